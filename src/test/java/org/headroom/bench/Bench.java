package org.headroom.bench;

import org.headroom.storage.ModelFile;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// All that is measured, one after the other, with its goal: a table in `target/bench.md`.
public final class Bench {

    private static final int COLD_STARTS = 7;

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench");
        Bench bench = new Bench(folder);
        bench.engine();
        bench.files();
        bench.coldStart();
        bench.growth();
        Path table = Path.of("target", "bench.md");
        Files.createDirectories(Objects.requireNonNull(table.getParent()));
        Files.writeString(table, bench.table());
        System.out.println(bench.table());
    }

    private String table() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(
                        Locale.UK,
                        "%s, %s, Java %s, %d processors, load %.1f at the end%n%n",
                        LocalDate.now(),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        load)
                + "| what | goal | measured (median) | spread |\n|---|---|---|---|\n"
                + String.join("", rows);
    }

    private void row(String what, String goal, String measured, String spread) {
        rows.add("| " + what + " | " + goal + " | " + measured + " | " + spread + " |\n");
    }

    private void engine() throws RunnerException {
        Map<String, Statistics> times = new TreeMap<>();
        for (RunResult result :
                new Runner(
                                new OptionsBuilder()
                                        .include("ProjectionBenchmark|PreparationBenchmark")
                                        .include("SimulationBenchmark")
                                        .build())
                        .run()) {
            String name = result.getPrimaryResult().getLabel();
            String size = result.getParams().getParam("size");
            String threads = result.getParams().getParam("threads");
            times.put(
                    name
                            + (size == null ? "" : " " + size)
                            + (threads == null ? "" : " " + threads),
                    result.getPrimaryResult().getStatistics());
        }
        micros(times, "driverChange 3000x40", "plan with bridge, 3,000 packages, 40 cohorts", 100);
        micros(times, "driverChange 20000x40", "the same, 20,000 packages", 100);
        micros(times, "driverChange 1000000x40", "the same, 1,000,000 packages", 100);
        micros(times, "driverChange 20000x400", "the same, 400 cohorts", 500);
        micros(times, "prepareAMillion", "1,000,000 packages prepared", 500_000);
        micros(times, "tornado", "tornado of the Luton sample", 10_000);
        Statistics loop = found(times, "bareLoopOverAMillion");
        Statistics plan = found(times, "driverChange 1000000x40");
        row(
                "bare loop over 1,000,000 packages, five years",
                "the limit",
                text(loop.getPercentile(50)),
                String.format(
                        Locale.UK,
                        "%.1f times the plan with bridge",
                        loop.getPercentile(50) / plan.getPercentile(50)));
        for (String threads : List.of("1", "2")) {
            Statistics draws = found(times, "draws " + threads);
            row(
                    "10,000 draws, four years, threads: " + threads,
                    "500 ms",
                    String.format(Locale.UK, "%.0f ms", draws.getPercentile(50)),
                    String.format(Locale.UK, "p95 %.0f ms", draws.getPercentile(95)));
        }
    }

    private static Statistics found(Map<String, Statistics> times, String name) {
        return Objects.requireNonNull(times.get(name), () -> name + " is not in " + times.keySet());
    }

    private void micros(Map<String, Statistics> times, String name, String what, double goal) {
        Statistics time = found(times, name);
        row(what, text(goal), text(time.getPercentile(50)), "p95 " + text(time.getPercentile(95)));
    }

    private static String text(double micros) {
        return micros < 1_000
                ? String.format(Locale.UK, "%.1f µs", micros)
                : String.format(Locale.UK, "%.2f ms", micros / 1_000);
    }

    private void files() throws Exception {
        for (int packages : List.of(20_000, 1_000_000)) {
            Path file = folder.resolve(packages + ".headroom");
            ModelFile.create(file, Budgets.of(packages, 40, 4), "bench").close();
            boolean isSmall = packages == 20_000;
            String what = String.format(Locale.UK, "a file of %,d packages opened", packages);
            String[] open = times("open", file, isSmall ? 9 : 3, "-Xmx3g");
            row(what, isSmall ? "700 ms" : "4,000 ms", open[1] + " ms", "first " + open[0] + " ms");
            if (isSmall) {
                row("most memory resident then", "350 MB", open[2] + " MB", "");
                String[] commit = times("commit", file, 400, "-Xmx3g");
                row("an edit kept", "5 ms", commit[1] + " ms", "first " + commit[0] + " ms");
            }
        }
        Path csv = folder.resolve("packages.csv");
        ImportBenchmark.writeCsv(csv, 1_000_000);
        String[] read = times("import", csv, 2, "-Xmx1g");
        row("1,000,000 CSV rows read with -Xmx1g", "10,000 ms", read[1] + " ms", read[2] + " MB");
    }

    private static String[] times(String task, Path file, int rounds, String heap)
            throws IOException, InterruptedException {
        return run(
                        List.of(heap),
                        FileTimes.class.getName(),
                        task,
                        file.toString(),
                        String.valueOf(rounds))
                .lines()
                .reduce((a, b) -> b)
                .orElseThrow()
                .split(" ", -1);
    }

    private static String run(List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    /// The command from nothing to its answer, as a person types it, without any cache of classes.
    private void coldStart() throws Exception {
        double[] seconds = new double[COLD_STARTS];
        for (int i = 0; i < COLD_STARTS; i++) {
            long start = System.nanoTime();
            run(List.of(), "org.headroom.Main", "calc", "models/luton-2025-26");
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        row(
                "calc of the sample from cold, from classes",
                "0.6 s",
                String.format(Locale.UK, "%.2f s", seconds[COLD_STARTS / 2]),
                String.format(Locale.UK, "%.2f–%.2f s", seconds[0], seconds[COLD_STARTS - 1]));
    }

    private void growth() {
        rows.add("\n" + Growth.table());
    }
}
