package org.headroom.bench;

import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.storage.ModelFile;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// All that is measured, one after the other, with its goal: a table in `target/bench.md`. What the
/// recorded runs of the window left in `target/bench` is in it.
///
/// The figures of the engine are of [ProjectionBenchmark], [PreparationBenchmark] and
/// [SimulationBenchmark]; what works with files, and starts of the program, is measured in
/// processes of its own.
public final class Bench {

    private static final String HEAD =
            """
            | what | goal | measured (median where not said) | spread | times the plain loop | load |
            |---|---|---|---|---|---|
            """;

    private final Path folder;
    private final List<String> rows = new ArrayList<>();

    private Bench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Files.createTempDirectory("bench"));
        bench.engine();
        bench.files();
        bench.starts();
        bench.rows.addAll(Outcome.kept());
        String table = head() + String.join("", bench.rows) + "\n" + Growth.table();
        Path file = Path.of("target", "bench.md");
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, table);
        System.out.println(table);
    }

    private static String head() throws IOException {
        return String.format(
                        Locale.UK,
                        "%s, %s, Java %s, %s, %d processors%n%n",
                        LocalDate.now(),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        processor(),
                        Runtime.getRuntime().availableProcessors())
                + HEAD;
    }

    /// What the processor is called, as Linux has it; else its architecture.
    private static String processor() throws IOException {
        Path known = Path.of("/proc/cpuinfo");
        Optional<String> name =
                Files.exists(known)
                        ? Files.readAllLines(known).stream()
                                .filter(line -> line.startsWith("model name"))
                                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                                .findFirst()
                        : Optional.empty();
        return name.orElseGet(() -> System.getProperty("os.arch"));
    }

    private void add(Outcome outcome) {
        rows.add(outcome.row());
        System.out.print(outcome.row());
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
            String size = result.getParams().getParam("size");
            String threads = result.getParams().getParam("threads");
            times.put(
                    result.getPrimaryResult().getLabel()
                            + (size == null ? "" : " " + size)
                            + (threads == null ? "" : " " + threads),
                    result.getPrimaryResult().getStatistics());
        }
        plans(times, "3000x40", "3,000 packages, 40 cohorts", "0.1 ms");
        plans(times, "20000x40", "20,000 packages, 40 cohorts", "0.1 ms");
        plans(times, "1000000x40", "1,000,000 packages, 40 cohorts", "0.1 ms");
        plans(times, "20000x400", "20,000 packages, 400 cohorts", "0.5 ms");
        Statistics preparing = found(times, "prepareAMillion");
        add(
                of("1,000,000 packages prepared", "0.5 s", preparing, 1_000)
                        .ofLoop(median(preparing) / median(found(times, "bareLoop 1000000x40"))));
        add(
                of(
                        "tornado of " + ranged() + " ranged drivers",
                        "10 ms",
                        found(times, "tornado"),
                        1_000));
        for (String threads : List.of("1", "2")) {
            String what = "10,000 draws over four years, threads: " + threads;
            add(of(what, "0.5 s", found(times, "draws " + threads), 1));
        }
    }

    /// How many bars the tornado of the sample has.
    private static int ranged() {
        PreparedModel luton = PreparedModel.of(SimulationBenchmark.luton());
        return new Simulation(luton, Optional.empty()).tornado().size();
    }

    private void plans(Map<String, Statistics> times, String size, String what, String goal) {
        Statistics loop = found(times, "bareLoop " + size);
        Statistics with = found(times, "withBridge " + size);
        Statistics without = found(times, "withoutBridge " + size);
        Statistics change = found(times, "driverChange " + size);
        add(
                of("plan of four years with bridge, " + what, goal, with, 1_000)
                        .ofLoop(median(with) / median(loop)));
        add(
                Outcome.of(
                        "bridge and plan over the plan alone, " + what,
                        "3 times",
                        String.format(Locale.UK, "%.1f times", median(with) / median(without)),
                        "alone " + Outcome.text(median(without) / 1_000)));
        add(
                of("a changed driver to published results, " + what, "", change, 1_000)
                        .ofLoop(median(change) / median(loop)));
    }

    private static Outcome of(String what, String goal, Statistics times, double unitsOfAMilli) {
        return Outcome.of(
                what,
                goal,
                Outcome.text(median(times) / unitsOfAMilli),
                "p95 " + Outcome.text(times.getPercentile(95) / unitsOfAMilli));
    }

    private static double median(Statistics times) {
        return times.getPercentile(50);
    }

    private static Statistics found(Map<String, Statistics> times, String name) {
        return Objects.requireNonNull(times.get(name), () -> name + " is not in " + times.keySet());
    }

    private void files() throws Exception {
        for (int packages : List.of(20_000, 1_000_000)) {
            Path file = folder.resolve(packages + ".headroom");
            ModelFile.create(file, Budgets.of(packages, 40, 4), "bench").close();
            boolean isSmall = packages == 20_000;
            String what = String.format(Locale.UK, "a file of %,d packages opened", packages);
            FileTimes.Times open = FileTimes.in("open", file, isSmall ? 9 : 3);
            add(of(what, isSmall ? "0.7 s" : "4 s", open));
            if (isSmall) {
                add(of("an edit kept", "5 ms", FileTimes.in("commit", file, 400)));
                add(Starts.memory(file));
            }
        }
        Path csv = folder.resolve("packages.csv");
        ImportBenchmark.writeCsv(csv, 1_000_000);
        add(of("1,000,000 CSV rows read with -Xmx1g", "10 s", FileTimes.in("import", csv, 2)));
    }

    private static Outcome of(String what, String goal, FileTimes.Times times) {
        return Outcome.of(
                what,
                goal,
                Outcome.text(times.median()),
                String.format(
                        Locale.UK,
                        "first %s, %d MB at most",
                        Outcome.text(times.first()),
                        times.megabytes()));
    }

    private void starts() throws Exception {
        Starts starts = new Starts(folder);
        add(starts.calcFromClasses());
        if (starts.trained()) {
            add(starts.calc());
            add(starts.window());
        }
    }
}
