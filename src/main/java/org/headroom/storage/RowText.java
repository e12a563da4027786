package org.headroom.storage;

import org.headroom.kernel.Money;
import org.headroom.schema.Kind;
import org.headroom.schema.Table;
import org.headroom.schema.TextRow;

import java.util.ArrayList;
import java.util.List;

/// The cells of a row as one line of the change log: parted by tabs, with `\t` for a tab, `\n` for
/// a line end and `\\` for a backslash within a cell, so that the log can be read with any tool.
final class RowText {

    private RowText() {}

    /// The line of a row: each cell as in the text form.
    static <R> String of(Table<R> table, R row) {
        List<Cell> cells = CellWriter.cells(table, row);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            line.append(escaped(text(cells.get(i), table.columns().get(i).kind())));
        }
        return line.toString();
    }

    private static String text(Cell cell, Kind kind) {
        return switch (cell) {
            case Cell.Blank() -> "";
            case Cell.Text(String value) -> value;
            case Cell.Whole(long value) ->
                    switch (kind) {
                        case MONEY -> TextRow.plain(new Money(value));
                        case FLAG -> Boolean.toString(value == 1);
                        default -> Long.toString(value);
                    };
            case Cell.Real(double value) -> TextRow.plain(value);
        };
    }

    private static String escaped(String cell) {
        return cell.indexOf('\\') < 0 && cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0
                ? cell
                : cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    /// @throws IllegalArgumentException if the line was not written by [#of]
    static List<String> parse(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\\') {
                i++;
                cell.append(escaped(line, i));
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static char escaped(String line, int at) {
        char c = at < line.length() ? line.charAt(at) : ' ';
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case '\\' -> '\\';
            default -> throw new IllegalArgumentException("Not a row of the change log: " + line);
        };
    }
}
