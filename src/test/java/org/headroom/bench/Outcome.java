package org.headroom.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What was measured of one goal: a row of `target/bench.md`.
///
/// @param measured median
/// @param load of the machine when it was measured
/// @param ofLoop times what a plain loop over the same takes; empty where there is none
public record Outcome(
        String what, String goal, String measured, String spread, double load, String ofLoop) {

    private static final Path FOLDER = Path.of("target", "bench");

    public static Outcome of(String what, String goal, String measured, String spread) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Outcome(what, goal, measured, spread, load, "");
    }

    /// Many times of the same, held against a goal by their median.
    ///
    /// @param millis sorted by this
    public static Outcome ofMedian(String what, String goal, double[] millis) {
        Arrays.sort(millis);
        String spread =
                String.format(
                        Locale.UK,
                        "p95 %s, most %s, of %d",
                        text(at(millis, 95)),
                        text(at(millis, 100)),
                        millis.length);
        return of(what, goal, text(at(millis, 50)), spread);
    }

    /// Many times of the same, held against a goal by the 95th in a hundred.
    ///
    /// @param millis sorted by this
    public static Outcome ofP95(String what, String goal, double[] millis) {
        Arrays.sort(millis);
        String spread =
                String.format(
                        Locale.UK,
                        "median %s, most %s, of %d",
                        text(at(millis, 50)),
                        text(at(millis, 100)),
                        millis.length);
        return of(what, goal, text(at(millis, 95)), spread);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /// A time in the unit in which it is read best.
    static String text(double millis) {
        if (millis < 1) {
            return String.format(Locale.UK, "%.1f µs", millis * 1_000);
        }
        return millis < 100
                ? String.format(Locale.UK, "%.1f ms", millis)
                : String.format(Locale.UK, "%,.0f ms", millis);
    }

    Outcome ofLoop(double times) {
        return new Outcome(
                what, goal, measured, spread, load, String.format(Locale.UK, "%.4g", times));
    }

    String row() {
        return String.format(
                Locale.UK,
                "| %s | %s | %s | %s | %s | %.1f |%n",
                what,
                goal,
                measured,
                spread,
                ofLoop,
                load);
    }

    /// Keeps what a recorded run measured until the table is put together, and prints it.
    public static void keep(String run, List<Outcome> outcomes) throws IOException {
        Files.createDirectories(FOLDER);
        List<String> rows = outcomes.stream().map(Outcome::row).toList();
        Files.writeString(FOLDER.resolve(run + ".md"), String.join("", rows));
        rows.forEach(System.out::print);
    }

    /// The rows of all recorded runs.
    static List<String> kept() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (var runs = Files.list(FOLDER)) {
            List<Path> sorted = runs.sorted().toList();
            StringBuilder rows = new StringBuilder();
            for (Path run : sorted) {
                rows.append(Files.readString(run));
            }
            return rows.toString().lines().map(row -> row + "\n").toList();
        }
    }
}
