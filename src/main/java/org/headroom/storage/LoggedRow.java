package org.headroom.storage;

import org.headroom.schema.CellRow;
import org.headroom.schema.Table;
import org.headroom.session.Hunk;
import org.headroom.session.ModelChange;
import org.headroom.session.TableChange;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One row of the model as an edit changed it: the line of the change log that says from what to
/// what, and from which undo works.
///
/// @param table name of the table
/// @param place how many rows stood before it, in the table as it was
/// @param from the row as it was, as one line of text; empty where the row is new
/// @param to the row as it became; empty where the row went
record LoggedRow(String table, int place, Optional<String> from, Optional<String> to) {

    private static final String INSERT =
            "INSERT INTO log_row (entry, n, name, place, was, became) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "SELECT n, name, place, was, became FROM log_row WHERE entry = ? ORDER BY n";

    /// The rows of a change, in order.
    static List<LoggedRow> of(ModelChange change) {
        List<LoggedRow> rows = new ArrayList<>();
        change.tables().forEach(table -> add(table, rows));
        return rows;
    }

    private static <R> void add(TableChange<R> change, List<LoggedRow> rows) {
        for (Hunk<R> hunk : change.hunks()) {
            int length = Math.max(hunk.removed().size(), hunk.added().size());
            for (int i = 0; i < length; i++) {
                rows.add(
                        new LoggedRow(
                                change.table().name(),
                                hunk.at(),
                                text(change.table(), hunk.removed(), i),
                                text(change.table(), hunk.added(), i)));
            }
        }
    }

    private static <R> Optional<String> text(Table<R> table, List<R> rows, int at) {
        return at < rows.size() ? Optional.of(RowText.of(table, rows.get(at))) : Optional.empty();
    }

    /// The change that rows of the log tell.
    static ModelChange change(List<LoggedRow> rows) {
        List<TableChange<?>> tables = new ArrayList<>();
        for (Table<?> table : ModelChange.all().toList()) {
            List<LoggedRow> own =
                    rows.stream()
                            .filter(r -> r.table.equals(table.name()) && !r.isRemoved())
                            .toList();
            if (!own.isEmpty()) {
                tables.add(change(table, own));
            }
        }
        return new ModelChange(tables);
    }

    private static <R> TableChange<R> change(Table<R> table, List<LoggedRow> rows) {
        List<Hunk<R>> hunks = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= rows.size(); end++) {
            if (end == rows.size() || rows.get(end).place != rows.get(start).place) {
                List<LoggedRow> hunk = rows.subList(start, end);
                hunks.add(
                        new Hunk<>(
                                rows.get(start).place,
                                records(table, hunk.stream().map(LoggedRow::from).toList()),
                                records(table, hunk.stream().map(LoggedRow::to).toList())));
                start = end;
            }
        }
        return new TableChange<>(table, hunks);
    }

    private static <R> List<R> records(Table<R> table, List<Optional<String>> lines) {
        return lines.stream()
                .flatMap(Optional::stream)
                .map(line -> table.read(new CellRow(RowText.parse(line))))
                .toList();
    }

    /// The rows of an entry.
    ///
    /// @throws DamagedException if one is missing or not where it was written
    static List<LoggedRow> read(Database database, long entry) throws SQLException {
        List<LoggedRow> rows = new ArrayList<>();
        try (PreparedStatement select = database.prepare(SELECT)) {
            select.setLong(1, entry);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    long place = result.getLong(3);
                    if (result.getLong(1) != rows.size() || place != (int) place) {
                        throw ChangeLog.damaged(entry);
                    }
                    rows.add(
                            new LoggedRow(
                                    result.getString(2),
                                    (int) place,
                                    Optional.ofNullable(result.getString(4)),
                                    Optional.ofNullable(result.getString(5))));
                }
            }
        }
        return rows;
    }

    static void write(Database database, long entry, List<LoggedRow> rows) throws SQLException {
        try (RowBatch batch = new RowBatch(database, INSERT)) {
            PreparedStatement insert = batch.row();
            int n = 0;
            for (LoggedRow row : rows) {
                insert.setLong(1, entry);
                insert.setLong(2, n++);
                insert.setString(3, row.table);
                insert.setLong(4, row.place);
                set(insert, 5, row.from);
                set(insert, 6, row.to);
                batch.add();
            }
            batch.run();
        }
    }

    /// Takes what an entry's rows of some tables held out of the file.
    static void blank(Database database, long entry, Set<String> tables) throws SQLException {
        try (PreparedStatement update =
                database.prepare(
                        "UPDATE log_row SET was = substr(was, 1, 0), became = substr(became, 1, 0)"
                                + " WHERE entry = ? AND name = ?")) {
            for (String table : tables) {
                update.setLong(1, entry);
                update.setString(2, table);
                update.executeUpdate();
            }
        }
    }

    private static void set(PreparedStatement insert, int at, Optional<String> text)
            throws SQLException {
        if (text.isPresent()) {
            insert.setString(at, text.get());
        } else {
            insert.setNull(at, Types.VARCHAR);
        }
    }

    /// What is left of the row when what it held is removed.
    LoggedRow removed() {
        return new LoggedRow(table, place, from.map(f -> ""), to.map(t -> ""));
    }

    /// Whether what it held was removed; no row of a model is without any text.
    boolean isRemoved() {
        return from.orElse("").isEmpty() && to.orElse("").isEmpty();
    }

    void addTo(MessageDigest digest) {
        Digests.add(digest, table);
        Digests.add(digest, Integer.toString(place));
        Digests.add(digest, from.map(f -> "=" + f).orElse(""));
        Digests.add(digest, to.map(t -> "=" + t).orElse(""));
    }
}
