package org.headroom.chart;

/// What a chart says, in words made from its numbers.
///
/// @param title the finding, at most ten words
/// @param subtitle measure, unit, place, period, scenario
/// @param alternative one sentence for those who do not see the chart
public record ChartFinding(String title, String subtitle, String alternative) {}
