package org.headroom.ui.uncertainty;

import org.headroom.engine.plan.PreparedModel;
import org.headroom.ui.shell.Feedback;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Answers questions aside, one at a time: of those asked meanwhile only the newest is answered.
/// Used from the window's thread.
final class Questions {

    private final Executor worker =
            task -> Thread.ofPlatform().daemon().name("headroom-questions").start(task);
    private final Consumer<Answer> answered;
    private final Consumer<Throwable> failed;
    private Optional<Question> wanted = Optional.empty();
    private Optional<PreparedModel> prepared = Optional.empty();
    private boolean isRunning;

    /// @param answered told every answer, on the window's thread
    /// @param failed told why there is none
    Questions(Consumer<Answer> answered, Consumer<Throwable> failed) {
        this.answered = answered;
        this.failed = failed;
    }

    void ask(Question question) {
        if (wanted.map(w -> w.isSameAs(question)).orElse(false)) {
            return;
        }
        wanted = Optional.of(question);
        if (!isRunning) {
            run(question);
        }
    }

    private void run(Question question) {
        isRunning = true;
        Optional<PreparedModel> before = prepared;
        CompletableFuture.supplyAsync(() -> Answer.to(question, before), worker)
                .whenComplete(
                        (answer, failure) -> Feedback.post(() -> done(question, answer, failure)));
    }

    private void done(Question question, @Nullable Answer answer, @Nullable Throwable failure) {
        isRunning = false;
        if (answer != null) {
            prepared = Optional.of(answer.prepared());
            answered.accept(answer);
        } else if (failure != null) {
            failed.accept(failure);
        }
        wanted.filter(w -> !w.isSameAs(question)).ifPresent(this::run);
    }
}
