package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;
import org.headroom.session.ModelChange;
import org.headroom.session.TableChange;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a model file holds of the model: every table's rows by id, with their digests. Immutable; a
/// change gives the contents after it, which count only once the transaction is through.
record Contents(List<TableRows<?>> tables) {

    /// A model before any table of it is read; every part of it is replaced.
    private static final ModelInfo UNREAD =
            new ModelInfo(
                    "", "", new FinancialYear(2000), new FinancialYear(2000).end(), 1, "", "");

    private static final String INSERT =
            "INSERT INTO content (name, rows, digest) VALUES (?, ?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET rows = excluded.rows, digest ="
                    + " excluded.digest";

    Contents {
        tables = List.copyOf(tables);
    }

    /// A file's contents with the model they are.
    record Loaded(Model model, Contents contents) {}

    static Contents empty() {
        return new Contents(ModelChange.all().<TableRows<?>>map(TableRows::empty).toList());
    }

    /// Reads and checks everything.
    ///
    /// @throws DamagedException if a table is not as it was written
    static Loaded load(Database database) throws SQLException {
        Map<String, String> kept = keptDigests(database);
        Model model = Model.empty(UNREAD);
        List<TableRows<?>> tables = new ArrayList<>();
        for (Table<?> table : ModelChange.all().toList()) {
            TableRows.Loaded<?> loaded = load(database, table);
            if (!loaded.rows().summary().equals(kept.get(table.name()))) {
                throw new DamagedException(
                        "the table " + table.name() + " does not hold what was written to it");
            }
            model = loaded.in(model);
            tables.add(loaded.rows());
        }
        return new Loaded(model, new Contents(tables));
    }

    private static <R> TableRows.Loaded<R> load(Database database, Table<R> table)
            throws SQLException {
        try {
            return TableRows.load(database, table);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DamagedException(
                    "the table "
                            + table.name()
                            + " holds a value that cannot be: "
                            + e.getMessage(),
                    e);
        }
    }

    /// Rows and digest of every table, by its name, as the file keeps them.
    static Map<String, String> keptDigests(Database database) throws SQLException {
        Map<String, String> kept = new HashMap<>();
        try (PreparedStatement select = database.prepare("SELECT name, rows, digest FROM content");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kept.put(rows.getString(1), rows.getLong(2) + " " + rows.getString(3));
            }
        }
        return kept;
    }

    /// Writes a change within the caller's transaction.
    Contents write(Database database, ModelChange change, Model after) throws SQLException {
        List<TableRows<?>> written = new ArrayList<>(tables.size());
        for (TableRows<?> rows : tables) {
            written.add(write(database, rows, change, after));
        }
        return new Contents(written);
    }

    private static <R> TableRows<R> write(
            Database database, TableRows<R> rows, ModelChange change, Model after)
            throws SQLException {
        Optional<TableChange<R>> changed = change.of(rows.sql().table());
        if (changed.isEmpty()) {
            return rows;
        }
        TableRows<R> written = rows.write(database, changed.get(), after);
        written.keepDigest(database, INSERT);
        return written;
    }

    /// Writes the digests of every table, where there are none yet.
    void keepDigests(Database database) throws SQLException {
        for (TableRows<?> rows : tables) {
            rows.keepDigest(database, INSERT);
        }
    }

    /// The digest of the whole content, which the change log seals. Tables that came after the
    /// first release count only where they have rows, so that what older logs sealed still holds.
    String digest() {
        MessageDigest digest = Digests.sha256();
        for (TableRows<?> rows : tables) {
            if (!rows.isEmpty() || !Tables.LATER.contains(rows.sql().table())) {
                Digests.add(digest, rows.sql().name());
                Digests.add(digest, rows.summary());
            }
        }
        return Digests.hex(digest);
    }
}
