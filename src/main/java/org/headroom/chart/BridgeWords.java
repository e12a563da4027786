package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The bridge in words and as a table.
///
/// The finding names the one or two causes that go furthest the way the budget goes. Where they
/// stay within the whole it says how much of it they are; where others offset them, how the year
/// ends.
public final class BridgeWords {

    private BridgeWords() {}

    /// The finding of a bridge.
    ///
    /// @param council the place in the subtitle
    /// @param scenario empty is the base
    public static ChartFinding finding(BridgeRows rows, String council, Optional<String> scenario) {
        String subtitle =
                "Change in net budget, £m, %s, %s to %s, %s"
                        .formatted(
                                council,
                                rows.year().plus(-1),
                                rows.year(),
                                scenario.orElse("Base"));
        return new ChartFinding(title(rows), subtitle, alternative(rows));
    }

    /// Rows of name, change in £000 and change in %.
    public static ChartTable table(BridgeRows rows) {
        List<List<String>> cells = new ArrayList<>();
        for (BridgeRow row : rows.rows()) {
            cells.add(
                    row.isTotal()
                            ? List.of(row.label(), MoneyFormat.tableThousands(row.amount()), "")
                            : List.of(
                                    row.label(),
                                    MoneyFormat.signedThousands(row.amount()),
                                    percent(row.amount(), rows)));
        }
        return new ChartTable(
                List.of("Movement", "£000", "% of " + rows.year().plus(-1) + " budget"), cells);
    }

    private static String title(BridgeRows rows) {
        Money change = rows.change();
        if (change.isZero()) {
            return largest(rows).isEmpty()
                    ? "Nothing moves the budget in " + rows.year()
                    : "Movements cancel out: no change in " + rows.year();
        }
        List<Cause> causes = drivers(rows);
        boolean rise = change.pence() > 0;
        String direction = rise ? "rise" : "fall";
        String whole = MoneyFormat.brief(absolute(change));
        Money sum = causes.stream().map(Cause::amount).reduce(Money.ZERO, Money::plus);
        if (sum.equals(change)) {
            return "%s the whole %s %s".formatted(clause(causes, "explain"), whole, direction);
        }
        String part = MoneyFormat.brief(absolute(sum));
        return absolute(sum).compareTo(absolute(change)) < 0
                ? "%s %s of the %s %s".formatted(clause(causes, "drive"), part, whole, direction)
                : "%s %s; net %s %s"
                        .formatted(clause(causes, rise ? "add" : "take"), part, direction, whole);
    }

    /// The largest causes the way the whole goes: the second only if it matters beside the first.
    private static List<Cause> drivers(BridgeRows rows) {
        int sign = Long.signum(rows.change().pence());
        List<Cause> same =
                causes(rows).stream()
                        .filter(c -> Long.signum(c.amount().pence()) == sign)
                        .sorted(Comparator.comparing((Cause c) -> absolute(c.amount())).reversed())
                        .limit(2)
                        .toList();
        boolean two =
                same.size() == 2
                        && absolute(same.get(1).amount()).pence()
                                >= absolute(same.get(0).amount()).pence() / 4;
        return two ? same : same.subList(0, 1);
    }

    /// The movements as subjects of a sentence; pressure and decision together are what fees do.
    private static List<Cause> causes(BridgeRows rows) {
        Money fees = amount(rows, Movement.FEE_PRESSURE).plus(amount(rows, Movement.FEE_DECISION));
        return List.of(
                new Cause("rebasing", false, amount(rows, Movement.REBASE)),
                new Cause("full-year effect", false, amount(rows, Movement.FULL_YEAR)),
                new Cause("client needs", true, amount(rows, Movement.CLIENTS)),
                new Cause("transitions", true, amount(rows, Movement.TRANSITIONS)),
                new Cause("fees", true, fees),
                new Cause("income", false, amount(rows, Movement.INCOME)),
                new Cause("staffing", false, amount(rows, Movement.OWN_STAFF)),
                new Cause("other movements", true, amount(rows, Movement.OTHER)),
                new Cause("savings", true, amount(rows, Movement.SAVINGS)));
    }

    private static Money amount(BridgeRows rows, Movement movement) {
        return rows.row(movement.id()).map(BridgeRow::amount).orElse(Money.ZERO);
    }

    private static String clause(List<Cause> causes, String verb) {
        String names = String.join(" and ", causes.stream().map(Cause::name).toList());
        boolean plural = causes.size() > 1 || causes.getFirst().plural();
        return names.substring(0, 1).toUpperCase(Locale.ROOT)
                + names.substring(1)
                + " "
                + verb
                + (plural ? "" : "s");
    }

    private record Cause(String name, boolean plural, Money amount) {}

    private static Optional<BridgeRow> largest(BridgeRows rows) {
        return rows.movements().stream().filter(r -> !r.amount().isZero()).min(bySize());
    }

    private static Comparator<BridgeRow> bySize() {
        return Comparator.comparingLong(r -> -Math.abs(r.amount().pence()));
    }

    private static String alternative(BridgeRows rows) {
        Money change = rows.change();
        String end =
                "%s of %s becomes a requirement of %s in %s"
                        .formatted(
                                rows.rows().getFirst().label(),
                                MoneyFormat.millions(rows.opening()),
                                MoneyFormat.millions(rows.requirement()),
                                rows.year());
        String by =
                change.isZero()
                        ? ", unchanged"
                        : ", a %s of %s"
                                .formatted(
                                        change.pence() > 0 ? "rise" : "fall",
                                        MoneyFormat.millions(absolute(change)));
        String most =
                largest(rows)
                        .map(r ->
                                "; the largest movement is %s, %s"
                                        .formatted(
                                                r.label(), MoneyFormat.signedMillions(r.amount())))
                        .orElse("");
        return end + by + most + ".";
    }

    private static String percent(Money amount, BridgeRows rows) {
        return MoneyFormat.changePercent(amount, rows.opening()).orElse("");
    }

    private static Money absolute(Money amount) {
        return amount.pence() < 0 ? amount.negated() : amount;
    }
}
