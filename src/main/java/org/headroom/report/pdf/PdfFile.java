package org.headroom.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;

/// A paper as a PDF: A4, tagged, its language English, fonts inside, table headers on every page,
/// charts as lines.
public final class PdfFile {

    /// A weight of the house's font.
    private record Weight(String name, String family, int number) {}

    private static final List<Weight> WEIGHTS =
            List.of(
                    new Weight("Regular", "Roboto", 400),
                    new Weight("Medium", "Roboto", 500),
                    new Weight("Medium", "Roboto Medium", 400),
                    new Weight("Bold", "Roboto", 700));

    private PdfFile() {}

    /// The file's bytes, the same for the same paper.
    public static byte[] of(Paper paper) throws IOException {
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
        PdfPages pages = PdfPages.of(paper);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(paper.stamp().engine());
        builder.useUriResolver((base, uri) -> null);
        for (Weight weight : WEIGHTS) {
            builder.useFont(
                    () -> font(weight.name()),
                    weight.family(),
                    weight.number(),
                    FontStyle.NORMAL,
                    true);
        }
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PdfPages.CHART, charts(pages));
        builder.useObjectDrawerFactory(drawers);
        builder.withW3cDocument(pages.document(), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            fix(document, paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static InputStream font(String weight) {
        String name = "/org/headroom/fonts/Roboto-" + weight + ".ttf";
        InputStream in = PdfFile.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The program lacks its font " + name);
        }
        return in;
    }

    private static FSObjectDrawer charts(PdfPages pages) {
        return (element, x, y, width, height, device, context, dots) -> {
            Block.Picture picture = pages.picture(element);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width / dots,
                    (float) height / dots,
                    graphics -> {
                        double scale = width / dots / picture.width();
                        graphics.scale(scale, scale);
                        picture.drawing()
                                .draw(
                                        graphics,
                                        new Rectangle2D.Double(
                                                0, 0, picture.width(), picture.height()));
                    });
            return Map.of();
        };
    }

    /// The data cut stands for the day and the model's digest for the number of the file, so that
    /// it is the same whenever it is made.
    private static void fix(PDDocument document, Paper paper) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        day.clear();
        day.set(
                paper.stamp().dataCut().getYear(),
                paper.stamp().dataCut().getMonthValue() - 1,
                paper.stamp().dataCut().getDayOfMonth());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId(HexFormat.fromHexDigitsToLong(paper.stamp().digest()));
    }
}
