package org.headroom.ui.table;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.headroom.domain.Model;
import org.headroom.schema.CellRow;
import org.headroom.schema.Table;
import org.headroom.session.RecordEdits;
import org.headroom.session.RecordEdits.Replacement;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The rows that a [RecordTable] shows and the edits that it makes. Knows no nodes.
final class RecordRows<R> {

    private static final int MOST_SAID = 60;

    private final Workspace workspace;
    private final Table<R> table;
    private final List<RecordColumn<R>> columns;
    private final String one;
    private final String many;
    private final Predicate<R> where;
    private final Optional<Function<Model, Optional<R>>> blank;
    private final ObservableList<Row<R>> rows = FXCollections.observableArrayList();
    private final AllRows<R> all;

    RecordRows(
            Workspace workspace,
            Table<R> table,
            List<RecordColumn<R>> columns,
            String one,
            String many,
            Predicate<R> where,
            Optional<Function<Model, Optional<R>>> blank) {
        this.workspace = workspace;
        this.table = table;
        all = new AllRows<>(table);
        this.columns = List.copyOf(columns);
        this.one = one;
        this.many = many;
        this.where = where;
        this.blank = blank;
    }

    ObservableList<Row<R>> rows() {
        return rows;
    }

    List<RecordColumn<R>> columns() {
        return columns;
    }

    String many() {
        return many;
    }

    String one() {
        return one;
    }

    Model model() {
        return workspace.snapshot().get().model();
    }

    boolean canAdd() {
        return blank.isPresent();
    }

    /// A row of the model as a place, for comparing.
    Row<R> of(R record) {
        return all.of(record);
    }

    /// Takes the rows of the newest model.
    ///
    /// @return whether anything changed
    boolean refresh(boolean anew) {
        List<R> newest = table.of(model());
        if (newest == all.records() && !anew) {
            return false;
        }
        if (newest != all.records()) {
            all.show(newest);
        }
        replace(all.rows().stream().filter(row -> where.test(row.now())).toList());
        return true;
    }

    /// Keeps the rows at the start and end that stay, so that few rows move.
    private void replace(List<Row<R>> wanted) {
        int common = Math.min(wanted.size(), rows.size());
        int head = 0;
        while (head < common && rows.get(head) == wanted.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < common - head
                && rows.get(rows.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
            tail++;
        }
        if (head + tail < rows.size()) {
            rows.remove(head, rows.size() - tail);
        }
        if (head + tail < wanted.size()) {
            rows.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
    }

    /// Readies rows for search, order and totals, for so long.
    ///
    /// @return whether all are ready
    boolean prepare(long nanoseconds) {
        return all.prepare(nanoseconds, columns);
    }

    /// Keeps what was typed into one cell.
    ///
    /// @throws CellText.NotACell if it cannot be kept there
    void type(Row<R> row, RecordColumn<R> column, String typed) throws CellText.NotACell {
        if (column.typed().isPresent()) {
            String due = column.typed().get().keep(row.now(), typed);
            if (!due.isEmpty()) {
                throw new CellText.NotACell(due);
            }
            return;
        }
        String cell = parse(row.now(), column, typed);
        if (!cell.equals(column.cell(row))) {
            String value = cell.isEmpty() ? "blank" : brief(column.plain(with(row, column, cell)));
            workspace.commit(
                    RecordEdits.change(
                            table,
                            List.of(replacement(row, Map.of(column, cell))),
                            List.of(),
                            "Set "
                                    + column.title().toLowerCase(Locale.UK)
                                    + " of "
                                    + name(row)
                                    + " to "
                                    + value));
        }
    }

    /// Free text as undo names it: its first words.
    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= MOST_SAID ? line : line.substring(0, MOST_SAID).strip() + "…";
    }

    private Row<R> with(Row<R> row, RecordColumn<R> column, String cell) {
        return new Row<>(table, row.index(), changed(row.cells(), Map.of(column, cell)));
    }

    private String parse(R row, RecordColumn<R> column, String typed) throws CellText.NotACell {
        if (!column.isEditable()) {
            throw new CellText.NotACell("is worked out and cannot be typed into");
        }
        if (!column.isKept()) {
            throw new CellText.NotACell("is typed one cell at a time");
        }
        String locked = column.locked(row);
        if (!locked.isEmpty()) {
            throw new CellText.NotACell(locked);
        }
        String cell = column.cellText(row).orElseThrow().parse(column.coded(typed, model()));
        List<String> options = column.options(model());
        String asShown = column.cellText(row).orElseThrow().shown(cell);
        if (!options.isEmpty() && !cell.isEmpty() && !options.contains(asShown)) {
            return options.stream()
                    .filter(o -> o.equalsIgnoreCase(asShown))
                    .findFirst()
                    .orElseThrow(() ->
                            new CellText.NotACell(
                                    "“" + typed + "” is not one of " + listed(options)));
        }
        return cell;
    }

    private static String listed(List<String> options) {
        List<String> some = options.stream().filter(o -> !o.isEmpty()).limit(12).toList();
        return String.join(", ", some) + (options.size() > 13 ? " …" : "");
    }

    private Replacement<R> replacement(Row<R> row, Map<RecordColumn<R>, String> cells) {
        return new Replacement<>(row.index(), row.now(), changed(row.cells(), cells));
    }

    private R changed(List<String> before, Map<RecordColumn<R>, String> cells) {
        List<String> after = new ArrayList<>(before);
        cells.forEach((column, cell) -> after.set(column.index(), cell));
        return table.read(new CellRow(after));
    }

    /// What people call a row: the text of its first column.
    String name(Row<R> row) {
        String name = columns.getFirst().shown(row);
        return name.isEmpty() ? one : name;
    }

    /// Adds a row with the values that a new one starts with.
    ///
    /// @return why none can be added; empty if one was
    String add() {
        Optional<R> row = blank.flatMap(b -> b.apply(model()));
        row.ifPresent(r -> workspace.commit(RecordEdits.add(table, r, "Add " + Words.a(one))));
        return row.isPresent()
                ? ""
                : "There is nothing yet that " + Words.a(one) + " could belong to.";
    }

    void delete(List<Row<R>> gone) {
        String what = gone.size() == 1 ? name(gone.getFirst()) : gone.size() + " " + many;
        workspace.commit(
                RecordEdits.delete(table, gone.stream().map(Row::now).toList(), "Delete " + what));
    }

    /// Empties cells.
    ///
    /// @throws CellText.NotACell if one needs a value; nothing is changed then
    void clear(Map<Row<R>, List<RecordColumn<R>>> cells) throws CellText.NotACell {
        Map<Row<R>, Map<RecordColumn<R>, String>> typed = new LinkedHashMap<>();
        cells.forEach((row, some) -> {
            Map<RecordColumn<R>, String> blanks = new LinkedHashMap<>();
            some.forEach(c -> blanks.put(c, ""));
            typed.put(row, blanks);
        });
        keep(typed, List.of(), "Clear cells of " + many);
    }

    /// Pastes a block: into shown rows from a first one on, what goes beyond the last as new rows.
    ///
    /// @param block rows of cells as Excel gives them
    /// @param into the shown rows from the first on, in the order they are shown
    /// @param at the columns from the first on
    /// @throws CellText.NotACell if one cell cannot be kept; nothing is changed then
    void paste(List<List<String>> block, List<Row<R>> into, List<RecordColumn<R>> at)
            throws CellText.NotACell {
        Map<Row<R>, Map<RecordColumn<R>, String>> typed = new LinkedHashMap<>();
        List<Map<RecordColumn<R>, String>> more = new ArrayList<>();
        int cells = 0;
        for (int i = 0; i < block.size(); i++) {
            Map<RecordColumn<R>, String> row = new LinkedHashMap<>();
            for (int c = 0; c < Math.min(block.get(i).size(), at.size()); c++) {
                row.put(at.get(c), block.get(i).get(c));
                cells++;
            }
            if (i < into.size()) {
                typed.put(into.get(i), row);
            } else {
                more.add(row);
            }
        }
        keep(typed, more, "Paste " + cells + (cells == 1 ? " cell" : " cells") + " into " + many);
    }

    private void keep(
            Map<Row<R>, Map<RecordColumn<R>, String>> typed,
            List<Map<RecordColumn<R>, String>> more,
            String description)
            throws CellText.NotACell {
        List<Replacement<R>> replacements = new ArrayList<>();
        int number = 0;
        for (Map.Entry<Row<R>, Map<RecordColumn<R>, String>> entry : typed.entrySet()) {
            number++;
            replacements.add(
                    replacement(
                            entry.getKey(),
                            parsed(entry.getKey().now(), entry.getValue(), number)));
        }
        List<R> added = new ArrayList<>();
        Model next = model();
        for (Map<RecordColumn<R>, String> row : more) {
            number++;
            Model before = next;
            R fresh =
                    blank.flatMap(b -> b.apply(before))
                            .orElseThrow(() ->
                                    new CellText.NotACell(
                                            "The block is longer than the table. Nothing was"
                                                    + " pasted."));
            R made = changed(table.cells(fresh), parsed(fresh, row, number));
            added.add(made);
            List<R> all = new ArrayList<>(table.of(next));
            all.add(made);
            next = table.in(next, all);
        }
        workspace.commit(RecordEdits.change(table, replacements, added, description));
    }

    private Map<RecordColumn<R>, String> parsed(
            R row, Map<RecordColumn<R>, String> typed, int number) throws CellText.NotACell {
        Map<RecordColumn<R>, String> cells = new LinkedHashMap<>();
        for (Map.Entry<RecordColumn<R>, String> entry : typed.entrySet()) {
            try {
                cells.put(entry.getKey(), parse(row, entry.getKey(), entry.getValue()));
            } catch (CellText.NotACell e) {
                throw new CellText.NotACell(
                        "Row "
                                + number
                                + ", "
                                + entry.getKey().fullTitle()
                                + ": "
                                + e.getMessage()
                                + ". Nothing was changed.");
            }
        }
        return cells;
    }
}
