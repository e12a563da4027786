package org.headroom.ui.table;

import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The rows of a whole table of the model, shown or not, in its order. A record keeps its row, and
/// with it the cells and words made of it, for as long as it is in the table; a record that an edit
/// put in the place of another takes the row over.
final class AllRows<R> {

    private final Table<R> table;
    private List<R> records = List.of();
    private List<Row<R>> rows = List.of();
    private Map<R, Row<R>> byRecord = new IdentityHashMap<>();
    private int prepared;

    AllRows(Table<R> table) {
        this.table = table;
    }

    List<Row<R>> rows() {
        return rows;
    }

    List<R> records() {
        return records;
    }

    /// The row of a record; one of its own where it has none.
    Row<R> of(R record) {
        Row<R> row = byRecord.get(record);
        return row == null ? new Row<>(table, 0, record) : row;
    }

    /// Takes the records of another model.
    void show(List<R> newest) {
        boolean isInPlace = newest.size() == records.size();
        Map<R, Row<R>> known = new IdentityHashMap<>();
        List<Row<R>> placed = new ArrayList<>(newest.size());
        for (int i = 0; i < newest.size(); i++) {
            R record = newest.get(i);
            Row<R> row = byRecord.remove(record);
            if (row == null && isInPlace) {
                row = byRecord.remove(records.get(i));
            }
            if (row == null) {
                row = new Row<>(table, i, record);
            }
            row.show(i, record);
            known.put(record, row);
            placed.add(row);
        }
        records = newest;
        rows = placed;
        byRecord = known;
        prepared = 0;
    }

    /// Makes cells and words of rows that have none yet, for so long.
    ///
    /// @return whether all have them
    boolean prepare(long nanoseconds, List<RecordColumn<R>> columns) {
        long until = System.nanoTime() + nanoseconds;
        while (prepared < rows.size()) {
            rows.get(prepared).prepare(columns);
            prepared++;
            if (prepared % 16 == 0 && System.nanoTime() > until) {
                return prepared == rows.size();
            }
        }
        return true;
    }
}
