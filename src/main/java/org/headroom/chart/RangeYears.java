package org.headroom.chart;

import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// The spread of the gap by plan year over the draws of a simulation, beside the plan's own figure
/// (method section 10).
public record RangeYears(List<Year> years) {

    /// One plan year.
    ///
    /// @param p10 below which one draw of ten lies
    /// @param p50 half of the draws
    /// @param p90 nine of ten
    /// @param plan with every driver at its value
    public record Year(
            FinancialYear year, Money p10, Money p50, Money p90, Money mean, Money plan) {}

    public RangeYears {
        years = List.copyOf(years);
    }

    /// The spread of a figure by year.
    ///
    /// @param plan results of the same model and scenario
    public static RangeYears of(Samples samples, Samples.Figure figure, Projection plan) {
        List<Year> years = new ArrayList<>();
        for (int y = 1; y <= samples.years(); y++) {
            YearProjection projected = plan.years().get(y - 1);
            years.add(
                    new Year(
                            samples.firstYear().plus(y - 1),
                            Money.of(samples.percentile(figure, y, 0.1)),
                            Money.of(samples.percentile(figure, y, 0.5)),
                            Money.of(samples.percentile(figure, y, 0.9)),
                            Money.of(samples.mean(figure, y)),
                            figure == Samples.Figure.GAP
                                    ? projected.gap()
                                    : projected.requirement()));
        }
        return new RangeYears(years);
    }

    /// The values that the fan reaches, in pounds.
    public AxisRange range() {
        double low = years.stream().mapToDouble(y -> y.p10().pounds()).min().orElse(0);
        double high = years.stream().mapToDouble(y -> y.p90().pounds()).max().orElse(0);
        double least = years.stream().mapToDouble(y -> y.plan().pounds()).min().orElse(0);
        double most = years.stream().mapToDouble(y -> y.plan().pounds()).max().orElse(0);
        return AxisRange.covering(Math.min(low, least), Math.max(high, most));
    }
}
