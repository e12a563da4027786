package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The settings that make a commit durable are in force, and no file name can switch them off.
class DatabaseTest {

    @TempDir Path folder;

    @Test
    void everySettingIsReadBack() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            assertEquals(
                    Map.of(
                            "locking_mode", "exclusive",
                            "journal_mode", "delete",
                            "synchronous", "3",
                            "foreign_keys", "1",
                            "trusted_schema", "0",
                            "cell_size_check", "1",
                            "recursive_triggers", "1",
                            "secure_delete", "1",
                            "temp_store", "2"),
                    database.settings());
            assertEquals(
                    Integer.toString(Migrations.VERSION), database.text("PRAGMA user_version"));
            assertEquals("1214542445", database.text("PRAGMA application_id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.9.9", "2.99.99", "3.50.10"})
    void aSqliteThatIsTooOldIsRefusedInWords(String version) {
        SQLException e = assertThrows(SQLException.class, () -> Database.requireKnown(version));
        String told = Failures.opening(Path.of("m.headroom"), e).what();
        assertTrue(told.contains("SQLite " + version), told);
        assertTrue(told.contains("need 3.51.3 or newer"), told);
        assertTrue(told.contains("Nothing was changed"), told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.51.10", "3.54.1", "3.100.0", "4.0.0", "3.51.3.1"})
    void aSqliteThatIsNewEnoughIsTaken(String version) throws Exception {
        Database.requireKnown(version);
    }

    @Test
    void readingChangesNothingInTheFolder() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        byte[] before = Files.readAllBytes(path);
        Opened opened = Opened.open(path, Database.Mode.READ);
        assertEquals(Samples.model(), opened.model());
        assertThrows(SQLException.class, () -> opened.database().execute("DELETE FROM drivers"));
        try (var files = Files.list(folder)) {
            assertEquals(
                    Set.of("model.headroom"),
                    files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
        opened.database().close();
        assertEquals(-1, Files.mismatch(path, Files.write(folder.resolve("was"), before)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.headroom?journal_mode=OFF", "m#1.headroom"})
    void aNameThatSqliteWouldReadAsSettingsIsRefused(String name) {
        Path path = folder.resolve(name);
        StoreException e =
                assertThrows(
                        StoreException.class, () -> ModelFile.create(path, Samples.model(), "A"));
        assertEquals(Reason.NOT_A_MODEL, e.reason());
        assertTrue(e.what().contains("? or #"), e.what());
        assertFalse(Files.exists(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.headroom", "50% & more;.headroom", "ü£✓.headroom", "%3F.headroom"})
    void anyOtherNameWorks(String name) throws Exception {
        Path path = folder.resolve(name);
        ModelFile.create(path, Samples.model(), "A").close();
        assertTrue(Files.exists(path));
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(Samples.model(), file.model());
        }
    }
}
