package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.Backup;
import org.headroom.session.Diagnosis;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Of a damaged file it is said what is wrong, which backup is good and what was edited since; what
/// can be read can be had, and the file itself is left as it was found.
class SalvageTest {

    private static final int LINES = 2000;

    @TempDir Path folder;
    private Path path;
    private Model model;
    private Backup backup;

    /// Two edits, a backup, then one more.
    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            set(file, 13);
            set(file, 14);
            backup = file.backups().make(Backup.Reason.ASKED);
            Model longer = Samples.withMoreLines(file.model(), LINES - 2);
            file.append(Samples.edit("More lines", file.model(), longer));
            model = file.model();
        }
    }

    private static void set(ModelFile file, double wage) throws StoreException {
        Model after = Samples.withWage(file.model(), wage);
        file.append(Samples.edit("Wage " + wage, file.model(), after));
    }

    private void sql(String... statements) throws Exception {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            for (String statement : statements) {
                database.execute(statement);
            }
        }
    }

    private Salvage salvaged() throws Exception {
        byte[] before = Files.readAllBytes(path);
        Salvage salvage = Salvage.of(path);
        assertArrayEquals(before, Files.readAllBytes(path), "the file is left as it was found");
        return salvage;
    }

    private static void assertSays(Diagnosis diagnosis, String words) {
        assertTrue(
                diagnosis.findings().stream().anyMatch(f -> f.contains(words)),
                diagnosis.findings().toString());
    }

    @Test
    void ofASoundFileNothingIsSaid() throws Exception {
        Salvage salvage = salvaged();
        assertEquals(List.of(), salvage.diagnosis().findings());
        assertEquals(Optional.of(model), salvage.model());
    }

    @Test
    void aChangedCellIsNamedByItsTableWithTheBackupAndTheEditsSince() throws Exception {
        sql("UPDATE drivers SET value = 99 WHERE value = 14.0");
        Diagnosis diagnosis = salvaged().diagnosis();
        assertSays(diagnosis, "The table “drivers” does not hold what was written to it");
        assertEquals(1, diagnosis.findings().size(), diagnosis.findings().toString());
        assertEquals(Optional.of(backup), diagnosis.backup());
        assertEquals(
                List.of("More lines"), diagnosis.edits().stream().map(LogEntry::what).toList());
        assertTrue(diagnosis.isLogWhole());
    }

    /// Two pages in the midst of the table become noise.
    @Test
    void rowsOnBothSidesOfADamagedPageAreHad() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        byte[] row = "Line 1000 ".getBytes(StandardCharsets.UTF_8);
        int page = 4096;
        int at = indexOf(bytes, row) / page * page;
        Arrays.fill(bytes, at, at + page, (byte) 0x5A);
        Files.write(path, bytes);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(StoreException.class, () -> ModelFile.open(path, "A")).reason());
        Salvage salvage = salvaged();
        Diagnosis.Part lines =
                salvage.diagnosis().tables().stream()
                        .filter(p -> p.name().equals("budget-lines"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(LINES, lines.written());
        assertFalse(lines.isAsWritten());
        assertTrue(lines.read() > LINES * 0.9 && lines.read() < LINES, lines.toString());
        Path out = folder.resolve("readable.headroom");
        salvage.export(out, "A");
        try (ModelFile file = ModelFile.open(out, "A")) {
            assertEquals(lines.read(), file.model().budgetLines().size());
            assertEquals(model.budgetLines().getLast(), file.model().budgetLines().getLast());
            assertEquals(model.drivers(), file.model().drivers());
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; ; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
    }

    @Test
    void aChangedLogIsReadUpToTheChange() throws Exception {
        sql(
                "DROP TRIGGER log_not_changed",
                "UPDATE log SET who = 'B' WHERE entry = 3",
                "CREATE TRIGGER log_not_changed BEFORE UPDATE ON log\n"
                        + "BEGIN SELECT raise(ABORT, 'the change log is never changed'); END");
        Diagnosis diagnosis = salvaged().diagnosis();
        assertSays(
                diagnosis, "The change log can be read up to entry 2: entry 3 of the change log");
        assertFalse(diagnosis.isLogWhole());
        assertTrue(diagnosis.isReadable());
    }

    @Test
    void whereTheNameCannotBeReadThatOfTheBackupIsTaken() throws Exception {
        sql("DELETE FROM model");
        Salvage salvage = salvaged();
        assertSays(salvage.diagnosis(), "those of the backup are taken");
        assertEquals(Optional.of(model), salvage.model());
        Files.delete(backup.file());
        Salvage without = salvaged();
        assertFalse(without.diagnosis().isReadable());
        Path out = folder.resolve("out.headroom");
        assertThrows(StoreException.class, () -> without.export(out, "A"));
        assertFalse(Files.exists(out));
    }

    @Test
    void aTruncatedFileIsLookedIntoAsFarAsItGoes() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        for (double share : new double[] {0.05, 0.5, 0.95}) {
            Files.write(path, Arrays.copyOf(bytes, (int) (bytes.length * share)));
            Diagnosis diagnosis = salvaged().diagnosis();
            assertFalse(diagnosis.findings().isEmpty(), "at " + share);
            assertEquals(Optional.of(backup), diagnosis.backup());
        }
    }

    @Test
    void aBackupIsCopiedOnlyToANewName() throws Exception {
        Path copy = folder.resolve("of-then.headroom");
        BackupFolder.copy(backup, copy);
        try (ModelFile file = ModelFile.open(copy, "A")) {
            assertEquals(3, file.log().size());
        }
        assertEquals(
                Reason.EXISTS,
                assertThrows(StoreException.class, () -> BackupFolder.copy(backup, copy)).reason());
    }
}
