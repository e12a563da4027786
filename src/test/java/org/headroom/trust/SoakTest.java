package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A program that is worked with all day holds no more in the evening than in the morning: threads,
/// open files, memory. The control does not close what it opened.
class SoakTest {

    /// `-Dheadroom.soakRounds=300` for the long form.
    private static final int ROUNDS = Integer.getInteger("headroom.soakRounds", 4);

    private static final int CONTROL_ROUNDS = 5;
    private static final int WARM = 2;
    private static final long SEED = 20_250_407;

    /// What may come late by itself: a thread or a file of the virtual machine.
    private static final long FEW = 2;

    private static final long KILOBYTES = 16_384;

    @TempDir Path folder;

    /// What the process held after a round.
    private record Held(long threads, long handles, long kilobytes) {

        static Held of(String line) {
            String[] words = line.split(" ", -1);
            return new Held(
                    Long.parseLong(words[3]), Long.parseLong(words[5]), Long.parseLong(words[7]));
        }
    }

    @Test
    void nothingIsHeldThatWasLetGo() throws Exception {
        long start = System.nanoTime();
        List<String> wrong = wrong(ROUNDS, false);
        List<String> found = wrong(CONTROL_ROUNDS, true);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row(
                "soak: open, eight steps, close",
                ROUNDS,
                wrong.size(),
                found.size() + " growths of what is not closed",
                SEED,
                time);
        assertEquals(List.of(), wrong);
        assertFalse(found.isEmpty(), "what is not closed is seen");
    }

    /// What was broken, and what the last rounds held more of than the first warm one.
    private List<String> wrong(int rounds, boolean isLeaking) throws Exception {
        Path place = Files.createDirectory(folder.resolve(isLeaking ? "leaking" : "closing"));
        String said = Other.run(List.of("-Xmx256m"), Soak.class, place, rounds, SEED, isLeaking);
        List<String> wrong =
                new ArrayList<>(said.lines().filter(l -> l.startsWith("broken")).toList());
        List<Held> held = said.lines().filter(l -> l.startsWith("round")).map(Held::of).toList();
        assertEquals(rounds, held.size(), said);
        Held first = held.get(WARM - 1);
        Held last = held.getLast();
        grown("threads", first.threads, last.threads, FEW, wrong);
        grown("open files", first.handles, last.handles, FEW, wrong);
        grown("kilobytes", first.kilobytes, last.kilobytes, KILOBYTES, wrong);
        System.out.println((isLeaking ? "leaking: " : "closing: ") + first + " became " + last);
        return wrong;
    }

    private static void grown(
            String what, long before, long after, long allowed, List<String> wrong) {
        if (after > before + allowed) {
            wrong.add(after + " " + what + " where there were " + before);
        }
    }
}
