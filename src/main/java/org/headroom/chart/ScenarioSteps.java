package org.headroom.chart;

import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The bridge from one scenario to another: its rows, words and table.
///
/// @param from name of the first scenario
/// @param to name of the second
/// @param figure what is bridged, as `cumulative gap 2027/28`
/// @param rows one for each changed driver, between the two scenarios
public record ScenarioSteps(String from, String to, String figure, BridgeRows rows) {

    private static final int MOST_WORDS = 10;

    /// Makes the rows of a bridge.
    ///
    /// @param year the year of the figure
    public static ScenarioSteps of(
            ScenarioBridge bridge, String from, String to, String figure, FinancialYear year) {
        Money first = Money.of(bridge.from());
        Money last = Money.of(bridge.to());
        List<BridgeRow> rows = new ArrayList<>();
        rows.add(row(BridgeRow.Kind.OPENING, BridgeRows.OPENING, from, first, Money.ZERO));
        List<Money> amounts = bridge.published();
        Money at = first;
        for (int i = 0; i < amounts.size(); i++) {
            String name = name(bridge.parts().get(i));
            rows.add(row(BridgeRow.Kind.MOVEMENT, name, name, amounts.get(i), at));
            at = at.plus(amounts.get(i));
        }
        rows.add(row(BridgeRow.Kind.REQUIREMENT, BridgeRows.REQUIREMENT, to, last, Money.ZERO));
        return new ScenarioSteps(from, to, figure, new BridgeRows(year, first, last, rows));
    }

    /// No steps, for as long as none were worked out.
    public static ScenarioSteps nothing(FinancialYear year) {
        BridgeRows none = new BridgeRows(year, Money.ZERO, Money.ZERO, List.of());
        return new ScenarioSteps("", "", "", none);
    }

    private static BridgeRow row(
            BridgeRow.Kind kind, String id, String label, Money amount, Money start) {
        return new BridgeRow(kind, id, label, amount, start, start.plus(amount), List.of(), false);
    }

    private static String name(ScenarioBridge.Part part) {
        return part.isOtherChanges()
                ? part.changes().size() + " other changes"
                : name(part.changes().getFirst());
    }

    /// A driver and what it applies to, as people read them.
    public static String name(DriverKey key) {
        return key.driver().label()
                + switch (key.key()) {
                    case "" -> "";
                    case "*" -> " (all)";
                    default -> ", " + CodeWords.ofKey(key.key());
                };
    }

    /// The words above the chart.
    public ChartFinding finding() {
        String parts =
                rows.movements().stream()
                        .map(r -> r.label() + " " + MoneyFormat.signedMillions(r.amount()))
                        .collect(Collectors.joining(", "));
        return new ChartFinding(
                title(),
                from + " to " + to + ": " + figure + ", £m",
                "From "
                        + from
                        + " to "
                        + to
                        + " the "
                        + figure
                        + " goes from "
                        + MoneyFormat.millions(rows.opening())
                        + " to "
                        + MoneyFormat.millions(rows.requirement())
                        + (parts.isEmpty() ? "." : ": " + parts + "."));
    }

    private String title() {
        Optional<BridgeRow> up = largest(1);
        Optional<BridgeRow> down = largest(-1);
        if (up.isEmpty() && down.isEmpty()) {
            return rows.movements().isEmpty()
                    ? "No driver differs between the two"
                    : "What differs does not move the figure";
        }
        String added = up.map(r -> name(r) + " " + verb(r, "add") + " " + size(r)).orElse("");
        String saved = down.map(r -> name(r) + " " + verb(r, "save") + " " + size(r)).orElse("");
        if (added.isEmpty() || saved.isEmpty()) {
            return added + saved;
        }
        boolean isRise = rows.change().pence() >= 0;
        String first = isRise ? added : saved;
        String both = first + ", " + decapitalised(isRise ? saved : added);
        return both.split(" ").length <= MOST_WORDS ? both : first;
    }

    private static String name(BridgeRow row) {
        return row.label().replace(" (all)", "");
    }

    private static String verb(BridgeRow row, String verb) {
        return row.label().endsWith("changes") ? verb : verb + "s";
    }

    private static String size(BridgeRow row) {
        return MoneyFormat.millions(new Money(Math.abs(row.amount().pence())));
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }

    private Optional<BridgeRow> largest(int sign) {
        return rows.movements().stream()
                .filter(r -> Long.signum(r.amount().pence()) == sign)
                .max(Comparator.comparingLong(r -> Math.abs(r.amount().pence())));
    }

    /// The steps, in pounds.
    public ChartTable table() {
        List<List<String>> cells = new ArrayList<>();
        for (BridgeRow row : rows.rows()) {
            cells.add(List.of(row.label(), row.amount().toString()));
        }
        return new ChartTable(List.of("Step", "£"), cells);
    }
}
