package org.headroom.engine.uncertainty;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.DriverRow;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The quality of an assumption: which of seven plain questions about its evidence it answers. What
/// is kept with the value decides, so that nobody has to keep a grade beside it.
///
/// @param answered the questions that are answered
public record Evidence(Set<Question> answered) {

    /// What is asked of the evidence of a value, each worth one point.
    public enum Question {
        /// It is actual or announced, and so no longer open.
        SETTLED("it is neither actual nor announced"),
        /// It does not rest on the council's own judgement.
        FROM_OUTSIDE("it is the council’s own judgement"),
        /// It says where it comes from.
        SOURCED("it names no source"),
        /// It says why this value was chosen; what is settled needs no reason.
        REASONED("it does not say why this value"),
        /// Somebody answers for it.
        OWNED("nobody owns it"),
        /// It says how low and high it could be; what is settled needs no range.
        RANGED("it has no low and high"),
        /// The year it is for has not begun, or it is settled.
        CURRENT("its year has begun and an actual can be had");

        private final String missing;

        Question(String missing) {
            this.missing = missing;
        }

        /// What is said of a value that does not answer the question.
        public String missing() {
            return missing;
        }
    }

    public Evidence {
        answered = Collections.unmodifiableSet(answered);
    }

    /// The evidence of a base value.
    ///
    /// @param begun the newest year that has begun: the base year of the model
    public static Evidence of(DriverRow row, FinancialYear begun) {
        boolean isSettled =
                row.status() == AssumptionStatus.ACTUAL
                        || row.status() == AssumptionStatus.ANNOUNCED;
        boolean isPast = row.address().year().map(y -> y.compareTo(begun) <= 0).orElse(false);
        Set<Question> answered = EnumSet.noneOf(Question.class);
        add(answered, Question.SETTLED, isSettled);
        add(answered, Question.FROM_OUTSIDE, row.status() != AssumptionStatus.LOCAL);
        add(answered, Question.SOURCED, row.isSourced());
        add(answered, Question.REASONED, isSettled || !row.rationale().isBlank());
        add(answered, Question.OWNED, !row.owner().isBlank());
        add(answered, Question.RANGED, isSettled || row.hasRange());
        add(answered, Question.CURRENT, isSettled || !isPast);
        return new Evidence(answered);
    }

    private static void add(Set<Question> answered, Question question, boolean isAnswered) {
        if (isAnswered) {
            answered.add(question);
        }
    }

    /// The quality, 0 to [#most] points.
    public int points() {
        return answered.size();
    }

    /// The points of an assumption that answers every question.
    public static int most() {
        return Question.values().length;
    }

    /// The questions that are open, in their order.
    public List<Question> open() {
        return Stream.of(Question.values()).filter(q -> !answered.contains(q)).toList();
    }

    /// Quality × impact: the share of the questions that is open, of what the value could move. The
    /// weakest and most influential assumptions have the most; one that is fully evidenced has
    /// none.
    ///
    /// @param impact the most that the range of the value does to the requirement
    public Money weigh(Money impact) {
        return Money.of(impact.pounds() * open().size() / most());
    }
}
