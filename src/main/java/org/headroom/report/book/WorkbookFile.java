package org.headroom.report.book;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.headroom.report.file.FixedZip;
import org.headroom.report.paper.Stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sheets as an Excel file.
public final class WorkbookFile {

    private static final int CHARACTER = 256;
    private static final float HEAD_HEIGHT = 33;
    private static final float LINE_HEIGHT = 15;
    private static final int MARGIN = 2;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 11;
    private static final byte[] HEAD = {(byte) 0xF0, (byte) 0xF3, (byte) 0xF6};
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle guarded;
    private final Map<Sheet.Value.Shape, XSSFCellStyle> shapes =
            new EnumMap<>(Sheet.Value.Shape.class);

    private WorkbookFile(XSSFWorkbook workbook) {
        this.workbook = workbook;
        text = workbook.createCellStyle();
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setWrapText(true);
        guarded = workbook.createCellStyle();
        guarded.cloneStyleFrom(text);
        guarded.setQuotePrefixed(true);
        head = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        head.setVerticalAlignment(VerticalAlignment.TOP);
        head.setFillForegroundColor(new XSSFColor(HEAD));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (Sheet.Value.Shape shape : Sheet.Value.Shape.values()) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(shape.format()));
            shapes.put(shape, style);
        }
    }

    /// The file's bytes, the same for the same sheets.
    public static byte[] of(Stamp stamp, PlanSheets sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookFile file = new WorkbookFile(workbook);
            sheets.sheets().forEach(file::write);
            properties(workbook.getProperties(), stamp);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return FixedZip.of(out.toByteArray());
        }
    }

    private static void properties(POIXMLProperties properties, Stamp stamp) {
        Date day = Date.from(stamp.dataCut().atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = properties.getCoreProperties();
        core.setTitle(stamp.model());
        core.setDescription(stamp.line());
        core.getUnderlyingProperties().setCreatorProperty(Optional.empty());
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        core.getUnderlyingProperties().setCreatedProperty(Optional.of(day));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(day));
        properties.getExtendedProperties().setApplication(stamp.engine());
    }

    private void write(Sheet sheet) {
        XSSFSheet to = workbook.createSheet(sheet.name());
        XSSFRow header = to.createRow(0);
        header.setHeightInPoints(HEAD_HEIGHT);
        List<Integer> widths = new ArrayList<>();
        for (int c = 0; c < sheet.headers().size(); c++) {
            XSSFCell cell = header.createCell(c);
            cell.setCellValue(sheet.headers().get(c));
            cell.setCellStyle(head);
            widths.add(width(sheet, c));
            to.setColumnWidth(c, widths.get(c) * CHARACTER);
        }
        for (int r = 0; r < sheet.rows().size(); r++) {
            XSSFRow row = to.createRow(r + 1);
            List<Sheet.Value> values = sheet.rows().get(r);
            for (int c = 0; c < values.size(); c++) {
                set(row.createCell(c), values.get(c));
            }
            int lines = lines(values, widths);
            if (lines > 1) {
                row.setHeightInPoints(lines * LINE_HEIGHT);
            }
        }
        to.createFreezePane(0, 1);
        to.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        to.getPrintSetup().setLandscape(true);
        to.setFitToPage(true);
        to.getPrintSetup().setFitHeight((short) 0);
    }

    private void set(XSSFCell cell, Sheet.Value value) {
        switch (value) {
            case Sheet.Value.Text of -> {
                cell.setCellValue(of.text());
                boolean looksLikeFormula =
                        !of.text().isEmpty() && STARTS_FORMULA.indexOf(of.text().charAt(0)) >= 0;
                cell.setCellStyle(looksLikeFormula ? guarded : text);
            }
            case Sheet.Value.Number of -> {
                cell.setCellValue(of.number());
                cell.setCellStyle(shapes.get(of.shape()));
            }
        }
    }

    /// Lines that the longest text of a row takes. Where a text does not fit into one, a tenth of
    /// each line may stay empty, for words are not broken.
    private static int lines(List<Sheet.Value> values, List<Integer> widths) {
        int most = 1;
        for (int c = 0; c < values.size(); c++) {
            if (values.get(c) instanceof Sheet.Value.Text of
                    && of.text().length() > widths.get(c) - MARGIN) {
                most = Math.max(most, Math.ceilDiv(of.text().length() * 10, widths.get(c) * 9));
            }
        }
        return most;
    }

    private static int width(Sheet sheet, int column) {
        int widest = (int) Math.ceil(sheet.headers().get(column).length() * 0.7);
        for (List<Sheet.Value> row : sheet.rows()) {
            int length =
                    switch (row.get(column)) {
                        case Sheet.Value.Text of -> of.text().length();
                        case Sheet.Value.Number of ->
                                of.shape() == Sheet.Value.Shape.POUNDS ? 16 : NARROWEST;
                    };
            widest = Math.max(widest, length);
        }
        return Math.clamp((long) widest + MARGIN, NARROWEST, WIDEST);
    }
}
