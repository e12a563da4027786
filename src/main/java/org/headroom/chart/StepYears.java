package org.headroom.chart;

import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.Optional;

/// What one step of the bridge adds in each plan year: a sum over everybody, in which nobody can be
/// told (method section 8).
public record StepYears(Step step, List<Year> years) {

    /// The amount of one year.
    public record Year(FinancialYear year, Money amount) {}

    public StepYears {
        years = List.copyOf(years);
    }

    public static StepYears of(Projection projection, Step step) {
        return new StepYears(
                step,
                projection.years().stream()
                        .map(y -> new Year(y.year(), y.bridge().amount(step)))
                        .toList());
    }

    /// The values that the columns reach, in pounds.
    public AxisRange range() {
        return AxisRange.covering(
                years.stream().mapToDouble(y -> y.amount().pounds()).min().orElse(0),
                years.stream().mapToDouble(y -> y.amount().pounds()).max().orElse(0));
    }

    /// What the step adds by year, in pounds.
    public ChartTable table() {
        return new ChartTable(
                List.of("Year", "Cost added, £"),
                years.stream()
                        .map(y -> List.of(y.year().toString(), y.amount().toString()))
                        .toList());
    }

    /// The finding: what the step adds in all years together.
    ///
    /// @param name the step as people read it
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public ChartFinding finding(String name, String council, Optional<String> scenario) {
        Money sum = years.stream().map(Year::amount).reduce(Money.ZERO, Money::plus);
        String verb = sum.pence() < 0 ? " take off " : " add ";
        String title =
                name
                        + verb
                        + MoneyFormat.brief(new Money(Math.abs(sum.pence())))
                        + " by "
                        + years.getLast().year();
        return new ChartFinding(
                title,
                "Cost added in each year, £m, " + council + ", " + scenario.orElse("Base"),
                title + ", " + council + ", year by year.");
    }
}
