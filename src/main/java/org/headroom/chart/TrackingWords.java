package org.headroom.chart;

import org.headroom.engine.plan.SavingsTracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What schemes have delivered in the base year, in words and as a table.
public final class TrackingWords {

    private TrackingWords() {}

    /// The finding: the share of the targets that is delivered, net and capped.
    ///
    /// @param period the base year and how far it has come, as `2024/25 to month 6`
    public static ChartFinding finding(SavingsTracking all, String period) {
        String title =
                all.target().isZero()
                        ? "No savings were due"
                        : whole(all.netShare())
                                + " delivered net, "
                                + whole(all.cappedShare())
                                + " when capped";
        return new ChartFinding(
                title,
                period + ": outline target, solid delivered, hatched over target",
                title
                        + ": £"
                        + all.delivered()
                        + " of £"
                        + all.target()
                        + ", "
                        + period
                        + "; capped counts each scheme at most with its own target.");
    }

    private static String whole(double share) {
        return Math.round(share * 100) + "%";
    }

    /// Target, delivered and capped by scheme, in pounds.
    public static ChartTable table(SavingsTracking all, Map<String, SavingsTracking> schemes) {
        List<List<String>> rows = new ArrayList<>();
        schemes.forEach((name, scheme) -> rows.add(row(name, scheme)));
        rows.add(row("All schemes", all));
        return new ChartTable(
                List.of("Scheme", "Target, £", "Delivered, £", "Delivered capped, £"), rows);
    }

    private static List<String> row(String name, SavingsTracking scheme) {
        return List.of(
                name,
                scheme.target().toString(),
                scheme.delivered().toString(),
                scheme.capped().toString());
    }
}
