package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The workbook as Excel reads it.
class WorkbookTest {

    private static XSSFWorkbook open(Model model) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(
                        Samples.paper(model, Kind.WORKBOOK, Kind.Format.EXCEL, false)));
    }

    @Test
    void everySheetIsVisibleWithAHeaderThatStays() throws IOException {
        try (XSSFWorkbook workbook = open(Samples.luton())) {
            assertEquals("Notes", workbook.getSheetName(0));
            for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
                assertFalse(workbook.isSheetHidden(s) || workbook.isSheetVeryHidden(s));
                assertEquals(
                        1,
                        workbook.getSheetAt(s).getPaneInformation().getHorizontalSplitPosition());
            }
        }
    }

    @Test
    void theBridgeIsNumbersThatAddUpToTheRequirement() throws IOException {
        Money requirement =
                Planner.project(PreparedModel.of(Samples.luton()), Optional.empty())
                        .years()
                        .getFirst()
                        .requirement();
        try (XSSFWorkbook workbook = open(Samples.luton())) {
            XSSFSheet bridge = workbook.getSheet("Bridge");
            Money sum = Money.ZERO;
            for (int r = 1; r < bridge.getLastRowNum(); r++) {
                XSSFCell cell = bridge.getRow(r).getCell(1);
                assertEquals(CellType.NUMERIC, cell.getCellType());
                sum = sum.plus(Money.of(cell.getNumericCellValue()));
            }
            assertEquals(requirement, sum);
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        Model model = Samples.luton();
        String name = "=HYPERLINK(\"http://example.org\",\"x\")";
        List<SavingScheme> schemes = new ArrayList<>();
        SavingScheme first = model.savings().getFirst();
        for (SavingScheme scheme : model.savings()) {
            schemes.add(
                    scheme.equals(first)
                            ? new SavingScheme(
                                    name,
                                    scheme.budgetLine(),
                                    scheme.recurrent(),
                                    scheme.deliverability(),
                                    scheme.timing(),
                                    "")
                            : scheme);
        }
        List<SavingTranche> profile =
                model.savingsProfile().stream()
                        .filter(t -> !t.scheme().equals(first.name()))
                        .toList();
        try (XSSFWorkbook workbook = open(model.withSavings(schemes).withSavingsProfile(profile))) {
            XSSFCell cell = workbook.getSheet("Savings").getRow(1).getCell(1);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(name, cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }
}
