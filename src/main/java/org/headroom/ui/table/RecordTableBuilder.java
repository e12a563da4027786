package org.headroom.ui.table;

import org.headroom.domain.Model;
import org.headroom.schema.Table;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Describes a [RecordTable].
public final class RecordTableBuilder<R> {

    private final Workspace workspace;
    private final Table<R> table;
    private final List<RecordColumn<R>> columns = new ArrayList<>();
    private String id;
    private String caption = "";
    private String one = "row";
    private String many = "rows";
    private Predicate<R> where = row -> true;
    private Optional<Function<Model, Optional<R>>> blank = Optional.empty();

    RecordTableBuilder(Workspace workspace, Table<R> table) {
        this.workspace = workspace;
        this.table = table;
        id = table.name();
    }

    /// The id of the table's node; the name of the model's table where not given. `ID-add`,
    /// `ID-delete` and `ID-search` are its controls.
    public RecordTableBuilder<R> id(String name) {
        id = name;
        return this;
    }

    /// The words above the table.
    public RecordTableBuilder<R> caption(String words) {
        caption = words;
        return this;
    }

    /// What people call a row, and rows.
    public RecordTableBuilder<R> noun(String singular, String plural) {
        one = singular;
        many = plural;
        return this;
    }

    /// Shows a column of the model's table.
    public RecordTableBuilder<R> column(String name, Consumer<RecordColumn<R>> setting) {
        return add(RecordColumn.of(table, name), setting);
    }

    /// Shows words that are worked out from a row.
    public RecordTableBuilder<R> words(
            String title, Function<R, String> words, Consumer<RecordColumn<R>> setting) {
        return add(RecordColumn.words(title, words), setting);
    }

    /// Shows a figure that is worked out from a row, blank where there is none.
    ///
    /// @param shown how it is written, as `MoneyFormat` does
    public RecordTableBuilder<R> figure(
            String title,
            Function<R, OptionalDouble> value,
            Function<Double, String> shown,
            Consumer<RecordColumn<R>> setting) {
        return add(RecordColumn.figure(title, value, shown), setting);
    }

    private RecordTableBuilder<R> add(RecordColumn<R> column, Consumer<RecordColumn<R>> setting) {
        setting.accept(column);
        columns.add(column);
        return this;
    }

    /// Shows only some rows of the model's table.
    public RecordTableBuilder<R> where(Predicate<R> condition) {
        where = condition;
        return this;
    }

    /// Lets rows be added and deleted.
    ///
    /// @param start what a new row starts with, a row that keeps the rules of the model; nothing
    ///   where there cannot be one yet
    public RecordTableBuilder<R> blank(Function<Model, Optional<R>> start) {
        blank = Optional.of(start);
        return this;
    }

    /// One row at a time, as a form.
    public RecordForm<R> form() {
        return new RecordForm<>(
                id, new RecordRows<>(workspace, table, columns, one, many, where, blank));
    }

    public RecordTable<R> build() {
        return new RecordTable<>(
                id, caption, new RecordRows<>(workspace, table, columns, one, many, where, blank));
    }
}
