package org.headroom.exchange.result;

import org.headroom.kernel.Money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A table of plain text: words to the left, figures to the right of their columns.
final class AlignedTable {

    private static final int LONGEST_LABEL = 40;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> wordColumns;

    /// A table whose first column alone has words.
    AlignedTable() {
        this(Set.of(0));
    }

    /// @param wordColumns numbers of the columns with words, from 0
    AlignedTable(Set<Integer> wordColumns) {
        this.wordColumns = Set.copyOf(wordColumns);
    }

    AlignedTable row(String label, List<String> figures) {
        List<String> row = new ArrayList<>();
        row.add(label(label));
        row.addAll(figures);
        rows.add(row);
        return this;
    }

    /// A line across the table.
    AlignedTable rule() {
        rows.add(List.of());
        return this;
    }

    /// Every row on a line of its own, without blanks at its end.
    String text() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] width = new int[columns];
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                width[c] = Math.max(width[c], length(row.get(c)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String cell =
                        c < row.size() ? row.get(c) : row.isEmpty() ? "─".repeat(width[c]) : "";
                String padding = " ".repeat(width[c] - length(cell));
                line.append(c == 0 ? "" : GAP)
                        .append(wordColumns.contains(c) ? cell + padding : padding + cell);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// Whole pounds with thousands separators, as `-1,234`.
    static String pounds(Money amount) {
        BigDecimal pounds =
                BigDecimal.valueOf(amount.pence(), 2)
                        .add(new BigDecimal("0.5"))
                        .setScale(0, RoundingMode.FLOOR);
        return String.format(Locale.ROOT, "%,d", pounds.toBigInteger());
    }

    /// A fraction as a percentage of two decimals.
    static String percent(double fraction) {
        return new BigDecimal(fraction * 100).setScale(2, RoundingMode.HALF_UP) + "%";
    }

    /// Text on one line, cut where it is too long for a table.
    static String label(String text) {
        String line = line(text);
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_LABEL, length(line)));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    /// Text on one line.
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
