package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;
import org.headroom.storage.Salvage;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Model files with bytes broken by dice are refused in plain words or hold what they held; of some
/// it is asked what is wrong with them. The control is SQLite's own check, which lets some through
/// that hold something else.
class BrokenModelTest {

    /// `-Dheadroom.brokenModels=100000` for the long form.
    private static final int FILES = Integer.getInteger("headroom.brokenModels", 300);

    private static final int RECOVERED_EVERY = 10;
    private static final int MOST_CHANGES = 4;
    private static final Duration HANG = Duration.ofSeconds(5);
    private static final long SEED = 20_250_403;

    @TempDir Path folder;
    private Path path = Path.of("");
    private Model model = RandomModels.of(1).model();
    private List<LogEntry> log = List.of();
    private int passedBySqlite;

    @Test
    void aBrokenModelIsRefusedOrHoldsWhatItHeld() throws Exception {
        long start = System.nanoTime();
        path = folder.resolve("model.headroom");
        Journey.begin(path);
        try (Journey journey = Journey.on(path, SEED)) {
            journey.take(Journey.Step.SMALL_EDIT);
            journey.take(Journey.Step.APPROVE);
            journey.take(Journey.Step.REMEMBER);
            model = journey.model();
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            log = file.log();
        }
        byte[] sound = Files.readAllBytes(path);
        SplittableRandom dice = new SplittableRandom(SEED);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Files.deleteIfExists(path.resolveSibling("model.headroom-journal"));
            Files.write(path, Mutation.of(sound, dice, MOST_CHANGES));
            look(i, wrong);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String control = passedBySqlite + " passed by SQLite's check";
        Measured.row("broken model files", FILES, wrong.size(), control, SEED, time);
        assertEquals(List.of(), wrong);
        assertTrue(passedBySqlite > 0, "SQLite's own check finds everything");
    }

    private void look(int number, List<String> wrong) {
        long start = Measured.worked();
        open(number, wrong);
        if (Measured.worked() - start > HANG.toNanos()) {
            wrong.add(number + " takes more than " + HANG);
        }
    }

    private void open(int number, List<String> wrong) {
        try (ModelFile file = ModelFile.open(path, "A")) {
            if (!file.model().equals(model) || !file.log().equals(log)) {
                wrong.add(number + " holds something else");
            }
        } catch (StoreException e) {
            if (!e.what().startsWith(path + " ") || e.what().contains("Exception")) {
                wrong.add(number + " is refused with " + e.what());
            }
            passedBySqlite += sqlitePasses() ? 1 : 0;
            if (number % RECOVERED_EVERY == 0) {
                recover(number, wrong);
            }
        } catch (RuntimeException e) {
            wrong.add(number + " throws " + e);
        }
    }

    /// Whatever is wrong, it is said; what can be read comes from the file or not at all.
    private void recover(int number, List<String> wrong) {
        try {
            if (Salvage.of(path).diagnosis().findings().isEmpty()) {
                wrong.add(number + " is refused and nothing is wrong with it");
            }
        } catch (StoreException e) {
            if (e.what().contains("Exception")) {
                wrong.add(number + " cannot be looked into: " + e.what());
            }
        } catch (RuntimeException e) {
            wrong.add(number + " throws while it is looked into: " + e);
        }
    }

    private boolean sqlitePasses() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return result.next() && result.getString(1).equals("ok");
        } catch (SQLException e) {
            return false;
        }
    }
}
