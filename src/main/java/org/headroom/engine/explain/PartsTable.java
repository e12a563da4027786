package org.headroom.engine.explain;

import org.headroom.kernel.Apportionment;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The parts that a figure is made of, the largest first, with what each was worked out from.
///
/// Parts add up to the figure in pence, and as shown: the rounding of the shown amounts is shared
/// out as the published figures are.
///
/// @param heading what a part is, `Service type`
/// @param columns what stands between the name and the amount
/// @param rows the parts
/// @param total the figure
public record PartsTable(String heading, List<Column> columns, List<Part> rows, Money total) {

    private static final long MILLION = 100_000_000;
    private static final long HUNDREDTH_OF_MILLION = 1_000_000;
    private static final long THOUSAND = 100_000;

    /// A column before the amounts.
    public record Column(String name, String unit) {}

    /// A part.
    ///
    /// @param cells one text per column
    /// @param amount in pence
    public record Part(String name, List<String> cells, Money amount) {

        public Part {
            cells = List.copyOf(cells);
        }
    }

    public PartsTable {
        columns = List.copyOf(columns);
        rows =
                rows.stream()
                        .filter(p -> !p.amount().isZero())
                        .sorted(Comparator.comparingLong(p -> -Math.abs(p.amount().pence())))
                        .toList();
    }

    /// Parts known in unrounded pounds.
    static PartsTable of(
            String heading,
            List<Column> columns,
            List<String> names,
            List<List<String>> cells,
            double[] pounds,
            Money total) {
        List<Money> amounts = Apportionment.of(pounds, total);
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < pounds.length; i++) {
            rows.add(new Part(names.get(i), cells.get(i), amounts.get(i)));
        }
        return new PartsTable(heading, columns, rows, total);
    }

    /// Whether the parts add up to the figure, to the penny.
    public boolean addsUp() {
        return rows.stream().map(Part::amount).reduce(Money.ZERO, Money::plus).equals(total);
    }

    /// Whether amounts are shown in £m; else in £000.
    private boolean isInMillions() {
        long largest = rows.stream().mapToLong(p -> Math.abs(p.amount().pence())).max().orElse(0);
        return Math.max(largest, Math.abs(total.pence())) >= MILLION;
    }

    /// The unit of the amounts as shown.
    public String unit() {
        return isInMillions() ? "£m" : "£000";
    }

    /// The total as shown.
    public String shownTotal() {
        return text(shownUnits(total));
    }

    /// The amounts as shown, one per row; they add up to the shown total.
    public List<String> shown() {
        double[] inUnits =
                rows.stream().mapToDouble(p -> p.amount().pence() / (100.0 * size())).toArray();
        if (!addsUp()) {
            return rows.stream().map(p -> text(shownUnits(p.amount()))).toList();
        }
        return Apportionment.of(inUnits, new Money(shownUnits(total))).stream()
                .map(m -> text(m.pence()))
                .toList();
    }

    private long size() {
        return isInMillions() ? HUNDREDTH_OF_MILLION : THOUSAND;
    }

    private long shownUnits(Money amount) {
        return Long.signum(amount.pence()) * Math.round(Math.abs(amount.pence()) / (double) size());
    }

    private String text(long units) {
        Money amount = new Money(units * size());
        return isInMillions()
                ? MoneyFormat.tableMillions(amount)
                : MoneyFormat.tableThousands(amount);
    }
}
