package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Benchmark;
import org.headroom.domain.Model;
import org.headroom.exchange.benchmarks.BenchmarkFile;
import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.report.basis.Commission;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.benchmark.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The council beside others: published figures as published, the model's own worked out by hand.
class BenchmarkTest {

    private static final String HEADER =
            "figure,measure,unit,council,value,england,p10,p90,year,source,note\n";

    private static List<Benchmark> packs(Path folder) throws IOException {
        return new BenchmarkPacks(folder).read();
    }

    private static List<Comparison> compared(Model model, List<Benchmark> benchmarks) {
        return Comparison.of(
                PaperBasis.of(new Commission(model, Optional.empty(), false, "test", benchmarks)));
    }

    private static Comparison of(List<Comparison> all, String measure) {
        return all.stream()
                .filter(c -> c.benchmark().measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Spend per adult, 509.93, 592, 13.9% below",
        "Spend per adult 65+, 1120.44, 1093, 2.5% above",
        "Share of adults 65+ in long-term support, 0.0697, 0.0519, 34.3% above",
        "'Client contributions, share of gross', 0.105, 0.129, 18.6% below"
    })
    void thePublishedFiguresOfTheSampleStandAgainstEngland(
            String measure, double published, double england, String words, @TempDir Path none)
            throws IOException {
        Comparison found = of(compared(Samples.luton(), packs(none)), measure);
        assertEquals(published, found.published().orElseThrow());
        assertEquals(england, found.benchmark().england().orElseThrow());
        assertEquals(words, found.against());
    }

    /// Purchased care of the sample is £69.513m gross and 7.156m of contributions in its statutory
    /// summary: 69,513,000 / 170,821 adults = £406.93; 7,156 / 69,513 = 10.3%.
    @Test
    void theModelsOwnFiguresAreItsGrossCostByTheAdultsOfTheCouncil(@TempDir Path none)
            throws IOException {
        List<Comparison> all = compared(Samples.luton(), packs(none));
        assertEquals(406.93, of(all, "Spend per adult").model().orElseThrow(), 0.01);
        assertEquals("modelled", of(all, "Spend per adult").origin());
        assertEquals(
                0.10294,
                of(all, "Client contributions, share of gross").model().orElseThrow(),
                0.00005);
        assertEquals("missing", of(all, "Growth of spend 18–64").origin());
    }

    @Test
    void aPersonWithTwoPackagesIsCountedOnce(@TempDir Path none) throws IOException {
        Model model = Samples.luton();
        double persons =
                model.packages().stream()
                        .filter(p -> !p.start().isAfter(model.info().dataCut()))
                        .filter(p ->
                                p.end().isEmpty()
                                        || !p.end().get().isBefore(model.info().dataCut()))
                        .filter(p -> p.cohort().ageGroup().equals("18-64"))
                        .map(p -> p.personId())
                        .distinct()
                        .count();
        assertEquals(
                persons / 143_928,
                of(compared(model, packs(none)), "Share of adults 18–64 in long-term support")
                        .model()
                        .orElseThrow(),
                1e-12);
    }

    @Test
    void percentilesSayWhereTheCouncilStands() throws IOException {
        List<Benchmark> edited =
                BenchmarkFile.read(
                        "own.csv",
                        HEADER
                                + ",A,£,Luton Borough Council,80,100,85,120,2023/24,S,\n"
                                + ",B,£,Luton Borough Council,125,100,85,120,2023/24,S,\n"
                                + ",C,£,Luton Borough Council,100,100,85,120,2023/24,S,\n"
                                + ",D,£,Another council,100,100,85,120,2023/24,S,\n");
        List<Comparison> all = compared(Samples.luton(), edited);
        assertEquals("20.0% below, in the lowest tenth", of(all, "A").against());
        assertEquals("25.0% above, in the highest tenth", of(all, "B").against());
        assertEquals("as England", of(all, "C").against());
        assertTrue(of(all, "D").published().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",A,£,X,eighty,100,,,2023/24,S,|line 2: value “eighty” is not a number",
                ",A,miles,X,80,100,,,2023/24,S,|line 2: unit “miles”",
                ",,£,X,80,100,,,2023/24,S,|line 2: measure “” is empty",
                "spend,A,£,X,80,100,,,2023/24,S,|line 2: figure “spend” is no figure"
            })
    void aPackThatDoesNotReadIsRefusedWithItsLineAndColumn(String row, String said) {
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> BenchmarkFile.read("own.csv", HEADER + row + "\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains(said), refused.getMessage());
    }

    @Test
    void whatIsKeptReadsTheSameAndIsLetGoAgain(@TempDir Path folder) throws IOException {
        BenchmarkPacks packs = new BenchmarkPacks(folder.resolve("benchmarks"));
        List<Benchmark> published = packs.read();
        assertFalse(published.isEmpty());
        packs.keep(published.subList(0, 3));
        assertEquals(published.subList(0, 3), packs.read());
        packs.restore();
        assertEquals(published, packs.read());
        Files.writeString(
                folder.resolve("benchmarks").resolve("Luton use of resources 2023-24.csv"), HEADER);
        assertEquals(List.of(), packs.read());
    }

    @Test
    void theSectionIsInTheNarrativeAndTheSheetInTheWorkbook(@TempDir Path none) throws IOException {
        for (Kind kind : List.of(Kind.NARRATIVE, Kind.STATUTORY, Kind.WORKBOOK)) {
            byte[] with =
                    Papers.of(
                            new Commission(
                                    Samples.luton(), Optional.empty(), true, "test", packs(none)),
                            kind,
                            kind.formats().getFirst());
            assertTrue(OfficeParts.all(with).contains("34.3% above"), kind.label());
            assertEquals(List.of(), OfficeParts.unwanted(with));
        }
    }
}
