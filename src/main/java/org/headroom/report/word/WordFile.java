package org.headroom.report.word;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.headroom.report.file.FixedZip;
import org.headroom.report.paper.Block;
import org.headroom.report.paper.Paper;
import org.headroom.report.picture.Raster;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

/// A paper as a Word file.
public final class WordFile {

    private static final int TEXT_WIDTH = 482;
    private static final int PICTURE_HEIGHT = 560;

    private final XWPFDocument document;

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    /// The file's bytes, the same for the same paper.
    public static byte[] of(Paper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordSetting.apply(document, paper);
            new WordFile(document).write(paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return FixedZip.of(out.toByteArray());
        }
    }

    private void write(Paper paper) throws IOException {
        styled("Title", paper.title());
        styled("Subtitle", paper.subtitle());
        for (Block block : paper.blocks()) {
            switch (block) {
                case Block.Heading heading -> styled("Heading" + heading.level(), heading.text());
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Bullets bullets -> bullets.items().forEach(this::bullet);
                case Block.Grid grid -> {
                    styled("Caption", grid.caption());
                    WordTable.add(document, grid);
                    styled("TableText", "");
                }
                case Block.Picture picture -> picture(picture);
            }
        }
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private void paragraph(Block.Paragraph block) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!block.lead().isEmpty()) {
            XWPFRun lead = paragraph.createRun();
            lead.setBold(true);
            lead.setText(block.lead() + (block.text().isEmpty() ? "" : " "));
        }
        if (!block.text().isEmpty()) {
            paragraph.createRun().setText(block.text());
        }
    }

    private void bullet(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle("ListBullet");
        paragraph.setNumID(BigInteger.ONE);
        paragraph.createRun().setText(text);
    }

    private void picture(Block.Picture picture) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        XWPFRun run = paragraph.createRun();
        double scale =
                Math.min(
                        TEXT_WIDTH / (double) picture.width(),
                        PICTURE_HEIGHT / (double) picture.height());
        try (ByteArrayInputStream in = new ByteArrayInputStream(Raster.forPrint(picture))) {
            run.addPicture(
                    in,
                    Document.PICTURE_TYPE_PNG,
                    "chart.png",
                    Units.toEMU(picture.width() * scale),
                    Units.toEMU(picture.height() * scale));
        } catch (InvalidFormatException e) {
            throw new IOException("A chart could not be placed in the document", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(picture.alternative());
    }
}
