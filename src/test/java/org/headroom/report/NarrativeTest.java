package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.headroom.domain.Model;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.report.basis.Commission;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.narrative.Narrative;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.word.WordFile;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The narrative as its readers get it.
class NarrativeTest {

    /// Of so many random models one has every amount looked up, which takes longer than the rest.
    private static final int EACH = 5;

    private static Model sample() {
        return ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
    }

    private static byte[] narrative(Model model, Optional<String> scenario) throws IOException {
        return Papers.of(
                new Commission(model, scenario, false, "Headroom test"),
                Kind.NARRATIVE,
                Kind.Format.WORD);
    }

    /// Charts say nothing in words, so that they are left out here; a file with charts is read in
    /// the tests of the sample.
    private static Paper withoutCharts(Paper paper) {
        return new Paper(
                paper.title(),
                paper.subtitle(),
                paper.stamp(),
                paper.blocks().stream().filter(b -> !(b instanceof Block.Picture)).toList());
    }

    private static PaperBasis basis(Model model, Optional<String> scenario) {
        return PaperBasis.of(new Commission(model, scenario, false, "Headroom test"));
    }

    /// All that a reader holds against the results, from the paragraphs of a Word file.
    private static void assertTold(PaperBasis basis, List<String> paragraphs) {
        List<BudgetFromParagraphs> years = BudgetFromParagraphs.of(paragraphs);
        assertEquals(basis.projection().years().size(), years.size());
        for (int y = 0; y < years.size(); y++) {
            YearProjection year = basis.projection().years().get(y);
            assertEquals(year.requirement(), years.get(y).computed(), year.year().toString());
            assertEquals(year.requirement(), years.get(y).stated(), year.year().toString());
        }
        assertEquals(
                List.of(),
                NarrativeSigns.contradicting(paragraphs, basis.model(), basis.projection()));
    }

    /// That every amount of the paragraphs is a figure of the results.
    private static void assertInTheResults(PaperBasis basis, List<String> paragraphs) {
        ResultFigures figures = ResultFigures.of(basis);
        assertEquals(
                List.of(),
                paragraphs.stream().filter(p -> !figures.madeUp(p).isEmpty()).toList(),
                "amounts that are in no result");
    }

    /// That every amount of the tables and of what is said of charts is a figure of the results.
    private static void assertTablesAndChartsInTheResults(PaperBasis basis, List<Block> blocks) {
        ResultFigures figures = ResultFigures.of(basis);
        List<String> found = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Grid grid ->
                        figures.madeUp(grid).forEach(f -> found.add(grid.caption() + ": " + f));
                case Block.Picture picture -> found.addAll(figures.madeUp(picture.alternative()));
                case Block.Heading heading -> found.addAll(figures.madeUp(heading.text()));
                case Block.Bullets bullets ->
                        bullets.items().forEach(i -> found.addAll(figures.madeUp(i)));
                case Block.Paragraph paragraph -> found.addAll(figures.madeUp(paragraph.whole()));
            }
        }
        assertEquals(List.of(), found, "amounts that are in no result");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Draft for Cabinet", "Low demand"})
    void noTableAndNoChartOfTheSampleSaysWhatIsInNoResult(String name) {
        PaperBasis basis = basis(sample(), Optional.of(name).filter(s -> !s.isEmpty()));
        assertTablesAndChartsInTheResults(basis, Narrative.of(basis).blocks());
    }

    /// So that the test above can fail: a changed figure of a table is found, and a turned sign.
    @Test
    void aChangedCellOfATableIsFound() {
        PaperBasis basis = basis(sample(), Optional.empty());
        for (String cell : List.of("72,438", "(6,625)")) {
            Block.Grid changed =
                    new Block.Grid(
                            "Medium Term Financial Plan, £000",
                            List.of(Block.Column.text("Year", 1), Block.Column.number("Gap", 1)),
                            List.of(Block.Row.of("2025/26", cell)));
            assertThrows(
                    AssertionError.class,
                    () -> assertTablesAndChartsInTheResults(basis, List.of(changed)));
        }
    }

    @Test
    void noTableAndNoChartOfRandomModelsSaysWhatIsInNoResult() {
        RandomModels.from(5_100, 20)
                .forEach(seeded -> {
                    PaperBasis basis = basis(seeded.model(), Optional.empty());
                    try {
                        assertTablesAndChartsInTheResults(basis, Narrative.of(basis).blocks());
                    } catch (AssertionError e) {
                        throw new AssertionError(seeded.toString(), e);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Draft for Cabinet", "High wage, late transitions", "Low demand"})
    void aReaderWithOnlyTheNarrativeRecomputesTheRequirementOfTheSample(String name)
            throws IOException {
        Optional<String> scenario = Optional.of(name).filter(s -> !s.isEmpty());
        PaperBasis basis = basis(sample(), scenario);
        List<String> paragraphs = WordText.paragraphs(narrative(sample(), scenario));
        assertTold(basis, paragraphs);
        assertInTheResults(basis, paragraphs);
    }

    @Test
    void aReaderWithOnlyTheNarrativeRecomputesTheRequirementOfAHundredModels() {
        RandomModels.from(5_000, 100)
                .parallel()
                .forEach(seeded -> {
                    try {
                        PaperBasis basis = basis(seeded.model(), Optional.empty());
                        byte[] file = WordFile.of(withoutCharts(Narrative.of(basis)));
                        List<String> paragraphs = WordText.paragraphs(file);
                        assertTold(basis, paragraphs);
                        if (seeded.seed() % EACH == 0) {
                            assertInTheResults(basis, paragraphs);
                        }
                    } catch (IOException | RuntimeException | AssertionError e) {
                        throw new AssertionError(seeded.toString(), e);
                    }
                });
    }

    @Test
    void aChangedPennyAMadeUpAmountAndATurnedWordAreFound() throws IOException {
        PaperBasis basis = basis(sample(), Optional.empty());
        List<String> told = WordText.paragraphs(narrative(sample(), Optional.empty()));
        for (UnaryOperator<String> change :
                List.<UnaryOperator<String>>of(
                        p -> p.replace("bids add £320,000.00", "bids add £320,000.01"),
                        p -> p.replace("a gap of £6.63m", "a gap of £6.64m"),
                        p -> p.replace("the requirement rises", "the requirement falls"),
                        p -> p.replace("Calendar changes nothing", "Calendar adds £0.00"),
                        p ->
                                p.replace(
                                        "Other lines take off £285,242.00",
                                        "Other lines add £285,242.00"))) {
            List<String> changed = told.stream().map(change).toList();
            assertNotEquals(told, changed);
            assertThrows(
                    AssertionError.class,
                    () -> {
                        assertTold(basis, changed);
                        assertInTheResults(basis, changed);
                    });
        }
    }

    @Test
    void headingsTablesPicturesAndLanguageAreWhatAssistiveSoftwareNeeds() throws IOException {
        byte[] file = narrative(sample(), Optional.empty());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertTrue(
                    document.getParagraphs().stream()
                            .anyMatch(p -> "Heading1".equals(p.getStyle())));
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
            for (XWPFTable table : document.getTables()) {
                assertTrue(table.getRow(0).isRepeatHeader());
            }
            List<String> alternatives =
                    document.getParagraphs().stream()
                            .flatMap(p -> p.getRuns().stream())
                            .flatMap(r -> r.getCTR().getDrawingList().stream())
                            .map(d -> d.getInlineArray(0).getDocPr().getDescr())
                            .toList();
            assertEquals(2, alternatives.size());
            assertTrue(alternatives.getFirst().contains("becomes a requirement of"));
        }
        assertTrue(OfficeParts.text(file, "word/styles.xml").contains("w:lang w:val=\"en-GB\""));
    }
}
