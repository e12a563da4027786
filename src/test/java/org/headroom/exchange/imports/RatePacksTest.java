package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The dated packs of rates that come with the program can be applied as they are.
class RatePacksTest {

    private static final Path PACKS = Path.of("models/rates");

    private static List<String> index() throws IOException {
        return Files.readAllLines(PACKS.resolve("packs.txt"));
    }

    @Test
    void everyPackIsListedAndEveryListedPackIsThere() throws IOException {
        try (Stream<Path> files = Files.list(PACKS)) {
            assertEquals(
                    index(),
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".csv"))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everyRowOfAPackIsTakenWithItsSource() throws IOException {
        for (String name : index()) {
            Model empty = Imports.emptyModel();
            ImportOutcome outcome =
                    Imports.outcome(ImportKind.RATES, PACKS.resolve(name), Imports.into(empty));
            assertEquals(0, outcome.rejectedCount(), name);
            List<DriverRow> rows = outcome.change().apply(empty).drivers();
            assertTrue(rows.size() > 20, name);
            assertFalse(rows.stream().anyMatch(r -> r.source().isBlank()), name);
        }
    }

    /// The wage of 2025/26 was announced in the first pack and is an actual in the second.
    @Test
    void aLaterPackTakesThePlaceOfAnEarlierOne() throws IOException {
        Model model = Imports.emptyModel();
        for (String name : index()) {
            model =
                    Imports.outcome(ImportKind.RATES, PACKS.resolve(name), Imports.into(model))
                            .change()
                            .apply(model);
        }
        List<DriverRow> wages =
                model.drivers().stream()
                        .filter(r -> r.address().driver() == Driver.NLW)
                        .filter(r ->
                                r.address().year().map(y -> y.startYear() == 2025).orElse(false))
                        .toList();
        assertEquals(1, wages.size());
        assertEquals(12.21, wages.getFirst().value());
        assertEquals("ACTUAL", wages.getFirst().status().name());
    }
}
