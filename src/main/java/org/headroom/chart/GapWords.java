package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Requirement against funding in words and as a table.
public final class GapWords {

    private GapWords() {}

    /// The finding: how the gap stands by the last plan year, and how it came there from the first.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(GapColumns gap, String council, Optional<String> scenario) {
        GapColumns.Column first = gap.columns().size() > 1 ? gap.columns().get(1) : gap.last();
        GapColumns.Column last = gap.last();
        String title = title(first, last);
        return new ChartFinding(
                title,
                "Requirement against funding, £m net, gap cumulative",
                title
                        + ": "
                        + council
                        + " requires "
                        + MoneyFormat.millions(last.requirement())
                        + " in "
                        + last.label()
                        + " against funding of "
                        + MoneyFormat.millions(last.funding())
                        + ", "
                        + scenario.orElse("Base")
                        + ".");
    }

    private static String title(GapColumns.Column first, GapColumns.Column last) {
        Money gap = last.gap();
        String size = MoneyFormat.brief(new Money(Math.abs(gap.pence())));
        String by = " by " + last.label();
        if (gap.isZero()) {
            return "Funding meets the requirement" + by;
        }
        if (gap.pence() < 0) {
            return "Funding exceeds the requirement by " + size + " in " + last.label();
        }
        if (first.label().equals(last.label())) {
            return "Gap of " + size + " in " + last.label();
        }
        if (first.gap().pence() <= 0) {
            return "A gap of " + size + " opens" + by;
        }
        int direction = gap.compareTo(first.gap());
        String verb = direction == 0 ? "stays at " : direction > 0 ? "grows to " : "narrows to ";
        return "Gap " + verb + size + by;
    }

    /// Requirement, funding and gap by year, in pounds.
    public static ChartTable table(GapColumns gap) {
        List<List<String>> rows = new ArrayList<>();
        for (GapColumns.Column column : gap.columns()) {
            rows.add(
                    List.of(
                            column.label() + (column.isForecast() ? " forecast" : ""),
                            column.purchased().toString(),
                            column.own().toString(),
                            column.requirement().toString(),
                            column.funding().toString(),
                            column.gap().toString()));
        }
        return new ChartTable(
                List.of(
                        "Year",
                        "Purchased care, £",
                        "Own services net, £",
                        "Requirement, £",
                        "Funding, £",
                        "Gap cumulative, £"),
                rows);
    }
}
