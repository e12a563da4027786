package org.headroom.rules;

import org.headroom.domain.Model;
import org.headroom.schema.Column;
import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Findings as they are met while the rows of a model are walked.
final class Notes {

    private static final String MODEL_FILE = "model.json";
    private static final int FIRST_ROW = 2;

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> all() {
        return List.copyOf(findings);
    }

    /// Walks the rows of a table, each with the place to which findings are pinned.
    <R> void each(Table<R> table, Model model, BiConsumer<R, Place<R>> check) {
        List<R> rows = table.of(model);
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            check.accept(row, new Place<>(this, table, row, i + FIRST_ROW));
        }
    }

    /// Refuses each row whose key an earlier row has.
    <R> void unique(Table<R> table, Model model, String column, Function<R, Object> key) {
        Map<Object, Integer> first = new HashMap<>();
        each(
                table,
                model,
                (row, place) -> {
                    Integer earlier = first.putIfAbsent(key.apply(row), place.row());
                    if (earlier != null) {
                        place.note(column, Rule.UNIQUE, "Row " + earlier + " says the same.");
                    }
                });
    }

    /// Refuses each row that names what is not there.
    <R> void known(
            Table<R> table,
            Model model,
            String column,
            Rule rule,
            Set<String> known,
            Function<R, Optional<String>> named) {
        each(
                table,
                model,
                (row, place) -> {
                    Optional<String> name = named.apply(row);
                    if (name.isPresent() && !known.contains(name.get())) {
                        place.note(column, rule, "There is nothing of this name.");
                    }
                });
    }

    void info(String key, String value, Rule rule, String message) {
        findings.add(rule.at(MODEL_FILE, 0, key, value, message));
    }

    void whole(Table<?> table, String column, String value, Rule rule, String message) {
        findings.add(rule.at(table.fileName(), 0, column, value, message));
    }

    static <R> Set<String> names(List<R> rows, Function<R, String> name) {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(name.apply(row)));
        return names;
    }

    /// A row of a table, as findings name it.
    record Place<R>(Notes notes, Table<R> table, R content, int row) {

        /// Adds a finding at a column of the row.
        void note(String column, Rule rule, String message) {
            List<String> cells = table.cells(content);
            List<String> columns = table.columns().stream().map(Column::name).toList();
            String value = cells.get(columns.indexOf(column));
            notes.findings.add(rule.at(table.fileName(), row, column, value, message));
        }
    }
}
