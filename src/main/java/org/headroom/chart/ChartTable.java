package org.headroom.chart;

import java.util.ArrayList;
import java.util.List;

/// A chart's figures as a table, for "view as table" and for pasting into a sheet.
///
/// @param headers one per column, with units
/// @param rows cells as text, as many as headers
public record ChartTable(List<String> headers, List<List<String>> rows) {

    public ChartTable {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headers.size()) {
                throw new IllegalArgumentException("A row of " + row.size() + " cells: " + row);
            }
        }
    }

    /// Lines of cells parted by tabs, as a sheet pastes them.
    public String tabbed() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", headers));
        rows.forEach(row -> lines.add(String.join("\t", row)));
        return String.join("\n", lines) + "\n";
    }
}
