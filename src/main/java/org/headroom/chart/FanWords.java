package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.Optional;

/// The range of the gap by year, in words and as a table.
public final class FanWords {

    private FanWords() {}

    /// The finding: between which amounts eight of ten draws lie in a year.
    ///
    /// @param at place of the year, from 0
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(
            RangeYears ranges, int at, String council, Optional<String> scenario) {
        RangeYears.Year year = ranges.years().get(at);
        String title =
                "Gap in "
                        + year.year()
                        + " likely between "
                        + MoneyFormat.brief(year.p10())
                        + " and "
                        + MoneyFormat.brief(year.p90());
        return new ChartFinding(
                title,
                "Cumulative gap, £m, P10 to P90 by year, " + scenario.orElse("Base"),
                title
                        + ", "
                        + council
                        + ": eight of ten draws lie there, half of them under "
                        + MoneyFormat.millions(year.p50())
                        + "; the plan says "
                        + MoneyFormat.millions(year.plan())
                        + ".");
    }

    /// P10, P50, P90, mean and plan by year, in pounds.
    public static ChartTable table(RangeYears ranges) {
        return new ChartTable(
                List.of("Year", "P10, £", "P50, £", "P90, £", "Mean, £", "Plan, £"),
                ranges.years().stream()
                        .map(y ->
                                List.of(
                                        y.year().toString(),
                                        y.p10().toString(),
                                        y.p50().toString(),
                                        y.p90().toString(),
                                        y.mean().toString(),
                                        y.plan().toString()))
                        .toList());
    }
}
