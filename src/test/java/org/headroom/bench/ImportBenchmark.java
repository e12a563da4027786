package org.headroom.bench;

import com.sun.management.OperatingSystemMXBean;

import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.ImportOutcome;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/// Imports of 100,000 package rows into a model made of the template: reading and judging a CSV
/// file and a workbook, and keeping the rows in the model file. The first run is that of somebody
/// who has just opened the program. CSV must take 5 s at most, a workbook 15 s, both with keeping.
public final class ImportBenchmark {

    private static final int RUNS = 5;
    private static final List<String> HEADER =
            List.of(
                    "Package Ref",
                    "Client Ref",
                    "Service Type",
                    "Date of Birth",
                    "Primary Need",
                    "Start Date",
                    "End Date",
                    "Weekly Cost",
                    "Client Contribution",
                    "Hours");
    private static final List<String> SERVICES =
            List.of("homecare", "residential", "nursing", "supported_living", "direct_payment");
    private static final List<String> NEEDS =
            List.of("Physical", "Memory", "Learning disability", "Mental health");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final Path folder;
    private final Model template;

    private ImportBenchmark(Path folder) {
        this.folder = folder;
        template = template();
    }

    /// The model that extracts come into.
    static Model template() {
        return switch (TextForm.read(Path.of("models/template"))) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused ->
                    throw new IllegalStateException("The template is refused");
        };
    }

    /// Prints the first and the median time of each, and the load of the machine.
    ///
    /// @param arguments how many rows; 100,000 where nothing is said
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        new ImportBenchmark(Files.createTempDirectory("imports")).run(rows);
    }

    private void run(int rows) throws Exception {
        Path csv = folder.resolve("packages.csv");
        Path workbook = folder.resolve("packages.xlsx");
        writeCsv(csv, rows);
        writeWorkbook(workbook, rows);
        for (Path file : List.of(csv, workbook)) {
            ImportOutcome outcome = read(file);
            if (outcome.accepted() != rows) {
                throw new IllegalStateException(outcome.accepted() + " rows were accepted");
            }
            measure("read " + file.getFileName(), () -> read(file));
        }
        ImportOutcome outcome = read(csv);
        measure("keep " + rows + " rows", () -> keep(outcome));
    }

    private static void measure(String what, Callable<?> task) throws Exception {
        OperatingSystemMXBean machine =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        List<Double> seconds = new ArrayList<>();
        long worked = machine.getProcessCpuTime();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            task.call();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        worked = machine.getProcessCpuTime() - worked;
        double first = seconds.getFirst();
        Collections.sort(seconds);
        System.out.printf(
                Locale.UK,
                "%-20s first %.2f s, median %.2f s, processor %.2f s a run, load %.1f%n",
                what,
                first,
                seconds.get(RUNS / 2),
                worked / 1e9 / RUNS,
                machine.getSystemLoadAverage());
    }

    private ImportOutcome read(Path file) {
        return FileTimes.outcome(file, template);
    }

    private Void keep(ImportOutcome outcome) throws Exception {
        Path file = Files.createTempFile(folder, "model", ".headroom");
        Files.delete(file);
        ModelFile store = ModelFile.create(file, template, "bench");
        try (DocumentSession session =
                new DocumentSession(
                        store,
                        new PlanCalculator(),
                        m -> ModelRules.refused(m).stream().findFirst().map(Finding::sentence),
                        Runnable::run)) {
            session.commit(Edit.of("Import", outcome.change())).get();
        }
        return null;
    }

    private static List<String> row(int number, SplittableRandom random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(27_000));
        LocalDate start = LocalDate.of(2019, 4, 1).plusDays(random.nextInt(2_000));
        boolean ends = random.nextInt(8) == 0;
        return List.of(
                "PK" + (1_000_000 + number),
                "C" + (500_000 + random.nextInt(85_000)),
                SERVICES.get(random.nextInt(SERVICES.size())),
                DAY.format(birth),
                NEEDS.get(random.nextInt(NEEDS.size())),
                DAY.format(start),
                ends ? DAY.format(start.plusDays(random.nextInt(1_500))) : "",
                String.format(Locale.UK, "%,.2f", random.nextDouble(60, 2_400)),
                random.nextInt(3) == 0
                        ? ""
                        : String.format(Locale.UK, "£%.2f", random.nextDouble(5, 160)),
                random.nextInt(2) == 0 ? "" : Integer.toString(1 + random.nextInt(60)));
    }

    /// Writes an extract of made-up packages.
    static void writeCsv(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < rows; i++) {
                out.write("\"" + String.join("\",\"", row(i, random)) + "\"\n");
            }
        }
    }

    private static void writeWorkbook(Path file, int rows) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Packages");
            fill(sheet.createRow(0), HEADER);
            for (int i = 0; i < rows; i++) {
                fill(sheet.createRow(i + 1), row(i, random));
            }
            workbook.write(out);
        }
    }

    private static void fill(SXSSFRow row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.matches("[\\d,]+(\\.\\d+)?")) {
                row.createCell(i).setCellValue(Double.parseDouble(cell.replace(",", "")));
            } else if (!cell.isEmpty()) {
                row.createCell(i).setCellValue(cell);
            }
        }
    }
}
