package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A chart's figures as a table, for "view as table" and for pasting into a sheet.
///
/// @param headers one per column, with units
/// @param rows cells as text, as many as headers
public record ChartTable(List<String> headers, List<List<String>> rows) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d\\d");
    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    public ChartTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headers.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells: " + row);
            }
        }
    }

    /// The same figures as they are read on a page: amounts with commas, without pence in a column
    /// of large ones, and in brackets where they are negative. What is copied stays plain.
    public ChartTable readable() {
        List<List<String>> shown = new ArrayList<>();
        boolean[] isLarge = new boolean[headers.size()];
        for (int i = 0; i < isLarge.length; i++) {
            int column = i;
            isLarge[i] =
                    rows.stream()
                            .map(row -> row.get(column))
                            .anyMatch(cell -> AMOUNT.matcher(cell).matches() && isLarge(cell));
        }
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(readable(row.get(i), isLarge[i]));
            }
            shown.add(cells);
        }
        return new ChartTable(headers, shown);
    }

    private static boolean isLarge(String amount) {
        return new BigDecimal(amount).abs().compareTo(LARGE) >= 0;
    }

    private static String readable(String cell, boolean isLarge) {
        if (!AMOUNT.matcher(cell).matches()) {
            return cell;
        }
        BigDecimal amount = new BigDecimal(cell);
        return isLarge
                ? MoneyFormat.tablePounds(new Money(amount.movePointRight(2).longValueExact()))
                : String.format(Locale.ROOT, "%,(.2f", amount);
    }

    /// Lines of cells parted by tabs, as a sheet pastes them.
    public String tabbed() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", headers));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        return String.join("\n", lines) + "\n";
    }
}
