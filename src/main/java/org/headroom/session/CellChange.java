package org.headroom.session;

import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One cell that an edit changed, from what to what: a line of the change log as people read it.
///
/// @param table name of the table, as the file of the text form without `.csv`
/// @param row what people call the row, as `nlw||2026/27`
/// @param column name of the column
/// @param from as in the text form; empty where the row is new
/// @param to as in the text form; empty where the row went
public record CellChange(
        String table, String row, String column, Optional<String> from, Optional<String> to) {

    /// Every cell that a change touches. Of a row that came or went, the cells that are not blank.
    public static List<CellChange> of(ModelChange change) {
        List<CellChange> cells = new ArrayList<>();
        change.tables().forEach(table -> add(table, cells));
        return List.copyOf(cells);
    }

    /// The cells of one table that a change touches.
    static List<CellChange> of(ModelChange change, Table<?> table) {
        List<CellChange> cells = new ArrayList<>();
        change.tables().stream()
                .filter(t -> t.table().name().equals(table.name()))
                .forEach(t -> add(t, cells));
        return List.copyOf(cells);
    }

    private static <R> void add(TableChange<R> change, List<CellChange> cells) {
        for (Hunk<R> hunk : change.hunks()) {
            int length = Math.max(hunk.removed().size(), hunk.added().size());
            for (int i = 0; i < length; i++) {
                add(change.table(), at(hunk.removed(), i), at(hunk.added(), i), cells);
            }
        }
    }

    private static <R> void add(
            Table<R> table, Optional<R> from, Optional<R> to, List<CellChange> cells) {
        String row = table.key(to.or(() -> from).orElseThrow());
        Optional<List<String>> was = from.map(table::cells);
        Optional<List<String>> became = to.map(table::cells);
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            String before = was.map(c -> c.get(column)).orElse("");
            String after = became.map(c -> c.get(column)).orElse("");
            if (!before.equals(after)) {
                cells.add(
                        new CellChange(
                                table.name(),
                                row,
                                table.columns().get(column).name(),
                                was.map(c -> before),
                                became.map(c -> after)));
            }
        }
    }

    private static <R> Optional<R> at(List<R> rows, int i) {
        return i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty();
    }
}
