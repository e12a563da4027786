package org.headroom.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The numbered steps that make a model file of one version into the next; step 1 makes a new file.
/// A step that has been shipped never changes.
///
/// @param steps the SQL of each step, version 1 first; statements are parted by blank lines
record Migrations(List<String> steps) {

    /// The version of the files that this program writes.
    static final int VERSION = 6;

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The steps that this program ships.
    static Migrations shipped() {
        List<String> steps = new ArrayList<>();
        for (int version = 1; version <= VERSION; version++) {
            steps.add(resource("migration-" + version + ".sql"));
        }
        return new Migrations(steps);
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes a file from a version to the newest, each step in a transaction of its own.
    ///
    /// @param version 0 is an empty file
    void apply(Database database, int version) throws SQLException {
        for (int step = version; step < steps.size(); step++) {
            database.execute("BEGIN IMMEDIATE");
            for (String statement : steps.get(step).strip().split("\n\n", -1)) {
                database.execute(statement);
            }
            database.execute("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
            database.execute("PRAGMA user_version = " + (step + 1));
            database.execute("COMMIT");
        }
    }

    /// What SQLite keeps as the schema of a file of the newest version.
    List<String> schema() throws SQLException {
        try (Database database = Database.inMemory()) {
            apply(database, 0);
            return schema(database);
        }
    }

    /// Fails if a file has other tables, views or triggers than ours: a strange trigger would run
    /// with our edits.
    ///
    /// @throws DamagedException if it has
    void requireSchema(Database database) throws SQLException {
        if (!schema(database).equals(schema())) {
            throw new DamagedException("its tables are not those of a Headroom model");
        }
    }

    private static List<String> schema(Database database) throws SQLException {
        return database.texts(
                "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '')"
                        + " FROM sqlite_schema ORDER BY type, name");
    }
}
