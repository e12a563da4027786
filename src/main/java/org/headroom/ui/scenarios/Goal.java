package org.headroom.ui.scenarios;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.engine.goal.GoalSeek;
import org.headroom.engine.goal.Lever;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.Optional;

/// A question of what it would take, and its answer in words.
///
/// @param scenario the layer that it is asked of; empty is the base
/// @param target £
record Goal(Model model, Optional<String> scenario, PlanFigure figure, double target, Lever lever) {

    /// What was found.
    ///
    /// @param value of the driver: the one that meets the target, or the best between the bounds
    record Answered(Goal goal, boolean isMet, double value, String words) {}

    Answered answered(GoalSeek.Answer answer) {
        return switch (answer) {
            case GoalSeek.Answer.Met(GoalSeek.Point at) ->
                    new Answered(this, true, at.value(), driver(at.value()) + " " + met());
            case GoalSeek.Answer.NotMet(
                            GoalSeek.Point best,
                            GoalSeek.Point low,
                            GoalSeek.Point high) ->
                    new Answered(this, false, best.value(), notMet(best, low, high));
        };
    }

    private String driver(double value) {
        return ValueWords.of(address()) + " of " + ValueWords.precise(address().driver(), value);
    }

    private DriverAddress address() {
        return lever.address();
    }

    private boolean isToClose() {
        return figure.kind() == PlanFigure.Kind.GAP && target == 0;
    }

    /// What meeting the target is, as `closes the 2025/26 gap`.
    String met() {
        return isToClose()
                ? "closes the " + figure.year() + " gap"
                : "brings the "
                        + FigureWords.of(figure)
                        + " to "
                        + MoneyFormat.millions(Money.of(target));
    }

    private String notMet(GoalSeek.Point best, GoalSeek.Point low, GoalSeek.Point high) {
        if (low.result() == high.result() && best.result() == low.result()) {
            return ValueWords.of(address())
                    + " does not move the "
                    + FigureWords.of(figure)
                    + ": it stays at "
                    + MoneyFormat.millions(Money.of(low.result()))
                    + ".";
        }
        Money found = Money.of(best.result());
        return "No answer between "
                + ValueWords.of(address().driver(), lever.low())
                + " and "
                + ValueWords.of(address().driver(), lever.high())
                + ": the best is "
                + ValueWords.precise(address().driver(), best.value())
                + ", which "
                + (isToClose() && found.pence() > 0
                        ? "leaves " + MoneyFormat.millions(found)
                        : "gives " + MoneyFormat.millions(found))
                + ".";
    }

    /// Why the value was chosen, kept with the change.
    String reason() {
        return "Goal seek: " + met();
    }
}
