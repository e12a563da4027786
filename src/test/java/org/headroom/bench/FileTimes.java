package org.headroom.bench;

import org.headroom.domain.Model;
import org.headroom.exchange.imports.Extracts;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Watch;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Times of work with files, each in a process of its own: it prints the first and the median in
/// milliseconds, and the most memory that the process had resident.
final class FileTimes {

    private FileTimes() {}

    /// The process: `TASK FILE ROUNDS`, where the task is `open`, `commit` or `import`.
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        int rounds = Integer.parseInt(args[2]);
        double[] times =
                switch (args[0]) {
                    case "open" -> open(file, rounds);
                    case "commit" -> commit(file, rounds);
                    case "import" -> read(file, rounds);
                    default -> throw new IllegalArgumentException(args[0]);
                };
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%.3f %.3f %d%n",
                first,
                times[times.length / 2],
                mostResidentMegabytes());
    }

    /// What a process measured.
    ///
    /// @param first ms, of the first round
    /// @param median ms
    /// @param megabytes most that was resident
    record Times(double first, double median, long megabytes) {}

    /// Measures a task in a process of its own; an import with the memory that its goal names.
    static Times in(String task, Path file, int rounds) throws IOException, InterruptedException {
        String[] printed =
                Starts.run(
                                task.equals("import") ? "-Xmx1g" : "-Xmx3g",
                                FileTimes.class.getName(),
                                task,
                                file.toString(),
                                String.valueOf(rounds))
                        .lines()
                        .reduce((a, b) -> b)
                        .orElseThrow()
                        .split(" ", -1);
        return new Times(
                Double.parseDouble(printed[0]),
                Double.parseDouble(printed[1]),
                Long.parseLong(printed[2]));
    }

    private interface Task {
        void run() throws Exception;
    }

    private static double millis(Task task) throws Exception {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// From the path to the first results, as the window opens a file.
    private static double[] open(Path file, int rounds) throws Exception {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            DocumentSession[] opened = new DocumentSession[1];
            times[i] = millis(() -> opened[0] = session(file));
            opened[0].close();
        }
        return times;
    }

    /// From an edit to its acknowledgement.
    private static double[] commit(Path file, int rounds) throws Exception {
        double[] times = new double[rounds];
        try (DocumentSession session = session(file)) {
            for (int i = 0; i < rounds; i++) {
                int penny = i % 60;
                Edit edit = Edit.of("Wage", m -> Budgets.withWage(m, penny));
                times[i] = millis(() -> session.commit(edit).join());
            }
        }
        return times;
    }

    /// An extract read and judged, as for the preview of its import.
    private static double[] read(Path file, int rounds) throws Exception {
        Model model = ImportBenchmark.template();
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            times[i] = millis(() -> outcome(file, model));
        }
        return times;
    }

    static ImportOutcome outcome(Path file, Model model) {
        ImportTarget target =
                new ImportTarget(
                        model,
                        true,
                        Optional.of(model.info().dataCut()),
                        "key".getBytes(StandardCharsets.UTF_8));
        ImportRequest request =
                new ImportRequest(ImportKind.PACKAGES, file, Optional.empty(), target);
        return switch (new Extracts().preview(request, Watch.NONE)) {
            case ImportResult.Ready ready -> ready.outcome();
            case ImportResult.Refused refused ->
                    throw new IllegalStateException(refused.fault().message());
            case ImportResult.Cancelled cancelled -> throw new IllegalStateException("Cancelled");
        };
    }

    private static DocumentSession session(Path file) throws Exception {
        return new DocumentSession(
                ModelFile.open(file, "bench"),
                new PlanCalculator(),
                m -> Optional.empty(),
                Runnable::run);
    }

    /// As Linux counts it; 0 elsewhere.
    private static long mostResidentMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElse(0L);
    }
}
