package org.headroom.report.word;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.headroom.report.paper.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/// A table of a paper in a Word file: a header row that repeats on every page, hairlines between
/// rows, figures to the right.
final class WordTable {

    private static final int WIDTH = 9638;
    private static final int HAIR = 4;
    private static final String LINE = "D0D7DE";
    private static final String HEAD = "F0F3F6";

    private WordTable() {}

    static void add(XWPFDocument document, Block.Grid grid) {
        int columns = grid.columns().size();
        XWPFTable table = document.createTable(grid.rows().size() + 1, columns);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(WIDTH);
        XWPFTable.XWPFBorderType none = XWPFTable.XWPFBorderType.NONE;
        XWPFTable.XWPFBorderType line = XWPFTable.XWPFBorderType.SINGLE;
        table.setInsideHBorder(line, HAIR, 0, LINE);
        table.setTopBorder(line, HAIR, 0, LINE);
        table.setBottomBorder(line, HAIR, 0, LINE);
        table.setInsideVBorder(none, 0, 0, LINE);
        table.setLeftBorder(none, 0, 0, LINE);
        table.setRightBorder(none, 0, 0, LINE);
        int[] widths = widths(grid);
        List<String> headers = grid.columns().stream().map(Block.Column::header).toList();
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, headers, grid, widths, true, HEAD);
        for (int r = 0; r < grid.rows().size(); r++) {
            Block.Row row = grid.rows().get(r);
            fill(table.getRow(r + 1), row.cells(), grid, widths, row.isTotal(), "");
        }
        keepTogether(table, grid);
    }

    /// Keeps the header with the first row, and all rows of a short table with each other.
    private static void keepTogether(XWPFTable table, Block.Grid grid) {
        int kept = grid.isShort() ? grid.rows().size() : Math.min(1, grid.rows().size());
        for (int r = 0; r < kept; r++) {
            table.getRow(r)
                    .getTableCells()
                    .forEach(cell ->
                            cell.getParagraphs()
                                    .forEach(p -> p.getCTP().getPPr().addNewKeepNext()));
        }
    }

    private static int[] widths(Block.Grid grid) {
        int all = grid.columns().stream().mapToInt(Block.Column::weight).sum();
        return grid.columns().stream().mapToInt(c -> WIDTH * c.weight() / all).toArray();
    }

    private static void fill(
            XWPFTableRow row,
            List<String> texts,
            Block.Grid grid,
            int[] widths,
            boolean isBold,
            String fill) {
        row.setCantSplitRow(true);
        CTRow cells = row.getCtRow();
        for (int c = 0; c < texts.size(); c++) {
            CTTc cell = cells.getTcArray(c);
            CTTcPr setting = cell.addNewTcPr();
            CTTblWidth width = setting.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[c]));
            if (!fill.isEmpty()) {
                CTShd shade = setting.addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setColor("auto");
                shade.setFill(fill);
            }
            text(cell.getPArray(0), texts.get(c), grid.columns().get(c).isNumber(), isBold);
        }
    }

    private static void text(CTP paragraph, String text, boolean isNumber, boolean isBold) {
        CTPPr setting = paragraph.addNewPPr();
        setting.addNewPStyle().setVal("TableText");
        if (isNumber) {
            setting.addNewJc().setVal(STJc.RIGHT);
        }
        CTR run = paragraph.addNewR();
        if (isBold) {
            run.addNewRPr().addNewB();
        }
        CTText content = run.addNewT();
        content.setStringValue(text);
        content.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
