package org.headroom.exchange.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;

import org.headroom.rules.Finding;
import org.headroom.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Each thing that can be wrong with a folder is refused by one finding that names the file, row,
/// column, value and rule. `wrong-input.csv` has a change to the worked example in each row, and
/// the finding that it must give.
class WrongInputTest {

    @TempDir Path scratch;

    @ParameterizedTest(name = "{0}: {2} -> {3}")
    @MethodSource("wrongInputs")
    void isRefusedByOneFinding(
            String file, String rule, String from, String to, int row, String column, String value)
            throws IOException {
        List<Finding> findings = BrokenFolder.in(scratch).change(file, from, to).refused();
        Finding expected =
                Rule.valueOf(rule).at(file, row, column, value, findings.getFirst().message());
        assertEquals(List.of(expected), findings);
    }

    static Stream<Arguments> wrongInputs() throws IOException {
        InputStream resource =
                Objects.requireNonNull(
                        WrongInputTest.class.getResourceAsStream("/wrong-input.csv"));
        try (var csv = CsvReader.builder().ofCsvRecord(resource)) {
            return csv.stream()
                    .skip(1)
                    .map(r -> r.getFields().stream().map(WrongInputTest::unescaped).toArray())
                    .map(Arguments::of)
                    .toList()
                    .stream();
        }
    }

    /// Zero bytes are written `\\0` there.
    private static String unescaped(String cell) {
        return cell.replace("\\0", "\0");
    }

    @Test
    void aStatutoryRateThatIsNeededIsNamedWithItsYear() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("drivers.csv", "nlw,,2026/27,,12.71,,announced,gov.uk,,\n", "")
                        .refused();
        assertEquals(1, findings.size());
        assertEquals("drivers.csv", findings.getFirst().file());
        assertEquals("nlw@2026/27", findings.getFirst().value());
        assertEquals(Rule.STATUTORY.sentence(), findings.getFirst().rule());
    }

    @Test
    void everyParentInACircleIsNamed() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("scenarios.csv", "High wage,,", "High wage,Earlier transitions,")
                        .change(
                                "scenarios.csv",
                                "Earlier transitions,,",
                                "Earlier transitions,High wage,")
                        .refused();
        assertEquals(List.of(2, 4), findings.stream().map(Finding::row).toList());
    }

    @Test
    void aRenamedColumnIsUnknownAndMissing() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("service-types.csv", "hours_mix", "hours")
                        .refused();
        // No finding says that the packages' service types are unknown: that is a consequence.
        assertEquals(
                List.of("hours", "hours_mix"), findings.stream().map(Finding::column).toList());
        assertTrue(findings.stream().allMatch(f -> f.file().equals("service-types.csv")));
    }

    @Test
    void allFindingsOfAllFilesAreToldTogether() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("model.json", "2024-11-30", "2024-11-31")
                        .change("packages.csv", "2022-06-01", "yesterday")
                        .change("packages.csv", ",1010,", ",ten,")
                        .change("packages.csv", "P3,residential", "P3,resi")
                        .change("bids.csv", "2025/26", "2025")
                        .change("service-types.csv", "0.5,0.2,", "0.6,0.2,")
                        .refused();
        assertEquals(
                List.of(
                        "model.json, data_cut",
                        "packages.csv row 2, start_date",
                        "packages.csv row 3, weekly_gross",
                        "bids.csv row 2, year",
                        "service-types.csv row 2, nlw_share",
                        "packages.csv row 4, service_type"),
                findings.stream().map(Finding::place).toList());
    }

    @Test
    void everyFaultOfARowIsTold() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("packages.csv", "2022-06-01,,950,180", "never,ever,lots,some")
                        .refused();
        assertEquals(
                List.of("start_date", "end_date", "weekly_gross", "weekly_client"),
                findings.stream().map(Finding::column).toList());
    }

    @Test
    void emptyLinesKeepTheRowNumbersOfTheFile() throws IOException {
        List<Finding> findings =
                BrokenFolder.in(scratch)
                        .change("packages.csv", "K2,", "\n\nK2,")
                        .change("packages.csv", "P3,residential", "P3,resi")
                        .refused();
        assertEquals(List.of(6), findings.stream().map(Finding::row).toList());
    }

    @Test
    void aFileOfAnotherEncodingIsRefused() throws IOException {
        BrokenFolder broken = BrokenFolder.in(scratch);
        Files.write(
                broken.path().resolve("bids.csv"),
                "bid,year,amount,recurrent\nCaf\u00e9,2025/26,1,true\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        List<Finding> findings = broken.refused();
        assertEquals(List.of("bids.csv"), findings.stream().map(Finding::file).toList());
        assertEquals(Rule.CSV.sentence(), findings.getFirst().rule());
    }

    @Test
    void whatIsNoFolderOrNoModelIsRefusedInOneSentence() throws IOException {
        BrokenFolder broken = BrokenFolder.in(scratch).delete("model.json");
        assertEquals(List.of("model.json"), broken.refused().stream().map(Finding::file).toList());
        Path file = Files.writeString(scratch.resolve("file"), "text");
        for (Path path : List.of(file, scratch.resolve("nowhere"))) {
            TextReading.Refused refused = (TextReading.Refused) TextForm.read(path);
            assertEquals(1, refused.findings().size());
            assertEquals(path.toString(), refused.findings().getFirst().file());
        }
    }

    @Test
    void aFolderWithoutBudgetLinesIsNoModel() throws IOException {
        List<Finding> findings = BrokenFolder.in(scratch).delete("budget-lines.csv").refused();
        assertEquals(List.of("budget-lines.csv"), findings.stream().map(Finding::file).toList());
    }
}
