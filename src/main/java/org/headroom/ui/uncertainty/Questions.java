package org.headroom.ui.uncertainty;

import org.headroom.engine.plan.PreparedModel;
import org.headroom.ui.shell.Aside;

import java.util.Optional;
import java.util.function.Consumer;

/// Answers questions aside; of those asked while one is worked on only the newest is answered, and
/// none twice. Used from the window's thread.
final class Questions {

    /// Written and read by the one thread that answers.
    private volatile Optional<PreparedModel> prepared = Optional.empty();

    private final Aside<Question, Answer> aside;
    private Optional<Question> wanted = Optional.empty();

    /// @param answered told every answer, on the window's thread
    /// @param failed told why there is none
    Questions(Consumer<Answer> answered, Consumer<RuntimeException> failed) {
        aside = new Aside<>(this::answer, answered, failed);
    }

    void ask(Question question) {
        if (wanted.map(w -> !w.isSameAs(question)).orElse(true)) {
            wanted = Optional.of(question);
            aside.ask(question);
        }
    }

    private Answer answer(Question question) {
        Answer answer = Answer.to(question, prepared);
        prepared = Optional.of(answer.prepared());
        return answer;
    }
}
