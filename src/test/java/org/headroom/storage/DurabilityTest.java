package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.headroom.session.ApprovedVersion;
import org.headroom.session.LogEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// Nothing that was acknowledged is lost: not by `kill -9`, not by a full disk.
class DurabilityTest {

    /// `-Dheadroom.kills=200` for the long form.
    private static final int KILLS = Integer.getInteger("headroom.kills", 8);

    @TempDir Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void noAcknowledgedEditIsLostWhenTheProcessIsKilled() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.withWage(Samples.model(), 0), "A").close();
        SplittableRandom random = new SplittableRandom(20250401);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = acknowledged;
            acknowledged = Math.max(acknowledged, editAndKill(path, random));
            try (ModelFile file = ModelFile.open(path, "A")) {
                int kept = (int) file.model().drivers().get(1).value();
                assertTrue(kept >= acknowledged, kept + " kept of " + acknowledged);
                assertTrue(kept <= acknowledged + 1, kept + " kept of " + acknowledged);
                long edits =
                        file.log().stream().filter(e -> e.kind() == LogEntry.Kind.EDIT).count();
                assertTrue(edits >= acknowledged, edits + " in the log of " + acknowledged);
            }
            assertTrue(acknowledged > before, "kill " + kill + " came before any edit");
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void anApprovalThatIsKilledLeavesAWholeVersionOrNone() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.withWage(Samples.model(), 0), "A").close();
        SplittableRandom random = new SplittableRandom(20250402);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS / 2; kill++) {
            acknowledged = approveAndKill(path, kill % 2 == 0, random, acknowledged);
            try (ModelFile file = ModelFile.open(path, "A")) {
                List<ApprovedVersion> approved = file.approved();
                int kept = approved.size();
                assertTrue(kept >= acknowledged, kept + " kept of " + acknowledged);
                assertTrue(kept <= acknowledged + 1, kept + " kept of " + acknowledged);
                acknowledged = kept;
                for (int i = 1; i <= kept; i++) {
                    ApprovedVersion version = approved.get(i - 1);
                    assertEquals("Version " + i, version.name());
                    assertArrayEquals(OtherProcess.inputs(i), version.frozen().inputs());
                    assertArrayEquals(OtherProcess.results(i), version.frozen().results());
                }
                long told =
                        file.log().stream()
                                .filter(e -> e.kind() == LogEntry.Kind.CHECKPOINT)
                                .count();
                assertEquals(kept, told, "approvals in the log");
                assertEquals(
                        kept, file.model().drivers().get(1).value(), "the answer of each version");
            }
        }
        assertTrue(acknowledged > 0, "nothing was approved before any kill");
    }

    /// The number of the last approval that was acknowledged.
    ///
    /// @param isEarly whether the kill may come before any
    private static int approveAndKill(
            Path path, boolean isEarly, SplittableRandom random, int before) throws Exception {
        try (OtherProcess process = OtherProcess.start("approve", path)) {
            assertEquals("open", process.line().orElseThrow());
            int first = isEarly ? before : number(process.line().orElseThrow());
            Thread.sleep(random.nextInt(isEarly ? 300 : 60));
            process.kill();
            return process.lines().stream()
                    .filter(line -> line.startsWith("ack "))
                    .reduce((a, b) -> b)
                    .map(DurabilityTest::number)
                    .orElse(first);
        }
    }

    /// The number of the last edit that was acknowledged.
    private int editAndKill(Path path, SplittableRandom random) throws Exception {
        try (OtherProcess process = OtherProcess.start("edit", path)) {
            assertEquals("open", process.line().orElseThrow());
            String first = process.line().orElseThrow();
            Thread.sleep(random.nextInt(40), random.nextInt(1_000_000));
            process.kill();
            return process.lines().stream()
                    .filter(line -> line.startsWith("ack "))
                    .reduce((a, b) -> b)
                    .map(DurabilityTest::number)
                    .orElse(number(first));
        }
    }

    private static int number(String ack) {
        return Integer.parseInt(ack.substring("ack ".length()));
    }

    @Test
    @Timeout(120)
    void aFullDiskIsToldAndTheFileStaysUsable() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the limit is set by a shell");
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        List<String> output;
        List<String> limited = List.of("/bin/bash", "-c", "ulimit -f 6000; exec \"$@\"", "limited");
        try (OtherProcess process = OtherProcess.start(limited, "fill", path)) {
            output = process.lines();
        }
        assertEquals(4, output.size(), output.toString());
        assertTrue(output.get(1).startsWith("failed DISK "), output.get(1));
        assertTrue(output.get(1).contains("everything before it is in the file"), output.get(1));
        assertEquals("wage 13.0", output.get(3));
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals("lines " + file.model().budgetLines().size(), output.get(2));
            assertEquals(13, file.model().drivers().get(1).value());
        }
    }
}
