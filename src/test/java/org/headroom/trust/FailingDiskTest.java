package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A call of the operating system fails, each in turn: people are told, the file is as it was
/// before or after, and the work goes on. The control is a disk that forgets a write.
class FailingDiskTest {

    /// `-Dheadroom.faultStride=1` for the long form.
    private static final int STRIDE = Integer.getInteger("headroom.faultStride", 41);

    @TempDir Path folder;

    @Test
    void aFailureAtAnyCallIsToldAndLosesNothing() throws Exception {
        assumeTrue(SystemCalls.canBeOverheard(), "only Linux on AMD64 is overheard");
        long start = System.nanoTime();
        List<String> output = Other.run(FailingDisk.class, folder, STRIDE).lines().toList();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String[] counts = output.getLast().split(" ", -1);
        int broken = Integer.parseInt(counts[1]);
        Measured.row(
                "a call of the disk fails",
                Integer.parseInt(counts[0]),
                broken,
                counts[2] + " of " + counts[3],
                STRIDE,
                time);
        assertEquals(0, broken, String.join("\n", output));
        assertTrue(Integer.parseInt(counts[2]) > 0, "a forgotten write is never found");
    }
}
