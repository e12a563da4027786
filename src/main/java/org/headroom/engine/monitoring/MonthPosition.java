package org.headroom.engine.monitoring;

import org.headroom.domain.Cohort;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.engine.variance.Position;
import org.headroom.engine.variance.Position.Care;
import org.headroom.engine.variance.Variance;
import org.headroom.engine.variance.Variance.PublishedCohort;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A month against the budget's own activity: what more or fewer client-weeks, their mix and their
/// price add to the cost to date, by cohort, by line and in all, and the forecast by line.
///
/// The budget to date is the whole year's client-weeks by days, at the budget's average weekly
/// cost.
///
/// @param cohorts those with care or a budget, in the order of the month
/// @param lines every line of the month
/// @param savings every scheme of the month
public record MonthPosition(
        MonthReport month,
        List<CohortPosition> cohorts,
        List<LinePosition> lines,
        List<MonthSaving> savings) {

    /// Amounts that add up: `budget + volume + mix + price = actual`, to the penny.
    ///
    /// @param budget gross cost to date in the budget
    /// @param volume what more or fewer client-weeks cost
    /// @param mix what a dearer or cheaper mix of cohorts costs
    /// @param price what higher or lower weekly costs within cohorts cost
    /// @param actual gross cost to date
    public record Split(Money budget, Money volume, Money mix, Money price, Money actual) {

        static final Split NONE =
                new Split(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Split plus(Split other) {
            return new Split(
                    budget.plus(other.budget),
                    volume.plus(other.volume),
                    mix.plus(other.mix),
                    price.plus(other.price),
                    actual.plus(other.actual));
        }

        /// Actual less budget.
        public Money change() {
            return actual.minus(budget);
        }
    }

    /// A cohort of the month.
    ///
    /// @param kept the row that was kept
    /// @param budget client-weeks to date and weekly cost of the budget
    /// @param actual client-weeks to date and weekly cost
    public record CohortPosition(MonthCohort kept, Care budget, Care actual, Split split) {

        public Cohort cohort() {
            return kept.cohort();
        }
    }

    /// A line of the month.
    ///
    /// @param split of the purchased care that the line pays for, gross; empty where it pays for
    ///   none
    public record LinePosition(MonthLine kept, Optional<Split> split) {

        /// Forecast less budget; over budget is positive.
        public Money variance() {
            return kept.forecast().minus(kept.budget());
        }
    }

    public MonthPosition {
        cohorts = List.copyOf(cohorts);
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
    }

    /// The position of a month that was kept.
    ///
    /// @throws IllegalArgumentException if no such month was kept
    public static MonthPosition of(Monitoring monitoring, LocalDate monthEnd) {
        MonthReport month =
                monitoring
                        .month(monthEnd)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "No month that ends on " + monthEnd + " was kept."));
        Predicate<LocalDate> own = monthEnd::equals;
        List<CohortPosition> cohorts =
                cohorts(
                        monitoring.cohorts().stream().filter(c -> own.test(c.monthEnd())).toList(),
                        elapsed(month));
        return new MonthPosition(
                month,
                cohorts,
                monitoring.lines().stream()
                        .filter(l -> own.test(l.monthEnd()))
                        .map(line -> new LinePosition(line, splitOf(line, cohorts)))
                        .toList(),
                monitoring.savings().stream().filter(s -> own.test(s.monthEnd())).toList());
    }

    /// The share of the year's days that have gone.
    private static double elapsed(MonthReport month) {
        FinancialYear year = month.year();
        return (ChronoUnit.DAYS.between(year.start(), month.monthEnd()) + 1.0) / year.days();
    }

    private static List<CohortPosition> cohorts(List<MonthCohort> kept, double elapsed) {
        Map<Cohort, Care> budget = new LinkedHashMap<>();
        Map<Cohort, Care> actual = new LinkedHashMap<>();
        for (MonthCohort row : kept) {
            budget.put(
                    row.cohort(),
                    Care.costing(
                            row.budgetClientWeeks() * elapsed,
                            row.budgetGross().pounds() * elapsed));
            actual.put(row.cohort(), Care.costing(row.clientWeeks(), row.gross().pounds()));
        }
        Map<Cohort, Split> splits = new LinkedHashMap<>();
        Variance variance = Variance.between(new Position(budget), new Position(actual));
        for (PublishedCohort part : variance.publishedCohorts()) {
            splits.put(
                    part.cohort(),
                    new Split(part.from(), part.volume(), part.mix(), part.price(), part.to()));
        }
        List<CohortPosition> cohorts = new ArrayList<>();
        for (MonthCohort row : kept) {
            cohorts.add(
                    new CohortPosition(
                            row,
                            budget.getOrDefault(row.cohort(), NO_CARE),
                            actual.getOrDefault(row.cohort(), NO_CARE),
                            splits.getOrDefault(row.cohort(), Split.NONE)));
        }
        return cohorts;
    }

    private static final Care NO_CARE = new Care(0, 0);

    private static Optional<Split> splitOf(MonthLine line, List<CohortPosition> cohorts) {
        return cohorts.stream()
                .filter(c -> c.kept().budgetLine().equals(line.budgetLine()))
                .map(CohortPosition::split)
                .reduce(Split::plus);
    }

    /// Purchased care in all.
    public Split total() {
        return cohorts.stream().map(CohortPosition::split).reduce(Split.NONE, Split::plus);
    }

    /// Gross cost to date of cohorts without any client-week: no activity explains it, so that it
    /// is in no split.
    public Money withoutActivity() {
        Money gross = sum(cohorts, c -> c.kept().gross());
        return gross.minus(total().actual());
    }

    /// The approved budget of all lines.
    public Money budget() {
        return sum(lines, l -> l.kept().budget());
    }

    /// The forecast of all lines.
    public Money forecast() {
        return sum(lines, l -> l.kept().forecast());
    }

    /// Forecast less budget; over budget is positive.
    public Money variance() {
        return forecast().minus(budget());
    }

    /// The ledger to date of all lines; empty where it is missing for one of them.
    public Optional<Money> toDate() {
        return lines.isEmpty() || lines.stream().anyMatch(l -> l.kept().toDate().isEmpty())
                ? Optional.empty()
                : Optional.of(sum(lines, l -> l.kept().toDate().orElse(Money.ZERO)));
    }

    /// Targets of all schemes.
    public Money savingsTarget() {
        return sum(savings, MonthSaving::target);
    }

    /// What all schemes have delivered, a scheme without a report counting as nothing.
    public Money savingsDelivered() {
        return sum(savings, s -> s.delivered().orElse(Money.ZERO));
    }

    /// Persons with care at the end of the month, a person in two cohorts counting in both.
    public double clients() {
        return cohorts.stream().mapToDouble(c -> c.kept().clients()).sum();
    }

    /// Starters since 1 April in the cohorts that are counted from packages.
    public int starters() {
        return cohorts.stream().mapToInt(c -> c.kept().starters().orElse(0)).sum();
    }

    /// Leavers since 1 April in the cohorts that are counted from packages.
    public int leavers() {
        return cohorts.stream().mapToInt(c -> c.kept().leavers().orElse(0)).sum();
    }

    private static <T> Money sum(List<T> rows, Function<T, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
