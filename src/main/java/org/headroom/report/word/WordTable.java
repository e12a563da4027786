package org.headroom.report.word;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.headroom.report.paper.Block;

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
        for (int c = 0; c < texts.size(); c++) {
            XWPFTableCell cell = row.getCell(c);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(Integer.toString(widths[c]));
            if (!fill.isEmpty()) {
                cell.setColor(fill);
            }
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle("TableText");
            if (grid.columns().get(c).isNumber()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            XWPFRun run = paragraph.createRun();
            run.setBold(isBold);
            run.setText(texts.get(c));
        }
    }
}
