package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.session.LogEntry;
import org.headroom.storage.ModelFile;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// Batches of edits that are killed at random moments: what was acknowledged is in the file.
///
/// `-Dheadroom.kills=200` for more of them.
class KilledBatchTest {

    private static final int KILLS = Integer.getInteger("headroom.kills", 4);
    private static final int LINES = 20_000;
    private static final long SEED = 1;

    @TempDir Path scratch;

    @Test
    void everyAcknowledgedEditIsThereOnReopening() throws Exception {
        Random random = new Random(SEED);
        int acknowledgedInAll = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = scratch.resolve("killed-" + kill + ".headroom");
            CommandRun.of("new", file.toString(), "--from", WorkedExample.folder().toString());
            int acknowledged = acknowledgedBeforeKill(file, random.nextInt(400));
            acknowledgedInAll += acknowledged;
            try (ModelFile store = ModelFile.open(file)) {
                long kept =
                        store.log().stream().filter(e -> e.kind() == LogEntry.Kind.EDIT).count();
                assertTrue(
                        kept >= acknowledged,
                        "Kill " + kill + ": " + acknowledged + " acknowledged, " + kept + " kept");
                if (kept > 0) {
                    assertEquals(
                            value((int) kept),
                            store.model().drivers().stream()
                                    .filter(d -> d.address().toString().equals("nlw@2026/27"))
                                    .findFirst()
                                    .orElseThrow()
                                    .value());
                }
            }
        }
        assertTrue(acknowledgedInAll > 0, "Some edit was acknowledged before a kill");
    }

    private static double value(int line) {
        return (120_000 + line) / 10_000.0;
    }

    private static int acknowledgedBeforeKill(Path file, int millisecondsAfterFirst)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-Dheadroom.data=" + file.getParent(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.headroom.Main",
                                "edit",
                                file.toString(),
                                "--batch")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(child));
        int acknowledged = 0;
        try (BufferedReader acks =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            if (acks.readLine() != null) {
                acknowledged++;
                Thread killer =
                        Thread.ofPlatform()
                                .daemon()
                                .start(() -> killAfter(child, millisecondsAfterFirst));
                String line = acks.readLine();
                while (line != null) {
                    assertEquals("ack " + (acknowledged + 1), line);
                    acknowledged++;
                    line = acks.readLine();
                }
                killer.join();
            }
        } finally {
            child.destroyForcibly();
            assertTrue(child.waitFor(30, TimeUnit.SECONDS));
            feeder.join();
        }
        return acknowledged;
    }

    private static void killAfter(Process child, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // SIGKILL on Linux: the process has no moment left to tidy up.
        child.destroyForcibly();
    }

    private static void feed(Process child) {
        try (Writer edits =
                new OutputStreamWriter(child.getOutputStream(), StandardCharsets.UTF_8)) {
            for (int line = 1; line <= LINES; line++) {
                edits.write("nlw@2026/27=" + value(line) + "\n");
                edits.flush();
            }
        } catch (IOException e) {
            // The pipe breaks when the process is killed, and only then.
            System.getLogger(KilledBatchTest.class.getName())
                    .log(System.Logger.Level.DEBUG, "The batch was killed", e);
        }
    }
}
