package org.headroom.ui.scenarios;

import org.headroom.ui.shell.Feedback;

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
final class Aside<Q, A> {

    private final Function<Q, A> work;
    private final Consumer<A> answered;
    private final Consumer<Throwable> failed;
    private Optional<Q> waiting = Optional.empty();
    private boolean isBusy;

    Aside(Function<Q, A> work, Consumer<A> answered, Consumer<Throwable> failed) {
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    void ask(Q question) {
        waiting = Optional.of(question);
        if (!isBusy) {
            next();
        }
    }

    private void next() {
        waiting.ifPresent(question -> {
            waiting = Optional.empty();
            isBusy = true;
            CompletableFuture.supplyAsync(() -> work.apply(question))
                    .whenComplete((answer, failure) -> Feedback.post(() -> done(answer, failure)));
        });
    }

    private void done(A answer, Throwable failure) {
        isBusy = false;
        if (failure == null) {
            answered.accept(answer);
        } else {
            failed.accept(failure.getCause() == null ? failure : failure.getCause());
        }
        next();
    }
}
