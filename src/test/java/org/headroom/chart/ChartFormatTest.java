package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// A chart that leaves the program.
class ChartFormatTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final ChartFinding FINDING =
            new ChartFinding(
                    "Fees & rebasing < all", "£m", "The budget of £59.54m & its movements");

    private static byte[] chart(ChartFormat format) throws IOException {
        Projection projection =
                Planner.project(
                        PreparedModel.of(
                                ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26")))
                                        .model()),
                        Optional.empty());
        ChartStyle style = ChartStyle.page(ChartTheme.light());
        BridgeRows rows = BridgeRows.of(projection, projection.years().getFirst().year(), Set.of());
        JFreeChart chart =
                HouseChart.headed(
                        new BridgePlot(style, BridgeView.of(rows, false)), style, FINDING);
        return format.of(chart, FINDING, WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @EnumSource(ChartFormat.class)
    void theSameChartIsTheSameBytes(ChartFormat format) throws Exception {
        byte[] first = chart(format);
        Thread.sleep(1_100);
        assertArrayEquals(first, chart(format));
    }

    @Test
    void aPictureIsTwiceAsFineAsTheWindowAndOnWhite() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(chart(ChartFormat.PNG)));
        assertEquals(2 * WIDTH, image.getWidth());
        assertEquals(2 * HEIGHT, image.getHeight());
        assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    }

    @Test
    void aDrawingHasItsWordsAndNeedsNothingElse() throws Exception {
        byte[] svg = chart(ChartFormat.SVG);
        Document document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg));
        assertEquals("svg", document.getDocumentElement().getNodeName());
        assertEquals(
                FINDING.alternative(),
                document.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals(0, document.getElementsByTagName("text").getLength());
        assertEquals(0, document.getElementsByTagName("image").getLength());
        assertTrue(document.getElementsByTagName("path").getLength() > 10);
    }

    @Test
    void aPageIsTextAndLinesWithItsFontsAndWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(chart(ChartFormat.PDF))) {
            assertEquals(1, document.getNumberOfPages());
            PDPage page = document.getPage(0);
            assertEquals(WIDTH * 0.75f, page.getMediaBox().getWidth(), 0.01f);
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Fee decision"), text);
            assertTrue(text.contains("£59.54m"), text);
            for (COSName form : page.getResources().getXObjectNames()) {
                assertFalse(page.getResources().isImageXObject(form));
            }
            PDStructureElement figure =
                    (PDStructureElement)
                            document.getDocumentCatalog()
                                    .getStructureTreeRoot()
                                    .getKids()
                                    .getFirst();
            assertEquals(FINDING.alternative(), figure.getAlternateDescription());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void whereItCannotBeWrittenTheOldFileStays(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("chart.png"));
        Files.writeString(taken.resolve("kept.txt"), "kept");
        assertThrows(IOException.class, () -> ChartFormat.write(new byte[] {1}, taken));
        assertEquals("kept", Files.readString(taken.resolve("kept.txt")));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }
}
