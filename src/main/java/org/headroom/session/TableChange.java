package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;

/// What an edit does to one table.
///
/// @param hunks in the order of the rows; at least one kept row stands between two of them
public record TableChange<R>(Table<R> table, List<Hunk<R>> hunks) {

    public TableChange {
        hunks = List.copyOf(hunks);
    }

    static <R> TableChange<R> between(Table<R> table, Model before, Model after) {
        return new TableChange<>(table, RowComparison.between(table.of(before), table.of(after)));
    }

    static <R> TableChange<R> creating(Table<R> table, Model model) {
        List<R> rows = table.of(model);
        return new TableChange<>(
                table, rows.isEmpty() ? List.of() : List.of(new Hunk<>(0, List.of(), rows)));
    }

    /// This change, known to be one of `same`.
    @SuppressWarnings("unchecked") // a table has one type of row, and it is the same table
    <S> TableChange<S> of(Table<S> same) {
        if (table != same) {
            throw new IllegalArgumentException("A change of " + table.name());
        }
        return (TableChange<S>) this;
    }

    /// How many rows go and come.
    public int rows() {
        return hunks.stream().mapToInt(h -> h.removed().size() + h.added().size()).sum();
    }

    boolean isEmpty() {
        return hunks.isEmpty();
    }

    /// The model with this change made.
    ///
    /// @throws IllegalStateException if the rows that should go are not there
    Model applyTo(Model model) {
        List<R> rows = table.of(model);
        List<R> changed = new ArrayList<>(rows.size());
        int next = 0;
        for (Hunk<R> hunk : hunks) {
            int end = hunk.at() + hunk.removed().size();
            if (end > rows.size() || !isSame(rows.subList(hunk.at(), end), hunk.removed())) {
                throw new IllegalStateException(
                        "The rows of "
                                + table.name()
                                + " are not those that the change was made on");
            }
            changed.addAll(rows.subList(next, hunk.at()));
            changed.addAll(hunk.added());
            next = end;
        }
        changed.addAll(rows.subList(next, rows.size()));
        return table.in(model, changed);
    }

    /// Compares as the text form does: there, minus zero is zero.
    private boolean isSame(List<R> some, List<R> others) {
        return some.equals(others)
                || some.stream()
                        .map(table::cells)
                        .toList()
                        .equals(others.stream().map(table::cells).toList());
    }

    /// What takes this change back.
    TableChange<R> inverse() {
        List<Hunk<R>> back = new ArrayList<>(hunks.size());
        int shift = 0;
        for (Hunk<R> hunk : hunks) {
            back.add(new Hunk<>(hunk.at() + shift, hunk.added(), hunk.removed()));
            shift += hunk.added().size() - hunk.removed().size();
        }
        return new TableChange<>(table, back);
    }
}
