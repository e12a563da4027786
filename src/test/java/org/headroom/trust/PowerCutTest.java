package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/// The power is cut at every moment of a piece of work: what was acknowledged is in the file, and
/// the file is whole.
///
/// Every call by which SQLite changes the file or its journal is recorded once. A cut leaves what
/// was synced and, of what was not, whatever the dice say: dropped, reordered, torn ([Disk]). The
/// control is a disk that says that it synced and did not.
class PowerCutTest {

    /// `-Dheadroom.powerCuts=20000` for the long form.
    private static final int CUTS = Integer.getInteger("headroom.powerCuts", 200);

    private static final int CONTROL_CUTS = 50;
    private static final int STEPS = 40;
    private static final long SEED = 20_250_401;

    @TempDir static Path scratch;
    private static byte[] before;
    private static Path recording;
    private static List<LogEntry> log;
    private static int calls;

    @BeforeAll
    static void record() throws Exception {
        assumeTrue(SystemCalls.canBeOverheard(), "only Linux on AMD64 is overheard");
        Path model = scratch.toRealPath().resolve("model.headroom");
        recording = scratch.resolve("recording");
        Journey.begin(model);
        before = Files.readAllBytes(model);
        Other.run(Recording.class, model, recording, STEPS, SEED);
        try (ModelFile file = ModelFile.open(model, "A")) {
            log = file.log();
        }
        Recording.play(recording, call -> calls++);
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryPowerCut() throws Exception {
        long start = System.nanoTime();
        int broken = broken(CUTS, false);
        String control = broken(CONTROL_CUTS, true) + " of " + CONTROL_CUTS;
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row("power cut", CUTS, broken, control, SEED, time);
        assertEquals(0, broken);
        assertTrue(!control.startsWith("0 "), "a disk that does not sync loses nothing");
    }

    /// How many of some power cuts, spread over the whole work, lose something.
    ///
    /// @param lies whether the disk only says that it syncs
    private int broken(int cuts, boolean lies) throws Exception {
        SplittableRandom dice = new SplittableRandom(SEED);
        Disk disk = new Disk();
        disk.put("model.headroom", before);
        int[] at = {0};
        int[] done = {0};
        int[] broken = {0};
        long[] acknowledged = {1};
        Recording.play(
                recording,
                call -> {
                    at[0]++;
                    apply(call, disk, lies);
                    if (call.kind() == Recording.Kind.ACKNOWLEDGED) {
                        acknowledged[0] = call.at();
                    }
                    for (; done[0] < (long) cuts * at[0] / calls; done[0]++) {
                        if (!isWholeAfterCut(disk, dice, (int) acknowledged[0])) {
                            broken[0]++;
                        }
                    }
                });
        assertEquals(cuts, done[0]);
        return broken[0];
    }

    private static void apply(Recording.Call call, Disk disk, boolean lies) {
        switch (call.kind()) {
            case WRITE -> disk.write(call.file(), call.at(), call.bytes());
            case TRUNCATE -> disk.truncate(call.file(), call.at());
            case DELETE -> disk.delete(call.file());
            case SYNC -> {
                if (!lies && call.file().isEmpty()) {
                    disk.syncNames();
                } else if (!lies) {
                    disk.sync(call.file());
                }
            }
            case ACKNOWLEDGED -> {}
        }
    }

    private static boolean isWholeAfterCut(Disk disk, SplittableRandom dice, int acknowledged)
            throws IOException {
        Path folder = Files.createDirectories(scratch.resolve("after"));
        empty(folder);
        disk.cut(dice, folder);
        try (ModelFile file = ModelFile.open(folder.resolve("model.headroom"), "A")) {
            int kept = file.log().size();
            return kept >= acknowledged
                    && kept <= acknowledged + 1
                    && file.log().equals(log.subList(0, kept));
        } catch (StoreException e) {
            return false;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
