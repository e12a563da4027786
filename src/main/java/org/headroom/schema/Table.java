package org.headroom.schema;

import org.headroom.domain.Model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A table of the model: its columns, its rows within a [Model], and the mapping of a row to its
/// record.
///
/// @param <R> the record of a row
/// @param name as the text form names the file (without `.csv`) and, with `_` for `-`, the table of
///   the model file
/// @param keyColumns how many leading columns identify a row for people and for the change log; the
///   rows of a table are kept in order and are not required to differ in these
/// @param mayBeMissing whether a folder without this file is still a model
public record Table<R>(
        String name,
        List<Column> columns,
        int keyColumns,
        boolean mayBeMissing,
        Function<Model, List<R>> rows,
        BiFunction<Model, List<R>, Model> withRows,
        Function<RowReader, R> reader,
        BiConsumer<R, RowWriter> writer) {

    public Table {
        columns = List.copyOf(columns);
    }

    /// The table's rows of a model.
    public List<R> of(Model model) {
        return rows.apply(model);
    }

    /// The model with other rows in this table.
    public Model in(Model model, List<R> changed) {
        return withRows.apply(model, changed);
    }

    public R read(RowReader row) {
        return reader.apply(row);
    }

    public void write(R record, RowWriter row) {
        writer.accept(record, row);
    }

    /// The row as its cells in the text form, blanks empty.
    public List<String> cells(R record) {
        TextRow row = new TextRow(new ArrayList<>(columns.size()));
        write(record, row);
        return List.copyOf(row.cells());
    }

    /// What people and the change log call the row, as `P123` or `nlw||2026/27`.
    public String key(R record) {
        return String.join("|", cells(record).subList(0, keyColumns));
    }

    /// The name of the file in the text form.
    public String fileName() {
        return name + ".csv";
    }
}
