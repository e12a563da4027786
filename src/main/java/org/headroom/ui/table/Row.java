package org.headroom.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.schema.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A place in a [RecordTable] that shows one row of the model, now this and after an edit another,
/// so that selection and scroll position outlive the edit.
final class Row<R> {

    private final Table<R> table;
    private final ReadOnlyObjectWrapper<R> record;
    private List<String> cells = List.of();
    private double[] numbers = {};
    private String words = "";
    private double[] summed = {};
    private long summedAt = -1;
    private String workedOut = "";
    private long workedOutAt = -1;
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
            numbers = new double[0];
            words = "";
        }
        workedOutAt = -1;
        summedAt = -1;
        record.set(newRecord);
    }

    List<String> cells() {
        if (cells.isEmpty()) {
            cells = table.cells(now());
        }
        return cells;
    }

    /// The number in a cell, 0 where it is blank.
    double number(int column) {
        if (numbers.length == 0) {
            numbers = new double[cells().size()];
            Arrays.fill(numbers, Double.NaN);
        }
        if (Double.isNaN(numbers[column])) {
            String cell = cells().get(column);
            numbers[column] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
        }
        return numbers[column];
    }

    /// What the row adds to the total of each summed column, in their order.
    ///
    /// @param version of what is worked out; the numbers are taken once for each
    double[] summed(List<RecordColumn<R>> columns, long version) {
        if (summedAt != version) {
            summedAt = version;
            summed = new double[columns.size()];
            for (int i = 0; i < summed.length; i++) {
                summed[i] = columns.get(i).number(this);
            }
        }
        return summed;
    }

    /// Makes the words that kept cells are found by and their numbers, where they are not made yet.
    void prepare(List<RecordColumn<R>> columns) {
        if (words.isEmpty()) {
            StringBuilder all = new StringBuilder("\n");
            for (RecordColumn<R> column : columns) {
                if (column.isKept()) {
                    add(all, column.shown(this));
                    add(all, column.cell(this));
                    if (column.isNumber()) {
                        column.number(this);
                    } else {
                        add(all, column.said(this));
                    }
                }
            }
            words = all.toString().toLowerCase(Locale.ROOT);
        }
    }

    /// A cell that says what the one before it says is found by that.
    private static void add(StringBuilder all, String cell) {
        int from = all.length() - cell.length() - 1;
        if (!cell.isEmpty() && (from < 0 || all.indexOf(cell + '\n', from) != from)) {
            all.append(cell).append('\n');
        }
    }

    /// Whether the row holds a text in any cell, kept or in words that are worked out.
    ///
    /// @param version of what is worked out; its words are made once for each
    boolean contains(String lowerCase, List<RecordColumn<R>> columns, long version) {
        prepare(columns);
        return words.contains(lowerCase) || workedOut(columns, version).contains(lowerCase);
    }

    private String workedOut(List<RecordColumn<R>> columns, long version) {
        if (workedOutAt != version) {
            workedOutAt = version;
            StringBuilder all = new StringBuilder();
            for (RecordColumn<R> column : columns) {
                if (!column.isKept() && !column.isNumber()) {
                    add(all, column.shown(this));
                }
            }
            workedOut = all.isEmpty() ? "" : all.toString().toLowerCase(Locale.ROOT);
        }
        return workedOut;
    }
}
