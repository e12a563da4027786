package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.report.basis.Commission;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/// The narrative as its readers get it.
class NarrativeTest {

    private static Model sample() {
        return ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
    }

    private static byte[] narrative(Model model, Optional<String> scenario) throws IOException {
        return Papers.of(
                new Commission(model, scenario, false, "Headroom test"),
                Kind.NARRATIVE,
                Kind.Format.WORD);
    }

    private static void assertRecomputed(Model model, Optional<String> scenario)
            throws IOException {
        Projection projection = Planner.project(PreparedModel.of(model), scenario);
        List<BudgetFromParagraphs> years =
                BudgetFromParagraphs.of(WordText.paragraphs(narrative(model, scenario)));
        assertEquals(projection.years().size(), years.size());
        for (int y = 0; y < years.size(); y++) {
            YearProjection year = projection.years().get(y);
            assertEquals(year.requirement(), years.get(y).computed(), year.year().toString());
            assertEquals(year.requirement(), years.get(y).stated(), year.year().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Draft for Cabinet", "High wage, late transitions", "Low demand"})
    void aReaderWithOnlyTheNarrativeRecomputesTheRequirementOfTheSample(String scenario)
            throws IOException {
        assertRecomputed(sample(), Optional.of(scenario).filter(s -> !s.isEmpty()));
    }

    static Stream<RandomModels.Seeded> models() {
        return RandomModels.from(5_000, 40);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aReaderWithOnlyTheNarrativeRecomputesTheRequirementOfAnyModel(RandomModels.Seeded seeded)
            throws IOException {
        assertRecomputed(seeded.model(), Optional.empty());
    }

    @Test
    void theSameIsAskedForTwiceInOtherPlacesAndTheBytesAreTheSame() throws Exception {
        byte[] first = narrative(sample(), Optional.of("High wage"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Thread.sleep(2_100);
            assertArrayEquals(first, narrative(sample(), Optional.of("High wage")));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
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

    @Test
    void aNarrativeNamesNobodyAndCarriesNothingHidden() throws IOException {
        Model model = sample();
        String everything = OfficeParts.all(narrative(model, Optional.empty()));
        model.packages().forEach(p -> assertFalse(everything.contains(p.personId())));
        model.transitions().forEach(t -> assertFalse(everything.contains(t.personId())));
        for (String unwanted :
                List.of("vbaProject", "TargetMode=\"External\"", "w:comment", "dc:creator>A")) {
            assertFalse(everything.contains(unwanted), unwanted);
        }
    }
}
