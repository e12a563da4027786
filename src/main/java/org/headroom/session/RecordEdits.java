package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Scenario;
import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;

/// Edits of the rows of any table of the model: changed, added and deleted.
///
/// A row whose name changes is renamed wherever the model names it; a row that is deleted takes the
/// rows with it that only say more about it, as the profile of a savings scheme or the changes of a
/// scenario. The data cut follows the base year.
public final class RecordEdits {

    private RecordEdits() {}

    /// A row in the place of another.
    ///
    /// @param at where the row stood when people saw it; it is looked for where it moved since
    /// @param before the row as people saw it
    /// @param after the row as it shall be
    public record Replacement<R>(int at, R before, R after) {}

    /// Changes rows where they stand and adds others at the end.
    public static <R> Edit change(
            Table<R> table, List<Replacement<R>> changed, List<R> added, String description) {
        List<Replacement<R>> replacements = List.copyOf(changed);
        List<R> more = List.copyOf(added);
        return Edit.of(
                description,
                model -> {
                    List<R> rows = new ArrayList<>(table.of(model));
                    for (Replacement<R> replacement : replacements) {
                        rows.set(
                                indexOf(table, rows, replacement.at(), replacement.before()),
                                replacement.after());
                    }
                    rows.addAll(more);
                    Model result = table.in(model, rows);
                    for (Replacement<R> replacement : replacements) {
                        result = follow(result, table, replacement);
                    }
                    return result;
                });
    }

    private static <R> Model follow(Model model, Table<R> table, Replacement<R> changed) {
        if (changed.before() instanceof ModelInfo before
                && changed.after() instanceof ModelInfo after) {
            return BaseYearMove.follow(model, before, after);
        }
        return changed.before() instanceof Scenario before
                        && changed.after() instanceof Scenario after
                ? ScenarioEdits.follow(model, before, after)
                : Names.follow(model, table, changed.before(), changed.after());
    }

    private static <R> Model forget(Model model, Table<R> table, R gone) {
        return gone instanceof Scenario scenario
                ? ScenarioEdits.forget(model, scenario)
                : Names.forget(model, table, gone);
    }

    public static <R> Edit add(Table<R> table, R row, String description) {
        return change(table, List.of(), List.of(row), description);
    }

    /// Deletes rows.
    public static <R> Edit delete(Table<R> table, List<R> deleted, String description) {
        List<R> gone = List.copyOf(deleted);
        return Edit.of(
                description,
                model -> {
                    List<R> rows = new ArrayList<>(table.of(model));
                    for (R row : gone) {
                        rows.remove(indexOf(table, rows, 0, row));
                    }
                    Model result = table.in(model, rows);
                    for (R row : gone) {
                        result = forget(result, table, row);
                    }
                    return result;
                });
    }

    private static <R> int indexOf(Table<R> table, List<R> rows, int at, R row) {
        if (at < rows.size() && rows.get(at).equals(row)) {
            return at;
        }
        int found = rows.indexOf(row);
        if (found < 0) {
            throw new IllegalArgumentException(
                    "“"
                            + table.key(row)
                            + "” is not as it was shown any more. Nothing was changed; look at the"
                            + " row again.");
        }
        return found;
    }
}
