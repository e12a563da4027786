package org.headroom.storage;

import java.util.ArrayList;
import java.util.List;

/// The cells of a row as one line of the change log: parted by tabs, with `\t` for a tab, `\n` for
/// a line end and `\\` for a backslash within a cell, so that the log can be read with any tool.
final class RowText {

    private RowText() {}

    static String of(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : "\t");
            line.append(
                    cells.get(i).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
        return line.toString();
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
