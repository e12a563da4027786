package org.headroom.ui.monitoring;

import org.headroom.domain.MonthSaving;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.LinePosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The month in sight in a few figures and sentences made from them.
final class MonthFigures {

    private MonthFigures() {}

    /// A figure that stands out.
    ///
    /// @param label what it is
    /// @param sense what it is to be read against
    record Figure(String label, String value, String sense) {}

    static List<Figure> of(MonthPosition position) {
        Split total = position.total();
        return List.of(
                position.lines().isEmpty()
                        ? new Figure("Forecast", MoneyFormat.NONE, "no lines of this month")
                        : new Figure(
                                "Forecast of the year",
                                amount(position.variance()),
                                against(position.variance(), position.budget())),
                new Figure(
                        "Care to date, gross",
                        amount(total.change()),
                        against(total.change(), total.budget())),
                new Figure("Volume", signed(total.volume()), "client-weeks"),
                new Figure("Mix", signed(total.mix()), "which cohorts"),
                new Figure("Price", signed(total.price()), "weekly costs"),
                new Figure(
                        "Clients",
                        String.format(Locale.UK, "%,.0f", position.clients()),
                        String.format(
                                Locale.UK,
                                "%,d came, %,d left",
                                position.starters(),
                                position.leavers())),
                position.savings().isEmpty()
                        ? new Figure("Savings delivered", MoneyFormat.NONE, "none kept")
                        : new Figure(
                                "Savings delivered",
                                MoneyFormat.millions(position.savingsDelivered()),
                                "of " + MoneyFormat.millions(position.savingsTarget())));
    }

    private static String amount(Money variance) {
        return MoneyFormat.millions(variance.pence() < 0 ? variance.negated() : variance);
    }

    private static String against(Money variance, Money budget) {
        String word = MoneyFormat.overOrUnder(variance);
        return (word.isEmpty() ? "on" : word) + " the budget of " + MoneyFormat.millions(budget);
    }

    private static String signed(Money amount) {
        return MoneyFormat.signedMillions(amount);
    }

    /// Which line is furthest over.
    static String linesFinding(MonthPosition position) {
        Optional<LinePosition> furthest =
                position.lines().stream()
                        .max(Comparator.comparing(LinePosition::variance))
                        .filter(l -> l.variance().pence() > 0);
        return furthest.map(l ->
                        l.kept().budgetLine() + " " + MoneyFormat.brief(l.variance()) + " over")
                .orElse(position.lines().isEmpty() ? "No lines kept" : "No line is over budget");
    }

    /// How much of the savings came.
    static String savingsFinding(MonthPosition position) {
        if (position.savings().isEmpty()) {
            return "No savings kept";
        }
        long short_ = position.savings().stream().filter(s -> isShort(s)).count();
        return MoneyFormat.brief(position.savingsDelivered())
                + " of "
                + MoneyFormat.brief(position.savingsTarget())
                + " savings delivered"
                + (short_ == 0 ? "" : ", " + short_ + " short of target");
    }

    private static boolean isShort(MonthSaving saving) {
        return saving.delivered().orElse(Money.ZERO).compareTo(saving.target()) < 0;
    }

    /// Which cohort adds most to the cost to date.
    static String cohortsFinding(MonthPosition position) {
        Optional<CohortPosition> most =
                position.cohorts().stream()
                        .max(Comparator.comparing((CohortPosition c) -> c.split().change()))
                        .filter(c -> c.split().change().pence() > 0);
        return most.map(c ->
                        CodeWords.ofKey(c.cohort().key())
                                + ": "
                                + MoneyFormat.brief(c.split().change())
                                + " over the budget to date")
                .orElse("No cohort is over the budget to date");
    }
}
