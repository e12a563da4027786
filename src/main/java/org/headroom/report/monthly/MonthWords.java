package org.headroom.report.monthly;

import org.headroom.chart.ForecastWords;
import org.headroom.domain.MonthSaving;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.LinePosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.words.Say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a month says in sentences, each made from its figure.
public final class MonthWords {

    private final MonthView view;
    private final MonthPosition position;

    public MonthWords(MonthView view) {
        this.view = view;
        position = view.position();
    }

    /// The month in up to six sentences.
    public List<String> summary() {
        List<String> all = new ArrayList<>();
        all.add(forecast());
        furthest().ifPresent(all::add);
        if (!view.isTotalHidden()) {
            all.add(care());
            all.add(clients());
        }
        all.add(savings());
        view.run()
                .newest()
                .map(ForecastWords::sentence)
                .filter(s -> !s.isEmpty())
                .ifPresent(all::add);
        return all;
    }

    /// The forecast of the year against the approved budget.
    String forecast() {
        if (position.lines().isEmpty()) {
            return "No forecast by line was kept with this month.";
        }
        return "The forecast of the year is "
                + MoneyFormat.millions(position.forecast())
                + " against a budget of "
                + MoneyFormat.millions(position.budget())
                + ": "
                + Say.over(position.variance())
                + ".";
    }

    /// The line that is furthest over.
    private Optional<String> furthest() {
        return position.lines().stream()
                .filter(l -> !view.isHidden(l))
                .max(Comparator.comparing(LinePosition::variance))
                .filter(l -> l.variance().pence() > 0)
                .map(l ->
                        l.kept().budgetLine()
                                + " is furthest from its budget, "
                                + Say.over(l.variance())
                                + ".");
    }

    /// Purchased care to date and what volume, mix and price add, to the penny.
    public String care() {
        Split total = position.total();
        return "Purchased care to date cost "
                + MoneyFormat.poundsAndPence(total.actual())
                + " gross against "
                + MoneyFormat.poundsAndPence(total.budget())
                + " in the budget: volume "
                + Say.adds(total.volume())
                + ", mix "
                + Say.adds(total.mix())
                + " and price "
                + Say.adds(total.price())
                + ".";
    }

    private String clients() {
        return String.format(
                        java.util.Locale.UK,
                        "%,.0f clients had care at the end of the month",
                        position.clients())
                + (view.isShared()
                        ? "."
                        : String.format(
                                java.util.Locale.UK,
                                ", after %,d starters and %,d leavers since April.",
                                position.starters(),
                                position.leavers()));
    }

    /// What came of savings.
    String savings() {
        if (position.savings().isEmpty()) {
            return "No savings were kept with this month.";
        }
        Money delivered = position.savingsDelivered();
        long below = position.savings().stream().filter(s -> owed(s).pence() > 0).count();
        return MoneyFormat.millions(delivered)
                + " of "
                + MoneyFormat.millions(position.savingsTarget())
                + " of savings is delivered; "
                + Say.count(below, "scheme is", "schemes are")
                + " below target.";
    }

    private static Money owed(MonthSaving saving) {
        return saving.target().minus(saving.delivered().orElse(Money.ZERO));
    }

    /// What a scheme has delivered, in words.
    public static String delivery(MonthSaving saving) {
        if (saving.delivered().isEmpty()) {
            return "not reported";
        }
        Money owed = owed(saving);
        return switch (Long.signum(owed.pence())) {
            case 1 -> MoneyFormat.tableThousands(owed) + " short";
            case -1 -> MoneyFormat.tableThousands(owed.negated()) + " more";
            default -> "in full";
        };
    }

    /// The cohorts that may be told, furthest from the budget first.
    public List<CohortPosition> furthestCohorts() {
        return position.cohorts().stream()
                .filter(c -> !view.isHidden(c.cohort()))
                .filter(c -> !c.split().change().isZero())
                .sorted(
                        Comparator.comparingLong(
                                        (CohortPosition c) -> Math.abs(c.split().change().pence()))
                                .reversed())
                .toList();
    }

    /// What the month is compared with.
    public String comparison() {
        return "Compared with: "
                + position.month().budget()
                + ". The budget to date is its client-weeks of the whole year by days, at its"
                + " average weekly cost of each cohort.";
    }
}
