package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/// A file that is not what was written is refused with its reason and never changed.
class DamageTest {

    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /// `-Dheadroom.flipStep=61` for the long form.
    private static final int FLIP_STEP = Integer.getInteger("headroom.flipStep", 997);

    @TempDir Path folder;
    private Path path;
    private Model model;
    private List<LogEntry> log;
    private byte[] sound;

    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        Model first = RandomModels.of(3).model();
        model = RandomModels.of(4).model();
        try (ModelFile file = ModelFile.create(path, first, "A")) {
            file.append(Samples.edit("Other", first, model));
            log = file.log();
        }
        sound = Files.readAllBytes(path);
    }

    private StoreException refused(byte[] bytes) throws Exception {
        Files.write(path, bytes);
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertArrayEquals(bytes, Files.readAllBytes(path));
        assertTrue(e.what().contains(path.toString()), e.what());
        return e;
    }

    private byte[] withInt(int at, int value) {
        byte[] bytes = sound.clone();
        ByteBuffer.wrap(bytes).putInt(at, value);
        return bytes;
    }

    @Test
    void aNewerFileIsRefusedWithoutWriting() throws Exception {
        StoreException e = refused(withInt(USER_VERSION_AT, Migrations.VERSION + 1));
        assertEquals(Reason.NEWER, e.reason());
        String version = "file version " + (Migrations.VERSION + 1);
        assertTrue(e.what().contains("newer Headroom (" + version), e.what());
    }

    @Test
    void anotherProgramsDatabaseIsNoModel() throws Exception {
        assertEquals(Reason.NOT_A_MODEL, refused(withInt(APPLICATION_ID_AT, 7)).reason());
        assertEquals(Reason.NOT_A_MODEL, refused(withInt(USER_VERSION_AT, 0)).reason());
    }

    @Test
    void anyOtherFileIsNoModel() throws Exception {
        assertTrue(refused(new byte[0]).what().contains("it is empty"));
        byte[] text = "service_type,budget_line\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.NOT_A_MODEL, refused(text).reason());
        byte[] start = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Reason.NOT_A_MODEL, refused(start).reason());
    }

    @Test
    void aFolderAndNothingAtAllAreNoModel() {
        for (Path other : List.of(folder, folder.resolve("none"))) {
            assertEquals(
                    Reason.NOT_A_MODEL,
                    assertThrows(StoreException.class, () -> ModelFile.open(other, "A")).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.999})
    void aTruncatedFileIsDamaged(double share) throws Exception {
        byte[] bytes = Arrays.copyOf(sound, (int) (sound.length * share));
        StoreException e = refused(bytes);
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.what().contains("its end is missing"), e.what());
    }

    @Test
    void aFlippedByteIsFoundOrMeansNothing() throws Exception {
        int found = 0;
        for (int at = 0; at < sound.length; at += FLIP_STEP) {
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            Files.write(path, bytes);
            try (ModelFile file = ModelFile.open(path, "A")) {
                assertEquals(model, file.model(), "byte " + at);
                assertEquals(log, file.log(), "byte " + at);
            } catch (StoreException e) {
                found++;
                assertArrayEquals(bytes, Files.readAllBytes(path), "byte " + at);
                assertTrue(e.what().startsWith(path + " "), e.what());
            }
        }
        assertTrue(found > sound.length / FLIP_STEP / 4, "only " + found + " found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE budget_lines SET approved_budget = approved_budget + 1",
                "DELETE FROM drivers WHERE row = (SELECT max(row) FROM drivers)",
                "UPDATE drivers SET row = row + 1 WHERE row = (SELECT max(row) FROM drivers)",
                "UPDATE model SET plan_years = plan_years + 1",
                "UPDATE content SET digest = lower(hex(zeroblob(32))) WHERE name = 'drivers'",
                "DROP TRIGGER log_not_changed",
                "CREATE TRIGGER bad AFTER INSERT ON log BEGIN DELETE FROM drivers; END",
                "CREATE VIEW v AS SELECT 1",
                "DROP INDEX IF EXISTS none; ALTER TABLE bids ADD COLUMN x TEXT"
            })
    void whatAnotherProgramChangedIsFound(String sql) throws Exception {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            for (String statement : sql.split("; (?=ALTER)", -1)) {
                database.execute(statement);
            }
        }
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertEquals(Reason.DAMAGED, e.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log SET who = 'somebody else' WHERE entry = 1",
                "UPDATE log SET at = '2020-01-01T00:00:00Z' WHERE entry = 2",
                "UPDATE log_row SET became = was WHERE n = 0 AND was IS NOT NULL",
                "UPDATE log_row SET place = place + 1 WHERE n = 0",
                "DELETE FROM log_row WHERE n = 0"
            })
    void theLogCannotBeChangedAndIsFoundIfItWas(String sql) throws Exception {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            SQLException e = assertThrows(SQLException.class, () -> database.execute(sql));
            assertTrue(e.getMessage().contains("the change log is never"), e.getMessage());
            List<String> triggers =
                    database.texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
            for (String name :
                    database.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                database.execute("DROP TRIGGER " + name);
            }
            database.execute(sql);
            for (String trigger : triggers) {
                database.execute(trigger);
            }
        }
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.what().contains("of the change log is not as it was written"), e.what());
    }
}
