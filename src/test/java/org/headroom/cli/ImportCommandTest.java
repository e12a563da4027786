package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.KeptMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The import command as people and scripts use it, on the template model in memory.
class ImportCommandTest {

    private static final String EXAMPLES = "models/import-examples/";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Model> kept = new ArrayList<>();

    @Test
    void aFileWithRejectionsIsCommittedWithCodeOne() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        assertEquals(
                1,
                run(
                        "m",
                        "--kind",
                        "cld",
                        EXAMPLES + "cld-release2.csv",
                        "--format",
                        "json",
                        "--rejected",
                        rejected.toString()));
        assertTrue(out.toString().contains("\"rowsIn\" : 600"), out.toString());
        assertEquals(1, kept.size());
        assertTrue(Files.readAllLines(rejected).size() > 10);
    }

    @Test
    void aFileWithoutRejectionsIsCommittedWithCodeZero() throws IOException {
        assertEquals(0, run("m", "--kind", "rates", rates().toString()));
        assertEquals(1, kept.size());
    }

    @Test
    void aPreviewChangesNothing() {
        assertEquals(1, run("m", "--kind", "packages", EXAMPLES + "packages.csv", "--preview"));
        assertEquals(List.of(), kept);
        assertTrue(out.toString().contains("Rows in"), out.toString());
    }

    /// The ledger's lines of the newest period and the one before: 18.25 twice, 14.6, 5.2, 3.4,
    /// 1.15 and −9.8, in £m; suspense is 12,500 in credit and has no budget line.
    @Test
    void aLedgerIsAccountedForInItsOwnAmountsAndRatesInRowsAlone() throws IOException {
        assertEquals(1, run("m", "--kind", "ledger", EXAMPLES + "ledger.csv", "--preview"));
        assertTrue(out.toString().contains("approved budget £51,050,000.00"), out.toString());
        assertFalse(out.toString().contains("a week"), out.toString());
        assertEquals(0, run("m", "--kind", "rates", rates().toString(), "--preview"));
        assertFalse(out.toString().contains("a week"), out.toString());
    }

    @Test
    void aRefusedFileChangesNothingAndIsCodeTwo() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertEquals(2, run("m", "--kind", "cld", empty.toString()));
        assertTrue(out.toString().contains("0 bytes"), out.toString());
        assertEquals(2, run("m", "--kind", "invoices", EXAMPLES + "packages.csv"));
        assertEquals(
                2, run("m", "--kind", "cld", EXAMPLES + "cld-release2.csv", "--data-cut", "soon"));
        assertEquals(List.of(), kept);
    }

    @Test
    void aFolderKeepsItsPersonsFromImportToImport() throws Exception {
        Path model = folder.resolve("model");
        TextForm.write(new Kept().model(), model);
        assertEquals(1, stored(model.toString(), "--kind", "cld", EXAMPLES + "cld-release2.csv"));
        String first = Files.readString(model.resolve("packages.csv"));
        assertEquals(1, stored(model.toString(), "--kind", "cld", EXAMPLES + "cld-release2.csv"));
        assertEquals(first, Files.readString(model.resolve("packages.csv")));
        assertTrue(first.lines().count() > 400);
    }

    @Test
    void aModelThatIsNotThereIsMadeWithTheDataCutOfTheReturn() throws Exception {
        Path model = folder.resolve("new.headroom");
        assertEquals(1, stored(model.toString(), "--kind", "cld", EXAMPLES + "cld-release2.csv"));
        assertEquals(1, stored(model.toString(), "--kind", "finance", EXAMPLES + "finance.csv"));
        Model kept = new ModelPath(model).read(CommandRun.FILES);
        assertEquals("2024-09-30", kept.info().dataCut().toString());
        assertTrue(kept.packages().stream().anyMatch(p -> p.weeklyClient().isPresent()));
    }

    @Test
    void aModelFileRemembersHowAnExtractWasReadByItsHeadings() throws Exception {
        Path model = folder.resolve("new.headroom");
        Path mapping = Files.writeString(folder.resolve("list.json"), MAPPING);
        Path september =
                Files.writeString(folder.resolve("september.csv"), extract("Care at home"));
        Path october =
                Files.writeString(
                        folder.resolve("october.csv"),
                        "Packages open,,,,\nat 31 October,,,,\n" + extract("care AT home"));
        String[] first = {model.toString(), "--kind", "packages", september.toString()};
        String[] how = {"--mapping", mapping.toString(), "--data-cut", "2024-09-30"};
        assertEquals(0, stored(with(first, how)));
        assertEquals(0, stored(model.toString(), "--kind", "packages", october.toString()));
        assertTrue(err.toString().contains("last extract with these headings"), err.toString());
        Model kept = new ModelPath(model).read(CommandRun.FILES);
        assertEquals(2, kept.packages().size());
        assertEquals("homecare", kept.packages().getFirst().cohort().serviceType());
    }

    @Test
    void anotherKindAPreviewAndAFolderLeaveNoMemory() throws Exception {
        Path mapping = Files.writeString(folder.resolve("list.json"), MAPPING);
        Path list = Files.writeString(folder.resolve("list.csv"), extract("Care at home"));
        Path file = folder.resolve("new.headroom");
        String[] rates = {file.toString(), "--kind", "rates", rates().toString()};
        assertEquals(0, stored(with(rates, "--data-cut", "2024-09-30")));
        String[] preview = {file.toString(), "--kind", "packages", list.toString(), "--preview"};
        assertEquals(0, stored(with(preview, "--mapping", mapping.toString())));
        Path place = folder.resolve("model");
        TextForm.write(new Kept().model(), place);
        String[] inFolder = {place.toString(), "--kind", "packages", list.toString()};
        assertEquals(0, stored(with(inFolder, "--mapping", mapping.toString())));
        for (Path model : List.of(file, place)) {
            assertEquals(2, stored(model.toString(), "--kind", "packages", list.toString()));
        }
        assertTrue(err.toString().isEmpty(), err.toString());
        assertTrue(out.toString().contains("The file lacks columns"), out.toString());
    }

    private static final String MAPPING =
            """
            {"columns": {"package_id": "Ref", "person_id": "Who", "service_type": "Kind of care",
             "start_date": "From", "weekly_gross": "Paid", "age_group": {"constant": "85+"},
             "support_reason": {"constant": "memory"}},
             "values": {"service_type": {"Care at home": "homecare"}}}
            """;

    private static String extract(String care) {
        return "Ref,Who,Kind of care,From,Paid\n"
                + "1,0012,"
                + care
                + ",01/04/2024,250.50\n2,0013,"
                + care
                + ",02/04/2024,100\n";
    }

    private Path rates() throws IOException {
        return Files.writeString(
                folder.resolve("rates.csv"),
                "driver,value,status,source,year\nnlw,12.21,announced,gov.uk,2025/26\n");
    }

    private static String[] with(String[] arguments, String... more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int stored(String... arguments) {
        return new CommandLine(
                        new ImportCommand(new StoredModels(CommandRun.FILES, new Kept()::model)))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand(path -> new Kept()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    /// The template model; what is committed is noted.
    private final class Kept implements ImportCommand.OpenModel {

        @Override
        public Model model() {
            return ((TextReading.Read) TextForm.read(Path.of("models/template"))).model();
        }

        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public byte[] key() {
            return "key".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void commit(String what, String why, UnaryOperator<Model> change) {
            kept.add(change.apply(model()));
        }

        @Override
        public List<KeptMapping> mappings(String signature) {
            return List.of();
        }

        @Override
        public void remember(Set<String> signatures, KeptMapping mapping) {
            // The model in memory has none.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
