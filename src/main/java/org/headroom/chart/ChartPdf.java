package org.headroom.chart;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer.IFontTextDrawerEnv;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jfree.chart.JFreeChart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/// A chart as a PDF of one page: lines and text that stay sharp at any size, tagged as a figure
/// with its words.
final class ChartPdf {

    /// Points of a layout px.
    private static final float POINTS = 0.75f;

    private ChartPdf() {}

    static byte[] of(JFreeChart chart, ChartFinding finding, int width, int height)
            throws IOException {
        try (PDDocument document = new PDDocument();
                HouseFonts fonts = new HouseFonts(document)) {
            PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(page);
            PdfBoxGraphics2D graphics =
                    new PdfBoxGraphics2D(document, new PDRectangle(width, height));
            graphics.setFontTextDrawer(fonts);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
            graphics.dispose();
            describe(document, page, finding);
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, 0);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginMarkedContent(
                        COSName.getPDFName("Figure"), PDPropertyList.create(mark));
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(graphics.getXFormObject());
                content.endMarkedContent();
            }
            document.setDocumentId((long) finding.alternative().hashCode());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// Title, language and the figure's words.
    private static void describe(PDDocument document, PDPage page, ChartFinding finding) {
        document.getDocumentInformation().setTitle(finding.title());
        document.getDocumentCatalog().setLanguage("en-GB");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setPage(page);
        figure.setAlternateDescription(finding.alternative());
        figure.appendKid(0);
        root.appendKid(figure);
    }

    /// The house's fonts by the names that charts ask for, each put into the file once it is used.
    private static final class HouseFonts extends PdfBoxGraphics2DFontTextDrawer {

        private final PDDocument document;
        private final Map<String, PDFont> fonts = new HashMap<>();

        HouseFonts(PDDocument document) {
            this.document = document;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
            String weight =
                    font.isBold()
                            ? "Bold"
                            : font.getFamily().endsWith("Medium") ? "Medium" : "Regular";
            PDFont known = fonts.get(weight);
            if (known == null) {
                known = loaded(weight);
                fonts.put(weight, known);
            }
            return known;
        }

        private PDFont loaded(String weight) throws IOException {
            String name = "/org/headroom/fonts/Roboto-" + weight + ".ttf";
            try (InputStream in = ChartPdf.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks its font " + name);
                }
                return PDType0Font.load(document, in, true);
            }
        }
    }
}
