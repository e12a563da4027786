package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The example extracts, taken one after the other into the template model.
class ImportExamplesTest {

    private static final Path FOLDER = Path.of("models/import-examples");

    @TempDir Path folder;

    @Test
    void theGeneratorWritesThemByteForByte() throws IOException {
        ImportExamples.write(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(FOLDER.resolve(file.getFileName())),
                        file.getFileName().toString());
            }
        }
    }

    @Test
    void theReturnHoldsAllKnownFaultsAndEveryRowIsAccountedFor() {
        ImportOutcome outcome = outcome(ImportKind.CLD, "cld-release1.csv", template());
        assertEquals(5_000, outcome.rowsIn());
        assertTrue(outcome.addsUp());
        assertEquals(11, outcome.rejected().size(), outcome.rejected().toString());
        assertEquals(4, outcome.outOfScope().size(), outcome.outOfScope().toString());
        List<String> rules = outcome.findings().stream().map(f -> f.rule()).toList();
        assertTrue(
                rules.containsAll(
                        List.of(
                                "Negative cost or units",
                                "Cost frequency blank or unknown",
                                "Frequency and planned units disagree",
                                "Monthly, quarterly and annual rates",
                                "Start on a 1 April",
                                "End in 2099 or later read as blank",
                                "Ended by the death",
                                "Over 110 years old",
                                "Ended before the period",
                                "Starts after the data cut",
                                "Service Component blank or unknown",
                                "Delivery Mechanism unknown",
                                "Primary Support Reason blank or unknown",
                                "Person with different support reasons",
                                "Double-up or duplicate")),
                rules.toString());
    }

    @Test
    void allOfThemGoIntoTheTemplate() {
        Model model = template();
        for (ImportKind kind : ImportKind.values()) {
            String file = kind == ImportKind.CLD ? "cld-release2.csv" : kind.code() + ".csv";
            ImportOutcome outcome = outcome(kind, file, model);
            assertTrue(outcome.accepted() > 0, file);
            assertTrue(outcome.addsUp(), file);
            model = outcome.change().apply(model);
        }
        assertEquals(10, model.serviceTypes().size(), "the template has all service types");
        assertEquals(5, model.transitions().size());
    }

    private static ImportOutcome outcome(ImportKind kind, String file, Model model) {
        return Imports.outcome(kind, FOLDER.resolve(file), Imports.into(model));
    }

    private static Model template() {
        return ((TextReading.Read) TextForm.read(Path.of("models/template"))).model();
    }
}
