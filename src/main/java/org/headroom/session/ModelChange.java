package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.schema.InfoTable;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What an edit does to a model, row by row: what the file has to write, what the change log tells
/// and what undo takes back.
///
/// @param tables the tables that differ
public record ModelChange(List<TableChange<?>> tables) {

    /// No change at all, as of a checkpoint.
    public static final ModelChange NONE = new ModelChange(List.of());

    public ModelChange {
        tables = List.copyOf(tables);
    }

    /// What leads from one model to another. Lists that are the same object are not looked into.
    public static ModelChange between(Model before, Model after) {
        return new ModelChange(
                all().<TableChange<?>>map(table -> TableChange.between(table, before, after))
                        .filter(change -> !change.isEmpty())
                        .toList());
    }

    /// What leads from nothing to a model: every row comes.
    public static ModelChange creating(Model model) {
        return new ModelChange(
                all().<TableChange<?>>map(table -> TableChange.creating(table, model))
                        .filter(change -> !change.isEmpty())
                        .toList());
    }

    /// Every table of a model, what it is about included.
    public static Stream<Table<?>> all() {
        return Stream.concat(Stream.of(InfoTable.INFO), Tables.ALL.stream());
    }

    /// The model with this change made; it shares every list that is not touched.
    public Model applyTo(Model model) {
        Model changed = model;
        for (TableChange<?> table : tables) {
            changed = table.applyTo(changed);
        }
        return changed;
    }

    /// What takes this change back.
    public ModelChange inverse() {
        return new ModelChange(tables.stream().<TableChange<?>>map(TableChange::inverse).toList());
    }

    /// What it does to one table, if anything.
    public <R> Optional<TableChange<R>> of(Table<R> table) {
        return tables.stream().filter(t -> t.table() == table).findFirst().map(t -> t.of(table));
    }

    /// How many rows go and come.
    public int rows() {
        return tables.stream().mapToInt(TableChange::rows).sum();
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }
}
