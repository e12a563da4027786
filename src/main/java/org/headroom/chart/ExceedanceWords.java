package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The chance that the gap exceeds an amount, in words and as a table.
public final class ExceedanceWords {

    private static final int EVERY = 10;

    private ExceedanceWords() {}

    /// The sentence that the page is about, as `30% chance the gap exceeds £8.0m`.
    public static String sentence(Exceedance curve) {
        return chance(curve) + " chance the gap exceeds " + MoneyFormat.brief(curve.amount());
    }

    /// The chance alone, as `30%`.
    public static String chance(Exceedance curve) {
        return whole(curve.chance());
    }

    /// A chance in whole per cent; what happened in some draws is never said to be impossible or
    /// certain.
    static String whole(double chance) {
        if (chance > 0 && chance < 0.01) {
            return "Under 1%";
        }
        return chance < 1 && chance > 0.99 ? "Over 99%" : Math.round(chance * 100) + "%";
    }

    /// The finding: the sentence.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(
            Exceedance curve, String council, Optional<String> scenario) {
        String title = sentence(curve);
        return new ChartFinding(
                title,
                "Gap of "
                        + curve.year()
                        + ", £m, cumulative, share of draws above it, "
                        + scenario.orElse("Base"),
                title + " in " + curve.year() + ", " + council + ".");
    }

    /// The curve in steps.
    public static ChartTable table(Exceedance curve) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < curve.points().size(); i += EVERY) {
            Exceedance.Point point = curve.points().get(i);
            rows.add(
                    List.of(
                            Money.of(point.amount()).toString(),
                            MoneyFormat.percent(point.chance())));
        }
        return new ChartTable(List.of("Gap above, £", "Chance"), rows);
    }
}
