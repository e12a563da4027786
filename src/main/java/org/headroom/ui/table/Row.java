package org.headroom.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.schema.Table;

import java.util.List;
import java.util.Locale;

/// A place in a [RecordTable] that shows one row of the model, now this and after an edit another,
/// so that selection and scroll position outlive the edit.
final class Row<R> {

    private final Table<R> table;
    private final ReadOnlyObjectWrapper<R> record;
    private List<String> cells = List.of();
    private String words = "";
    private int index;

    Row(Table<R> table, int index, R record) {
        this.table = table;
        this.index = index;
        this.record = new ReadOnlyObjectWrapper<>(record);
    }

    ReadOnlyObjectProperty<R> record() {
        return record.getReadOnlyProperty();
    }

    R now() {
        return record.get();
    }

    /// Where the row stands in the model's table.
    int index() {
        return index;
    }

    void show(int newIndex, R newRecord) {
        index = newIndex;
        if (!now().equals(newRecord)) {
            cells = List.of();
            words = "";
            record.set(newRecord);
        }
    }

    List<String> cells() {
        if (cells.isEmpty()) {
            cells = table.cells(now());
        }
        return cells;
    }

    /// Whether the row holds a text in any cell.
    boolean contains(String lowerCase, List<RecordColumn<R>> columns) {
        if (words.isEmpty()) {
            StringBuilder all = new StringBuilder();
            for (RecordColumn<R> column : columns) {
                all.append(column.shown(this)).append('\n').append(column.cell(this)).append('\n');
            }
            words = all.toString().toLowerCase(Locale.ROOT);
        }
        return words.contains(lowerCase);
    }
}
