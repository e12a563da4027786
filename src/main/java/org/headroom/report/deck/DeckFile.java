package org.headroom.report.deck;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.headroom.report.file.FixedZip;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Stamp;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Slides as a PowerPoint file.
public final class DeckFile {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int EDGE = 40;
    static final int TOP = 110;
    static final int FOOT = 500;

    private static final Color BLUE = new Color(0x12436D);
    private static final Color TEXT = new Color(0x24292F);
    private static final Color MUTED = new Color(0x57606A);
    private static final Color HEAD = new Color(0xF0F3F6);

    private final XMLSlideShow show;
    private final Stamp stamp;

    private DeckFile(XMLSlideShow show, Stamp stamp) {
        this.show = show;
        this.stamp = stamp;
    }

    /// The file's bytes, the same for the same slides.
    public static byte[] of(Stamp stamp, List<Slide> slides) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            DeckFile file = new DeckFile(show, stamp);
            slides.forEach(file::add);
            properties(show.getProperties(), stamp);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return FixedZip.of(out.toByteArray());
        }
    }

    private static void properties(POIXMLProperties properties, Stamp stamp) {
        Date day = Date.from(stamp.dataCut().atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(stamp.model());
        core.setDescriptionProperty(stamp.line());
        core.setLanguageProperty("en-GB");
        core.setCreatorProperty(Optional.empty());
        core.setCreatedProperty(Optional.of(day));
        core.setModifiedProperty(Optional.of(day));
    }

    private void add(Slide slide) {
        XSLFSlide to = show.createSlide();
        text(to, slide.title(), new Rectangle(EDGE, 26, WIDTH - 2 * EDGE, 46), 28, BLUE, true);
        text(to, slide.subtitle(), new Rectangle(EDGE, 72, WIDTH - 2 * EDGE, 28), 14, MUTED, false);
        switch (slide) {
            case Slide.Points points -> points(to, points.points());
            case Slide.Chart chart -> NativeChart.add(show, to, chart);
            case Slide.Table table -> table(to, table.grid());
        }
        text(
                to,
                stamp.line(),
                new Rectangle(EDGE, FOOT + 6, WIDTH - 2 * EDGE, 24),
                10,
                MUTED,
                false);
    }

    private static void text(
            XSLFSlide slide, String words, Rectangle at, double size, Color color, boolean isBold) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(at);
        box.setTextAutofit(TextAutofit.NORMAL);
        box.clearText();
        run(box.addNewTextParagraph(), words, size, color, isBold);
    }

    private static void run(
            XSLFTextParagraph paragraph, String words, double size, Color color, boolean isBold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontFamily("Arial");
        run.setFontColor(color);
        run.setBold(isBold);
        if (run.getXmlObject() instanceof CTRegularTextRun xml) {
            xml.getRPr().setLang("en-GB");
        }
    }

    private static void points(XSLFSlide slide, List<String> points) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(EDGE, TOP, WIDTH - 2 * EDGE, FOOT - TOP));
        box.setTextAutofit(TextAutofit.NORMAL);
        box.clearText();
        for (String point : points) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setLeftMargin(22.0);
            paragraph.setIndent(-22.0);
            paragraph.setSpaceAfter(40.0);
            run(paragraph, point, 18, TEXT, false);
        }
    }

    private static void table(XSLFSlide slide, Block.Grid grid) {
        int columns = grid.columns().size();
        XSLFTable table = slide.createTable(grid.rows().size() + 1, columns);
        table.setAnchor(new Rectangle(EDGE, TOP + 6, WIDTH - 2 * EDGE, 24));
        int all = grid.columns().stream().mapToInt(Block.Column::weight).sum();
        for (int c = 0; c < columns; c++) {
            table.setColumnWidth(c, (WIDTH - 2.0 * EDGE) * grid.columns().get(c).weight() / all);
            cell(table.getCell(0, c), grid.columns().get(c).header(), grid, c, true);
            table.getCell(0, c).setFillColor(HEAD);
            for (int r = 0; r < grid.rows().size(); r++) {
                Block.Row row = grid.rows().get(r);
                cell(table.getCell(r + 1, c), row.cells().get(c), grid, c, row.isTotal());
            }
        }
    }

    private static void cell(
            XSLFTableCell cell, String words, Block.Grid grid, int column, boolean isBold) {
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(
                grid.columns().get(column).isNumber() ? TextAlign.RIGHT : TextAlign.LEFT);
        run(paragraph, words, 13, TEXT, isBold);
    }
}
