package org.headroom.chart;

import org.headroom.kernel.Money;

import java.util.List;
import java.util.stream.DoubleStream;

/// The cumulative gap of several scenarios by year, side by side.
///
/// @param years the plan years, as they are labelled
/// @param lines one for each scenario, in the order compared
public record ScenarioLines(List<String> years, List<Line> lines) {

    /// One scenario.
    ///
    /// @param gaps by year; negative where funding exceeds the requirement
    /// @param isChosen whether it is the scenario that the window shows
    public record Line(String name, List<Money> gaps, boolean isChosen) {

        public Line {
            gaps = List.copyOf(gaps);
        }

        /// The gap at the end of the plan.
        public Money last() {
            return gaps.getLast();
        }
    }

    public ScenarioLines {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /// The values that the lines reach, in pounds.
    public AxisRange range() {
        return AxisRange.covering(values().min().orElse(0), values().max().orElse(0));
    }

    private DoubleStream values() {
        return lines.stream().flatMap(l -> l.gaps().stream()).mapToDouble(Money::pounds);
    }
}
