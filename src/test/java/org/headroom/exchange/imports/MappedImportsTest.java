package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.TransitionCase;
import org.headroom.exchange.imports.mapping.HeaderSignature;
import org.headroom.exchange.imports.mapping.MappingJson;
import org.headroom.exchange.imports.outcome.OutcomeJson;
import org.headroom.exchange.imports.outcome.RejectedRowsFile;
import org.headroom.exchange.imports.personal.Pseudonyms;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Mapping;
import org.headroom.extract.Watch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Extracts of the council's own, through mappings as section C of the imports describes them. The
/// data cut is 30 September 2025.
class MappedImportsTest {

    private static final String PACKAGES =
            "Ref,Client Ref,Element Type,DOB,Primary Need,Start,End,Cost\n";
    private static final String COLUMNS =
            """
            "package_id": "Ref", "person_id": "Client Ref", "service_type": "Element Type",
            "age_group": {"date_of_birth": "DOB"}, "support_reason": "Primary Need",
            "start_date": "Start", "end_date": "End",
            """;

    @TempDir Path folder;

    @Test
    void amountsBecomeWeeklyByTheBasisOfTheMapping() throws Exception {
        // 5,200 a year and so on, by hand.
        weekly("week", "100", 100);
        weekly("fortnight", "100", 50);
        weekly("4 weeks", "100", 25);
        weekly("month of 52 weeks", "1300", 300);
        weekly("month of 365 days", "1825", 420);
        weekly("year of 52 weeks", "5200", 100);
        weekly("year of 365 days", "36500", 700);
    }

    private void weekly(String basis, String cost, double expected) throws Exception {
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": {\"column\": \"Cost\", \"basis\": \""
                        + basis
                        + "\", \"sign\": -1}},"
                        + "\"values\": {\"service_type\": {\"Home Care (Framework)\": \"homecare\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,P1,Home care  (framework),1950-01-01,Memory,01/05/2024,,-"
                                + cost
                                + "\n",
                        mapping,
                        Imports.emptyModel());
        CarePackage p = outcome.change().apply(Imports.emptyModel()).packages().getFirst();
        assertEquals(expected, p.weeklyGross(), 1e-9, basis);
        assertEquals("homecare 75-84 memory", p.cohort().toString());
    }

    @Test
    void aRateTimesUnitsIsTheWeeklyCostAndAConstantNamesTheUnit() throws Exception {
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": {\"rate\": \"Cost\", \"units\": \"Hours\"},"
                        + "\"units_per_week\": \"Hours\", \"unit\": {\"constant\": \"hour\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.PACKAGES,
                        PACKAGES.replace("Cost", "Cost,Hours")
                                + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,21.52,10.5\n",
                        mapping,
                        Imports.emptyModel());
        CarePackage p = outcome.change().apply(Imports.emptyModel()).packages().getFirst();
        assertEquals(225.96, p.weeklyGross(), 1e-9);
        assertEquals("hour", p.unit());
        assertEquals(10.5, p.unitsPerWeek().orElseThrow());
    }

    @Test
    void secondRowsOfAPackageAreRejectedWithTheirPounds() throws Exception {
        String csv =
                PACKAGES
                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100\n"
                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,40\n";
        ImportOutcome outcome = guessed(ImportKind.PACKAGES, csv, Imports.emptyModel());
        assertEquals(1, outcome.rejected().get("Second row of a package id"));
        assertEquals(40, outcome.weeklyGross().rejected().doubleValue());
        String mapping =
                "{\"columns\": {"
                        + COLUMNS
                        + "\"weekly_gross\": \"Cost\"},"
                        + "\"make_ids_unique\": true}";
        ImportOutcome unique = outcome(ImportKind.PACKAGES, csv, mapping, Imports.emptyModel());
        assertEquals(
                List.of("1", "1-2"),
                unique.change().apply(Imports.emptyModel()).packages().stream()
                        .map(CarePackage::packageId)
                        .toList());
    }

    @Test
    void totalsAndRowsWithoutARecordAreListedAndNotCounted() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100\n"
                                + "Sub-total,,,,,,,100\n"
                                + ",,Grand Total,,,,,100\n"
                                + "2,,homecare,,,,,\n",
                        Imports.emptyModel());
        assertEquals(1, outcome.accepted());
        assertEquals(2, outcome.outOfScope().get("Total row"));
        assertEquals(1, outcome.outOfScope().get("Row without a record"));
        assertEquals(100, outcome.weeklyGross().in().doubleValue());
        assertTrue(outcome.addsUp());
    }

    @Test
    void eachFaultOfAPackageHasItsReason() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES
                                + "1,,homecare,1950-01-01,Memory,01/05/2024,,1\n"
                                + "2,P,Cleaning,1950-01-01,Memory,01/05/2024,,2\n"
                                + "3,P,homecare,,Memory,01/05/2024,,3\n"
                                + "4,P,homecare,2010-01-01,Memory,01/05/2024,,4\n"
                                + "5,P,homecare,1950-01-01,Memory,05/13/2024,,5\n"
                                + "6,P,homecare,1950-01-01,Memory,01/05/2024,01/04/2024,6\n"
                                + "7,P,homecare,1950-01-01,Memory,01/05/2024,,n/a\n"
                                + "8,P,homecare,1950-01-01,Chess,01/05/2024,,-8\n",
                        Imports.emptyModel());
        assertEquals(
                List.of(
                        "Person identifier missing",
                        "Service type not known",
                        "Date of birth missing or unreadable",
                        "Under 18 at the data cut",
                        "Start missing or unreadable",
                        "End unreadable or before start",
                        "Weekly cost missing or unreadable"),
                List.copyOf(outcome.rejected().keySet()));
        assertEquals(21, outcome.weeklyGross().rejected().doubleValue());
        assertEquals(-8, outcome.weeklyGross().accepted().doubleValue());
        assertTrue(hasFinding(outcome, "Negative weekly cost"));
        assertTrue(hasFinding(outcome, "Support reason blank or not known"));
        assertFalse(outcome.findings().toString().contains("2010-01-01"));
    }

    @Test
    void aKeptColumnThatShowsPersonalDataIsRefused() throws Exception {
        for (String id : List.of("943 476 5919", "AB123456C", "SW1A 1AA", "Anne Smith")) {
            ImportResult result =
                    result(
                            ImportKind.PACKAGES,
                            PACKAGES + id + ",P1,homecare,1950-01-01,Memory,01/05/2024,,100\n",
                            Optional.empty(),
                            Imports.emptyModel());
            assertTrue(
                    result instanceof ImportResult.Refused refused
                            && refused.fault().kind() == FileFault.Kind.PERSONAL_DATA,
                    id + ": " + result);
        }
    }

    @Test
    void referencesOfLettersAndDigitsAreNotNationalInsuranceNumbers() throws Exception {
        assertEquals(
                1,
                guessed(
                                ImportKind.PACKAGES,
                                PACKAGES + "PK123456,P1,homecare,1950-01-01,Memory,01/05/2024,,9\n",
                                Imports.emptyModel())
                        .accepted());
    }

    @Test
    void tenDigitReferencesAloneAreNotNhsNumbers() throws Exception {
        StringBuilder csv = new StringBuilder(PACKAGES);
        for (long id = 1_000_000_000L; id < 1_000_000_110L; id++) {
            csv.append(id).append(",P1,homecare,1950-01-01,Memory,01/05/2024,,100\n");
        }
        assertEquals(
                110, guessed(ImportKind.PACKAGES, csv.toString(), Imports.emptyModel()).accepted());
    }

    @Test
    void personsCountToTheLetter() {
        Pseudonyms pseudonyms = new Pseudonyms(Imports.KEY);
        assertEquals(
                4, List.of("007", "7", "a7", "A7").stream().map(pseudonyms::of).distinct().count());
        assertEquals(pseudonyms.of("007"), new Pseudonyms(Imports.KEY).of("007"));
        assertFalse(pseudonyms.of("7").equals(new Pseudonyms(new byte[] {1}).of("7")));
    }

    @Test
    void contributionsAreSharedByWeeklyCostAndWhatFindsNoPlaceIsListed() throws Exception {
        Model model =
                guessed(
                                ImportKind.PACKAGES,
                                PACKAGES
                                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,300\n"
                                        + "2,P1,day_care,1950-01-01,Memory,01/05/2024,,100\n"
                                        + "3,P2,homecare,1950-01-01,Memory,01/05/2024,29/09/2025,9\n"
                                        + "4,P3,homecare,1950-01-01,Memory,01/05/2024,30/09/2025,9\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        ImportOutcome outcome =
                guessed(
                        ImportKind.FINANCE,
                        "Client Ref,Contribution,Health\n"
                                + "P1,60,40\nP1,20,\nP2,15,\nP3,7,0\nP9,5,\n,x,\nTotal,87,40\n",
                        model);
        List<CarePackage> packages = outcome.change().apply(model).packages();
        assertEquals(60, packages.get(0).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(20, packages.get(1).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(30, packages.get(0).weeklyHealth().orElseThrow(), 1e-9);
        assertEquals(10, packages.get(1).weeklyHealth().orElseThrow(), 1e-9);
        assertTrue(packages.get(2).weeklyClient().isEmpty(), "ended the day before the cut");
        assertEquals(7, packages.get(3).weeklyClient().orElseThrow(), 1e-9);
        assertEquals(2, outcome.rejected().get("No package of the person open at the data cut"));
        assertEquals(20, outcome.amounts().get("weekly_client").rejected().doubleValue());
        assertEquals(3, outcome.changes().added());
        assertTrue(outcome.addsUp());
    }

    @Test
    void manyLedgerLinesMakeOneBudgetLine() throws Exception {
        Model model =
                guessed(
                                ImportKind.LEDGER,
                                "Line,Budget,Forecast\nCommunity,1,1\nIncome,1,1\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        String mapping =
                "{\"columns\": {\"budget_line\": \"Cost Centre\", \"approved_budget\": \"Budget\","
                        + "\"forecast_outturn\": \"Forecast\", \"period\": \"Period\"},"
                        + "\"values\": {\"budget_line\": {\"Home care\": \"Community\","
                        + "\"Day care\": \"Community\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.LEDGER,
                        "Cost Centre,Period,Budget,Forecast\n"
                                + "Home care,5,999,999\n"
                                + "Home care,6,\"1,200,000\",\"1,300,000.50\"\n"
                                + "Day care,6,\"£300,000\",250000\n"
                                + "Subtotal care,6,\"1,500,000\",\"1,550,000.50\"\n"
                                + "Income,6,\"(80,000)\",\"(90,000.00)\"\n"
                                + "Parks,6,5,5\n"
                                + "Grand total,6,\"1,420,100\",\"1,460,005.50\"\n",
                        mapping,
                        model);
        List<BudgetLine> lines = outcome.change().apply(model).budgetLines();
        assertEquals("1500000.00", lines.get(0).approvedBudget().toString());
        assertEquals("1550000.50", lines.get(0).forecastOutturn().toString());
        assertEquals("-80000.00", lines.get(1).approvedBudget().toString());
        assertEquals("-90000.00", lines.get(1).forecastOutturn().toString());
        assertEquals(1, outcome.rejected().get("Ledger line without a budget line"));
        assertEquals(2, outcome.outOfScope().get("Total row"));
        assertEquals(1, outcome.outOfScope().get("Earlier period"));
        // 1,420,100 against 1,200,000 + 300,000 − 80,000 + 5.
        assertTrue(
                outcome.findings().stream()
                        .anyMatch(f -> f.message().contains("difference £95.00")),
                outcome.findings().toString());
        assertTrue(outcome.addsUp());
    }

    @Test
    void thePipelineTakesEighteenthBirthdaysPercentagesAndWords() throws Exception {
        String mapping =
                "{\"columns\": {\"person_id\": \"Child\","
                        + "\"birth_date\": {\"eighteenth_birthday\": \"Turns 18\"},"
                        + "\"service_type\": {\"constant\": \"supported_living\"},"
                        + "\"weekly_gross\": \"Cost\", \"probability\": \"Likely\","
                        + "\"transfer_date\": \"Start\"},"
                        + "\"values\": {\"probability\": {\"Very likely\": \"0.9\"}}}";
        ImportOutcome outcome =
                outcome(
                        ImportKind.TRANSITIONS,
                        "Child,Turns 18,Cost,Likely,Start\n"
                                + "T1,01/10/2026,1650,80%,\n"
                                + "T2,01/10/2026,1650,0.8,01/11/2026\n"
                                + "T3,01/10/2026,1650,80,\n"
                                + "T4,01/10/2026,1650,very likely,\n"
                                + "T5,01/10/2026,1650,perhaps,\n"
                                + "T6,30/09/2025,1650,1,\n"
                                + "T1,01/10/2026,1650,1,\n",
                        mapping,
                        Imports.emptyModel());
        List<TransitionCase> cases = outcome.change().apply(Imports.emptyModel()).transitions();
        assertEquals(
                List.of(0.8, 0.8, 0.8, 0.9, 1.0),
                cases.stream().map(TransitionCase::probability).toList());
        assertEquals(LocalDate.of(2008, 10, 1), cases.getFirst().birthDate());
        assertEquals(LocalDate.of(2026, 10, 1), cases.getFirst().transfer());
        assertEquals(LocalDate.of(2026, 11, 1), cases.get(1).transfer());
        assertEquals(1, outcome.rejected().get("Probability missing or outside 0 to 1"));
        assertEquals(1, outcome.rejected().get("Second row of a case"));
        assertTrue(hasFinding(outcome, "Transfer on or before the data cut"));
    }

    @Test
    void cohortsComeWithTheirPoundsAndRatesReplaceRowsOfTheSameYear() throws Exception {
        ImportOutcome cohorts =
                guessed(
                        ImportKind.COHORTS,
                        "service_type,age_group,support_reason,monthly_leaver_rate,clients,weekly_gross\n"
                                + "homecare,65-74,physical,2%,1.5,205\n"
                                + "homecare,65-74,physical,0.02,1,1\n"
                                + "homecare,75-84,physical,1.2,1,1\n",
                        Imports.emptyModel());
        assertEquals(307.5, cohorts.weeklyGross().accepted().doubleValue());
        assertEquals(1, cohorts.rejected().get("Second row of a cohort"));
        assertEquals(1, cohorts.rejected().get("Rate outside 0 to 1"));
        assertEquals(
                0.02,
                cohorts.change()
                        .apply(Imports.emptyModel())
                        .cohorts()
                        .getFirst()
                        .monthlyLeaverRate()
                        .orElseThrow());
        String header = "driver,key,year,low,value,high,status,source\n";
        Model model =
                guessed(
                                ImportKind.RATES,
                                header + "nlw,,2026/27,12.55,12.71,12.86,announced,gov.uk\n",
                                Imports.emptyModel())
                        .change()
                        .apply(Imports.emptyModel());
        ImportOutcome rates =
                guessed(
                        ImportKind.RATES,
                        header
                                + "nlw,,2026/27,,12.80,,actual,gov.uk\n"
                                + "cpi,,2026/27,,2.3%,,projected,OBR\n"
                                + "cpi,homecare,2026/27,,2.3%,,projected,OBR\n"
                                + "nlw,,2027/28,13,12,14,projected,LPC\n"
                                + "sunshine,,,,1,,actual,us\n",
                        model);
        List<DriverRow> rows = rates.change().apply(model).drivers();
        assertEquals(List.of(12.80, 0.023), rows.stream().map(DriverRow::value).toList());
        assertEquals(3, rates.rejectedCount());
        assertEquals(1, rates.changes().changed());
        assertEquals(1, rates.changes().added());
    }

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
    void aMappingReadsBackAsItWasWritten() throws Exception {
        String json =
                """
                {"format": "csv", "encoding": "utf-8", "delimiter": ";", "header_row": 3,
                 "columns": {"package_id": "Ref", "age_group": {"date_of_birth": "DOB"},
                   "weekly_gross": {"column": "Cost", "basis": "4 weeks", "sign": -1},
                   "weekly_client": {"rate": "R", "units": "U"}, "unit": {"constant": "hour"}},
                 "values": {"service_type": {"Home Care": "homecare"}},
                 "make_ids_unique": true, "dates": "dd/MM/yyyy"}
                """;
        Mapping mapping = mapping(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MappingJson.write(mapping, out);
        assertEquals(mapping, mapping(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void aSignatureIsOfTheHeadingsWhateverTheirOrder() {
        assertEquals(
                HeaderSignature.of(List.of("Client Ref", "Start_Date")),
                HeaderSignature.of(List.of("START DATE", "client-ref")));
        assertFalse(HeaderSignature.of(List.of("a")).equals(HeaderSignature.of(List.of("b"))));
    }

    @Test
    void rejectedRowsAreSavedWithoutFormulasAndPersons() throws Exception {
        ImportOutcome outcome =
                guessed(
                        ImportKind.PACKAGES,
                        PACKAGES + "=1+1,P1,homecare,1950-01-01,Memory,01/05/2024,,none\n",
                        Imports.emptyModel());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RejectedRowsFile.write(outcome, out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertEquals(
                "row,reason,package_id,person_id,service_type,age_group,support_reason,start_date,"
                        + "end_date,weekly_gross,weekly_client,weekly_health,units_per_week,unit",
                lines[0]);
        assertEquals(
                "2,Weekly cost missing or unreadable,'=1+1,"
                        + new Pseudonyms(Imports.KEY).of("P1")
                        + ",homecare,75-84,memory,2024-05-01,,,,,,",
                lines[1]);
    }

    @Test
    void theJsonHasTheKeysOfTheCommand() throws Exception {
        String json =
                OutcomeJson.of(
                        result(
                                ImportKind.PACKAGES,
                                PACKAGES
                                        + "1,P1,homecare,1950-01-01,Memory,01/05/2024,,100.5\n"
                                        + "2,P1,homecare,1950-01-01,Memory,,,1\n",
                                Optional.empty(),
                                Imports.emptyModel()));
        String plain = json.replaceAll("\\s", "");
        assertTrue(plain.contains("\"rowsIn\":2,\"accepted\":1,\"rejected\":{"), json);
        assertTrue(plain.contains("\"outOfScope\":{}"), json);
        assertTrue(
                plain.contains(
                        "\"weeklyGross\":{\"in\":101.500000,\"accepted\":100.500000,"
                                + "\"rejected\":1.000000,\"outOfScope\":0.000000"),
                json);
        assertTrue(plain.contains("\"rows\":[3]"), json);
    }

    @Test
    void anImportThatIsCalledOffChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), PACKAGES + "1,P,h,,,,,\n");
        ImportResult result =
                Import.preview(
                        new ImportRequest(
                                ImportKind.PACKAGES,
                                file,
                                Optional.empty(),
                                Imports.into(Imports.emptyModel())),
                        new Watch(share -> {}, () -> true));
        assertEquals(new ImportResult.Cancelled(), result);
    }

    @Test
    void aNewModelTakesItsDataCutFromTheReturn() {
        ImportTarget target =
                new ImportTarget(Imports.emptyModel(), true, Optional.empty(), Imports.KEY);
        ImportOutcome outcome =
                Imports.outcome(
                        ImportKind.CLD,
                        Path.of(
                                "src/test/resources/org/headroom/exchange/imports/cld/"
                                        + "release-2.csv"),
                        target);
        assertEquals(Optional.of(LocalDate.of(2025, 9, 30)), outcome.dataCut());
        assertEquals(
                "2025/26",
                outcome.change().apply(Imports.emptyModel()).info().baseYear().toString());
    }

    @Test
    void aDataCutThatIsNoMonthEndOfTheBaseYearIsRefused() {
        for (String cut : List.of("2025-09-29", "2024-09-30")) {
            FileFault fault =
                    Imports.fault(
                            ImportKind.CLD,
                            Path.of(
                                    "src/test/resources/org/headroom/exchange/imports/cld/"
                                            + "release-2.csv"),
                            new ImportTarget(
                                    Imports.emptyModel(),
                                    false,
                                    Optional.of(LocalDate.parse(cut)),
                                    Imports.KEY));
            assertEquals(FileFault.Kind.DATA_CUT, fault.kind());
        }
    }

    private static boolean hasFinding(ImportOutcome outcome, String rule) {
        return outcome.findings().stream().anyMatch(f -> f.rule().equals(rule));
    }

    private ImportOutcome guessed(ImportKind kind, String csv, Model model) throws IOException {
        return ready(result(kind, csv, Optional.empty(), model));
    }

    private ImportOutcome outcome(ImportKind kind, String csv, String mapping, Model model)
            throws IOException, FileFaultException {
        return ready(result(kind, csv, Optional.of(mapping(mapping)), model));
    }

    private static ImportOutcome ready(ImportResult result) {
        if (result instanceof ImportResult.Ready ready) {
            return ready.outcome();
        }
        throw new AssertionError(result.toString());
    }

    private ImportResult result(ImportKind kind, String csv, Optional<Mapping> mapping, Model model)
            throws IOException {
        Path file = Files.writeString(folder.resolve("extract.csv"), csv);
        return Import.preview(
                new ImportRequest(kind, file, mapping, Imports.into(model)), Watch.NONE);
    }

    private static Mapping mapping(String json) throws FileFaultException {
        return MappingJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
