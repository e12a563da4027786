package org.headroom.ui.shell;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works questions out away from the window's thread, one at a time: while one is worked on, only
/// the newest of those that follow waits.
///
/// Used from the window's thread, on which answers are also given.
///
/// @param <Q> a question
/// @param <A> its answer
public final class Aside<Q, A> {

    private final Function<Q, A> work;
    private final Consumer<A> answered;
    private final Consumer<RuntimeException> failed;
    private Optional<Q> waiting = Optional.empty();
    private boolean isBusy;

    /// @param work answers a question; runs aside, never twice at once
    /// @param answered told every answer
    /// @param failed told why there is none
    public Aside(Function<Q, A> work, Consumer<A> answered, Consumer<RuntimeException> failed) {
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /// Asks a question; one that waits is dropped for it.
    public void ask(Q question) {
        waiting = Optional.of(question);
        if (!isBusy) {
            next();
        }
    }

    private void next() {
        waiting.ifPresent(question -> {
            waiting = Optional.empty();
            isBusy = true;
            CompletableFuture.supplyAsync(() -> outcome(question))
                    .thenAccept(outcome -> Feedback.post(() -> done(outcome)));
        });
    }

    private Runnable outcome(Q question) {
        try {
            A answer = work.apply(question);
            return () -> answered.accept(answer);
        } catch (RuntimeException failure) {
            return () -> failed.accept(failure);
        }
    }

    private void done(Runnable outcome) {
        isBusy = false;
        outcome.run();
        if (!isBusy) {
            next();
        }
    }
}
