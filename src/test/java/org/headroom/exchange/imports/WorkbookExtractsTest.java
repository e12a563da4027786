package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.headroom.domain.CarePackage;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.Mapping;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Workbooks: identifiers as shown, days of date cells, stored values of formulas, hidden rows.
class WorkbookExtractsTest extends MappedExtracts {

    @Test
    void aWorkbookGivesIdentifiersAsShownDaysOfCellsAndStoredValues() throws Exception {
        for (boolean is1904 : List.of(false, true)) {
            ImportOutcome outcome =
                    Imports.outcome(
                            ImportKind.PACKAGES,
                            workbook(is1904),
                            Imports.into(Imports.emptyModel()));
            List<CarePackage> packages = outcome.change().apply(Imports.emptyModel()).packages();
            assertEquals(
                    List.of("00042", "123456789012", "K3"),
                    packages.stream().map(CarePackage::packageId).toList());
            assertEquals(
                    List.of(LocalDate.of(2024, 4, 3), LocalDate.of(2024, 4, 3)),
                    packages.stream().limit(2).map(CarePackage::start).toList());
            assertEquals(210.5, packages.getFirst().weeklyGross());
            assertEquals(42, packages.get(1).weeklyGross(), "the stored value of a formula");
            assertEquals(1, outcome.facts().hiddenRows());
            assertEquals(1, outcome.rejected().get("Formula without a stored value"));
            assertEquals(4, outcome.rowsIn());
        }
    }

    private Path workbook(boolean is1904) throws IOException {
        List<String> header =
                List.of("Package Id", "Person Id", "Service Type", "Age Group", "Start", "Gross");
        List<String> row = List.of("K3", "P1", "homecare", "75-84", "03/04/2024", "5");
        Path file =
                Workbooks.write(
                        folder.resolve("book" + is1904 + ".xlsx"),
                        List.of(header, row, row, row, row),
                        book -> fill(book, is1904));
        String sheet = Workbooks.part(file, "xl/worksheets/sheet1.xml");
        // A formula that nobody calculated, as other programs write it.
        Workbooks.withPart(
                file,
                "xl/worksheets/sheet1.xml",
                sheet.replace("<f>6*8</f><v>48.0</v>", "<f>6*8</f>"));
        return file;
    }

    private static void fill(XSSFWorkbook book, boolean is1904) {
        if (is1904) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        }
        XSSFSheet sheet = book.getSheetAt(0);
        CellStyle padded = book.createCellStyle();
        padded.setDataFormat(book.createDataFormat().getFormat("00000"));
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
        // 3 April 2024 at noon in days since 1900 and since 1904.
        double serial = is1904 ? 43_923.5 : 45_385.5;
        for (int r = 1; r <= 2; r++) {
            sheet.getRow(r).getCell(4).setCellValue(serial);
            sheet.getRow(r).getCell(4).setCellStyle(day);
        }
        sheet.getRow(1).getCell(0).setCellValue(42);
        sheet.getRow(1).getCell(0).setCellStyle(padded);
        sheet.getRow(1).getCell(5).setCellValue(210.5);
        sheet.getRow(2).getCell(0).setCellValue(123_456_789_012.0);
        sheet.getRow(2).getCell(5).setCellFormula("6*7");
        sheet.getRow(2).getCell(5).setCellValue(42);
        sheet.getRow(3).setZeroHeight(true);
        sheet.getRow(4).getCell(5).setCellFormula("6*8");
        sheet.getRow(4).getCell(5).setCellValue(48);
    }

    @Test
    void theSheetThatHoldsTheTableIsFoundBehindOneThatOnlyExplainsOrIsEmpty() throws Exception {
        for (List<List<String>> first :
                List.of(
                        List.of(List.of("Read me"), List.of("Prepared by finance")),
                        List.<List<String>>of())) {
            Path file =
                    Workbooks.write(
                            folder.resolve("book.xlsx"), first, WorkbookExtractsTest::withTable);
            for (Optional<Mapping> mapping :
                    List.of(Optional.<Mapping>empty(), Optional.of(mapping(MAPPING)))) {
                ImportOutcome outcome =
                        ready(
                                Import.preview(
                                        new ImportRequest(
                                                ImportKind.PACKAGES,
                                                file,
                                                mapping,
                                                Imports.into(Imports.emptyModel())),
                                        Watch.NONE));
                assertEquals("Table", outcome.facts().sheet());
                assertEquals(1, outcome.accepted());
                assertTrue(hasFinding(outcome, "Other sheets were not read"));
            }
            assertEquals(
                    Optional.of(ImportKind.PACKAGES),
                    new Extracts().inspect(file, SourceOptions.DETECT, Optional.empty()).kind());
        }
    }

    private static final String MAPPING =
            """
            {"columns": {"package_id": "Package Id", "person_id": "Person Id",
             "service_type": "Service Type", "age_group": "Age Group", "start_date": "Start",
             "weekly_gross": "Gross"}}
            """;

    private static void withTable(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet("Table");
        List<List<String>> rows =
                List.of(
                        List.of("Packages at 30 September"),
                        List.of(
                                "Package Id",
                                "Person Id",
                                "Service Type",
                                "Age Group",
                                "Start",
                                "Gross"),
                        List.of("K1", "P1", "homecare", "75-84", "03/04/2024", "5"));
        for (List<String> cells : rows) {
            XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (int i = 0; i < cells.size(); i++) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    @Test
    void aSheetThatIsNamedIsReadAndTheOthersAreNamedWhereItLacksColumns() throws Exception {
        List<List<String>> first = List.of(List.of("Read me"), List.of("Prepared by finance"));
        Path file =
                Workbooks.write(
                        folder.resolve("book.xlsx"), first, WorkbookExtractsTest::withTable);
        String named = MAPPING.replaceFirst("\\{", "{\"sheet\": \"Sheet1\", ");
        ImportResult result =
                Import.preview(
                        new ImportRequest(
                                ImportKind.PACKAGES,
                                file,
                                Optional.of(mapping(named.replace("Sheet1", firstSheet(file)))),
                                Imports.into(Imports.emptyModel())),
                        Watch.NONE);
        FileFault fault = ((ImportResult.Refused) result).fault();
        assertEquals(FileFault.Kind.COLUMN_MISSING, fault.kind());
        assertTrue(fault.message().contains("choose it: Table."), fault.message());
        assertFalse(fault.message().contains("delimiter"), fault.message());
    }

    private static String firstSheet(Path file) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            return book.getSheetName(0);
        }
    }
}
