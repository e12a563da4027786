package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Results, tables and papers are the same bytes in any language, time zone, encoding and on any
/// number of processors. The control is what a program prints that does not mind where it runs.
class EverywhereTest {

    private static final List<List<String>> PLACES =
            List.of(
                    List.of(
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Dfile.encoding=ISO-8859-1",
                            "-XX:ActiveProcessorCount=1"),
                    List.of(
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.timezone=America/St_Johns",
                            "-Dfile.encoding=UTF-16",
                            "-XX:ActiveProcessorCount=4"),
                    List.of(
                            "-Duser.language=th",
                            "-Duser.country=TH",
                            "-Duser.timezone=Asia/Kathmandu",
                            "-Dfile.encoding=US-ASCII",
                            "-XX:ActiveProcessorCount=2"),
                    List.of(
                            "-Duser.language=de",
                            "-Duser.country=CH",
                            "-Duser.timezone=Europe/London",
                            "-Dfile.encoding=windows-1252",
                            "-XX:ActiveProcessorCount=3"));

    /// `-Dheadroom.places=4` for the long form.
    private static final int TRIED = Integer.getInteger("headroom.places", 1);

    @TempDir Path folder;

    @Test
    void everythingIsTheSameBytesEverywhere() throws Exception {
        long start = System.nanoTime();
        List<String> here = printed(List.of("-Duser.language=en", "-Duser.country=GB"));
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (List<String> place : PLACES.subList(0, TRIED)) {
            List<String> there = printed(place);
            for (int i = 0; i < here.size() - 1; i++) {
                if (!here.get(i).equals(there.get(i))) {
                    wrong.add(place + ": " + there.get(i) + " is not " + here.get(i));
                }
            }
            found += here.getLast().equals(there.getLast()) ? 0 : 1;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row("other places", TRIED, wrong.size(), found + " of " + TRIED, 7, time);
        assertEquals(List.of(), wrong);
        assertTrue(found > 0, "no place is another");
    }

    private List<String> printed(List<String> place) throws Exception {
        return Other.run(place, Everywhere.class, folder).lines().toList();
    }
}
