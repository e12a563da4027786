package org.headroom.report.paper;

import java.util.List;

/// A piece of a paper.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 to 3
    record Heading(int level, String text) implements Block {}

    /// A paragraph.
    ///
    /// @param lead its first words, in bold; may be empty
    record Paragraph(String lead, String text) implements Block {

        /// Lead and text as they are read.
        public String whole() {
            return lead.isEmpty() ? text : text.isEmpty() ? lead : lead + " " + text;
        }
    }

    /// A list whose items have no order.
    record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A table.
    ///
    /// @param caption what it shows, with the unit of its amounts
    record Grid(String caption, List<Column> columns, List<Row> rows) implements Block {

        /// Rows of a table that is not broken over pages.
        private static final int SHORT = 14;

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row of " + row.cells().size() + " cells in “" + caption + "”");
                }
            }
        }

        /// Whether it stands on one page.
        public boolean isShort() {
            return rows.size() <= SHORT;
        }
    }

    /// A column of a table.
    ///
    /// @param weight its share of the table's width
    record Column(String header, boolean isNumber, int weight) {

        public static Column text(String header, int weight) {
            return new Column(header, false, weight);
        }

        public static Column number(String header, int weight) {
            return new Column(header, true, weight);
        }
    }

    /// A row of a table.
    record Row(List<String> cells, boolean isTotal) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(String... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /// A chart.
    ///
    /// @param alternative one sentence for those who do not see it
    /// @param width layout px at which it is drawn, as is `height`
    record Picture(String alternative, Drawing drawing, int width, int height) implements Block {}
}
