package org.headroom.chart;

import org.headroom.engine.uncertainty.Samples;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// The chance that the gap of a year exceeds an amount, for every amount from the least draw to the
/// greatest, with one amount marked (method section 10).
///
/// @param points amounts ascending, chances descending
/// @param amount the one that is asked about
/// @param chance that the gap exceeds it, 0 to 1
public record Exceedance(FinancialYear year, List<Point> points, Money amount, double chance) {

    private static final int POINTS = 120;

    /// A point of the curve.
    public record Point(double amount, double chance) {}

    public Exceedance {
        points = List.copyOf(points);
    }

    /// The curve of a plan year's gap.
    ///
    /// @param y plan year, 1 to N
    public static Exceedance of(Samples samples, int y, Money amount) {
        double least = samples.percentile(Samples.Figure.GAP, y, 0);
        double most = samples.percentile(Samples.Figure.GAP, y, 1);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            double at = least + (most - least) * i / POINTS;
            points.add(new Point(at, samples.chanceAbove(Samples.Figure.GAP, y, at)));
        }
        return new Exceedance(
                samples.firstYear().plus(y - 1),
                points,
                amount,
                samples.chanceAbove(Samples.Figure.GAP, y, amount.pounds()));
    }
}
