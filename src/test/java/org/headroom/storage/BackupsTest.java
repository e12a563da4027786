package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.Backup;
import org.headroom.session.BackupStore;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Backups are what the file held, are there when they are due, and do not fill the disk.
class BackupsTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

    @TempDir Path folder;
    private Path path;
    private Instant now = NINE;

    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
    }

    private ModelFile open() throws StoreException {
        return ModelFile.open(path, "A", () -> now);
    }

    private static void setWage(ModelFile file, double value) throws StoreException {
        Model after = Samples.withWage(file.model(), value);
        file.append(Samples.edit("Wage " + value, file.model(), after));
    }

    @Test
    void aBackupHoldsWhatTheFileHeldThenWithItsHistory() throws Exception {
        Model then;
        Backup made;
        try (ModelFile file = open()) {
            setWage(file, 13);
            then = file.model();
            made = file.backups().make(Backup.Reason.ASKED);
            setWage(file, 14);
            assertEquals(then, file.backups().read(made));
            assertEquals(List.of(made), file.backups().list());
        }
        assertEquals(new Backup(made.file(), NINE, 2, Backup.Reason.ASKED), made);
        try (ModelFile opened = ModelFile.open(made.file(), "B")) {
            assertEquals(then, opened.model());
            assertEquals(2, opened.log().size());
        }
    }

    @Test
    void oneIsDueAQuarterOfAnHourAfterTheLastIfSomethingChanged() throws Exception {
        try (ModelFile file = open()) {
            BackupStore backups = file.backups();
            assertEquals(Optional.empty(), backups.makeIfDue(QUARTER), "nothing changed yet");
            setWage(file, 13);
            Backup first = backups.makeIfDue(QUARTER).orElseThrow();
            assertEquals(Backup.Reason.TIMED, first.reason());
            now = NINE.plus(Duration.ofMinutes(20));
            assertEquals(Optional.empty(), backups.makeIfDue(QUARTER), "nothing changed since");
            setWage(file, 14);
            now = NINE.plus(Duration.ofMinutes(14));
            assertEquals(Optional.empty(), backups.makeIfDue(QUARTER), "one minute too early");
            now = NINE.plus(QUARTER);
            assertEquals(3, backups.makeIfDue(QUARTER).orElseThrow().entry());
        }
        try (ModelFile file = open()) {
            now = NINE.plus(Duration.ofHours(5));
            assertEquals(Optional.empty(), file.backups().makeIfDue(QUARTER), "none after a start");
        }
    }

    @Test
    void aBackupThatIsNotAsItWasWrittenIsNotTakenForGood() throws Exception {
        Backup sound;
        Backup broken;
        try (ModelFile file = open()) {
            sound = file.backups().make(Backup.Reason.ASKED);
            now = NINE.plus(QUARTER);
            setWage(file, 13);
            broken = file.backups().make(Backup.Reason.ASKED);
            try (Database database = Database.open(broken.file(), Database.Mode.WRITE)) {
                database.execute("UPDATE budget_lines SET approved_budget = 1");
            }
            StoreException e =
                    assertThrows(StoreException.class, () -> file.backups().read(broken));
            assertEquals(Reason.DAMAGED, e.reason());
        }
        assertEquals(Optional.of(sound), new BackupFolder(path).newestGood());
    }

    @Test
    void aBackupOfAnOlderVersionIsReadAndLeftAsItIs() throws Exception {
        Path old = folder.resolve("old.headroom");
        try (var in = BackupsTest.class.getResourceAsStream("version-1.headroom")) {
            Files.copy(in, old);
        }
        byte[] before = Files.readAllBytes(old);
        Backup backup = new Backup(old, NINE, 4, Backup.Reason.MIGRATION);
        Model read = BackupFolder.read(backup);
        assertArrayEquals(before, Files.readAllBytes(old));
        try (ModelFile file = ModelFile.open(old, "A")) {
            assertEquals(file.model(), read);
            Backup kept = file.backups().list().getFirst();
            assertEquals(Backup.Reason.MIGRATION, kept.reason());
            assertEquals(4, kept.entry());
            assertEquals(1, FileHeader.read(kept.file()).version());
            assertEquals(read, file.backups().read(kept));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndTheModelGoesOn() throws Exception {
        Files.writeString(folder.resolve("model.headroom.backups"), "in the way");
        try (ModelFile file = open()) {
            StoreException e =
                    assertThrows(
                            StoreException.class, () -> file.backups().make(Backup.Reason.IMPORT));
            assertEquals(Reason.DISK, e.reason());
            assertTrue(e.what().contains("No backup can be made in"), e.what());
            setWage(file, 13);
        }
    }

    /// A quarter of an hour each for 200 days is 19,200 backups; kept are those of two hours, 48
    /// hours, 31 days and the months before.
    @Test
    void backupsOfTwoHundredDaysAreThinnedToThoseOfHoursDaysAndMonths() {
        List<Backup> all = new ArrayList<>();
        for (int n = 0; n < 200 * 96; n++) {
            all.add(backup(NINE.minus(QUARTER.multipliedBy(n)), Backup.Reason.TIMED));
        }
        List<Backup> kept = new ArrayList<>(all);
        kept.removeAll(Thinning.unwanted(all, NINE));
        assertEquals(9, younger(kept, Duration.ofHours(2)));
        assertEquals(9 + 46, younger(kept, Duration.ofDays(2)));
        assertEquals(9 + 46 + 30, younger(kept, Duration.ofDays(31)));
        // May to October, each month's newest older than 31 days.
        assertEquals(9 + 46 + 30 + 6, kept.size());
        assertEquals(all.getFirst(), kept.getFirst());
    }

    @Test
    void whatWasMadeBeforeAnImportStaysAMonth() {
        Backup timed = backup(NINE.minus(3, ChronoUnit.DAYS), Backup.Reason.TIMED);
        Backup before = backup(timed.when().minusSeconds(60), Backup.Reason.IMPORT);
        Backup other = backup(timed.when().minusSeconds(120), Backup.Reason.TIMED);
        List<Backup> all = List.of(timed, before, other);
        assertEquals(List.of(other), Thinning.unwanted(all, NINE));
        assertEquals(
                List.of(before, other), Thinning.unwanted(all, NINE.plus(Duration.ofDays(29))));
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws Exception {
        BackupFolder backups = new BackupFolder(path);
        Files.createDirectories(backups.path());
        Path other = Files.writeString(backups.path().resolve("minutes.docx"), "mine");
        assertEquals(List.of(), backups.list());
        backups.thin(NINE);
        assertFalse(Files.notExists(other));
    }

    private static long younger(List<Backup> backups, Duration age) {
        return backups.stream().filter(b -> !b.when().isBefore(NINE.minus(age))).count();
    }

    private static Backup backup(Instant when, Backup.Reason reason) {
        return new Backup(Path.of("b"), when, 1, reason);
    }
}
