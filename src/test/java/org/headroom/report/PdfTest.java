package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The papers as PDF, read again.
class PdfTest {

    private static byte[] narrative = {};

    private static PDDocument open(Model model, Kind kind, boolean sharing) throws IOException {
        return Loader.loadPDF(Samples.paper(model, kind, Kind.Format.PDF, sharing));
    }

    @BeforeAll
    static void makeTheNarrative() throws IOException {
        narrative = Samples.paper(Samples.luton(), Kind.NARRATIVE, Kind.Format.PDF, false);
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        List<PDStructureElement> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void aNarrativeIsTaggedForAssistiveSoftwareInEnglish() throws IOException {
        try (PDDocument document = Loader.loadPDF(narrative)) {
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Adult social care budget 2025/26",
                    document.getDocumentInformation().getTitle());
            List<PDStructureElement> tags =
                    tags(document.getDocumentCatalog().getStructureTreeRoot());
            List<String> kinds = tags.stream().map(PDStructureElement::getStructureType).toList();
            assertTrue(kinds.containsAll(List.of("H1", "H2", "P", "Table", "TH", "TD")));
            List<String> alternatives =
                    tags.stream()
                            .filter(t -> t.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription)
                            .toList();
            assertEquals(2, alternatives.size());
            assertTrue(alternatives.getFirst().contains("becomes a requirement of"));
        }
    }

    @Test
    void everyFontIsInsideAndChartsAreLinesNotPixels() throws IOException {
        try (PDDocument document = Loader.loadPDF(narrative)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                    fonts++;
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    assertFalse(page.getResources().isImageXObject(name));
                }
            }
            assertTrue(fonts > 0);
            assertTrue(text(document).contains("Client numbers and needs"));
        }
    }

    @Test
    void everyMovementOfTheFirstYearIsInTheTextToThePenny() throws IOException {
        Model model = Samples.luton();
        YearProjection year =
                Planner.project(PreparedModel.of(model), Optional.empty()).years().getFirst();
        try (PDDocument document = Loader.loadPDF(narrative)) {
            String text = text(document);
            Stream.of(Step.values())
                    .map(step -> year.bridge().amount(step))
                    .filter(amount -> !amount.isZero())
                    .map(amount -> MoneyFormat.poundsAndPence(amount).replace("\u2212", ""))
                    .forEach(amount -> assertTrue(text.contains(amount), amount));
        }
    }

    private static List<Kind> asPdf() {
        return Stream.of(Kind.values())
                .filter(kind -> kind.formats().contains(Kind.Format.PDF))
                .toList();
    }

    @Test
    void nobodyIsNamedAndNothingRunsOrIsAttached() throws IOException {
        for (Kind kind : asPdf()) {
            try (PDDocument document = open(Samples.ofFewPeople(), kind, true)) {
                assertNull(document.getDocumentInformation().getAuthor());
                assertNull(document.getDocumentCatalog().getOpenAction());
                assertNull(document.getDocumentCatalog().getAcroForm());
                assertNull(document.getDocumentCatalog().getNames());
                assertFalse(text(document).contains(Samples.CANARY));
                assertFalse(text(document).contains("PACKAGE-4711"));
                for (PDPage page : document.getPages()) {
                    assertEquals(List.of(), page.getAnnotations());
                }
            }
        }
    }

    @Test
    void everyPageSaysWhichItIsAndWhatItRestsOn() throws IOException {
        try (PDDocument document = open(Samples.luton(), Kind.STATUTORY, false)) {
            int pages = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int p = 1; p <= pages; p++) {
                stripper.setStartPage(p);
                stripper.setEndPage(p);
                String text = stripper.getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("page " + p + " of " + pages), text);
                assertTrue(text.contains("data at 2024-09-30"), text);
            }
        }
    }
}
