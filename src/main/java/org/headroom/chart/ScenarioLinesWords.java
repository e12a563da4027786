package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The gaps of several scenarios in words and as a table.
public final class ScenarioLinesWords {

    private static final long MILLION = 100_000_000;

    private ScenarioLinesWords() {}

    /// The finding: what every scenario leaves by the end of the plan, or how many close the gap.
    ///
    /// @param council the place in the subtitle
    public static ChartFinding finding(ScenarioLines lines, String council) {
        String year = lines.years().getLast();
        String ends =
                lines.lines().stream()
                        .map(l -> l.name() + " " + MoneyFormat.millions(l.last()))
                        .collect(Collectors.joining(", "));
        return new ChartFinding(
                title(lines, year),
                "Cumulative gap, £m, " + council,
                title(lines, year) + ". Cumulative gap in " + year + ": " + ends + ".");
    }

    private static String title(ScenarioLines lines, String year) {
        long open = lines.lines().stream().filter(l -> l.last().pence() > 0).count();
        int all = lines.lines().size();
        if (open == 0) {
            return (all == 2 ? "Both scenarios close" : "Every scenario closes")
                    + " the gap by "
                    + year;
        }
        if (open < all) {
            return open + " of " + all + " scenarios leave a gap in " + year;
        }
        long least = lines.lines().stream().mapToLong(l -> l.last().pence()).min().orElse(0);
        String who = all == 2 ? "Both scenarios leave " : "Every scenario leaves ";
        long millions = (least - 1) / MILLION;
        return who + (millions > 0 ? "over £" + millions + "m" : "a gap") + " by " + year;
    }

    /// The gap by year and scenario, in pounds.
    public static ChartTable table(ScenarioLines lines) {
        List<String> headers = new ArrayList<>(List.of("Year"));
        lines.lines().forEach(l -> headers.add(l.name() + ", gap £"));
        List<List<String>> rows = new ArrayList<>();
        for (int y = 0; y < lines.years().size(); y++) {
            List<String> row = new ArrayList<>(List.of(lines.years().get(y)));
            for (ScenarioLines.Line line : lines.lines()) {
                row.add(line.gaps().get(y).toString());
            }
            rows.add(row);
        }
        return new ChartTable(headers, rows);
    }
}
