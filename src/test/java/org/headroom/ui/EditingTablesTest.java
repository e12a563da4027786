package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.headroom.domain.DriverRow;
import org.headroom.engine.result.Projection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The register of assumptions used as a spreadsheet is.
class EditingTablesTest extends UiTest {

    private static final String TABLE = "drivers";

    /// The National Living Wage of 2025/26, £12.21, is the third row of the sample.
    private static final int WAGE = 2;

    @BeforeEach
    void openTheRegister() {
        open("assumptions");
    }

    private List<DriverRow> rows() {
        return snapshot().model().drivers();
    }

    @Test
    void aTypedValueMovesTheBudgetAndOneUndoTakesItBack() {
        Projection before = projection();
        onCell(TABLE, WAGE, "Value");
        retype("12.3");
        untilUndoIs("Set value of National Living Wage, £/hour to 12.3");
        assertEquals(12.3, rows().get(WAGE).value());
        assertNotEquals(before, projection());
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection());
    }

    @Test
    void whatIsNoNumberIsNamedAndNotKept() {
        onCell(TABLE, WAGE, "Value");
        retype("twelve");
        assertTrue(
                texts("drivers-table").contains("Row 3, Value: “twelve” is not a number"),
                "the message names row, column, value and rule");
        press(KeyCode.ESCAPE);
        assertEquals(12.21, rows().get(WAGE).value());
    }

    @Test
    void aValueBeyondItsRangeIsRefusedByTheRulesOfTheModel() {
        onCell(TABLE, WAGE, "Value");
        retype("99");
        until("a message", () -> workspace.problem().get().contains("12.39"));
        assertEquals(12.21, rows().get(WAGE).value());
    }

    @Test
    void percentagesAreTypedAsTheyAreShown() {
        int award = index("pay_award");
        onCell(TABLE, award, "Value");
        retype("3.25");
        untilUndoIs("Pay award");
        assertEquals(0.0325, rows().get(award).value());
    }

    private int index(String driver) {
        for (int i = 0; i < rows().size(); i++) {
            if (rows().get(i).address().driver().code().equals(driver)) {
                return i;
            }
        }
        throw new AssertionError("The sample has no " + driver);
    }

    @Test
    void aBlockFromExcelIsPastedAsOneStep() {
        onCell(TABLE, WAGE, "Source");
        putOnClipboard("Low Pay Commission\tHead of finance\r\nTreasury\tDirector\r\n");
        press(KeyCode.CONTROL, KeyCode.V);
        untilUndoIs("Paste 4 cells into assumptions");
        assertEquals("Low Pay Commission", rows().get(WAGE).source());
        assertEquals("Head of finance", rows().get(WAGE).owner());
        assertEquals("Treasury", rows().get(WAGE + 1).source());
        assertEquals("Director", rows().get(WAGE + 1).owner());
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
    }

    @Test
    void aBlockWithOneWrongCellChangesNothing() {
        List<DriverRow> before = rows();
        onCell(TABLE, WAGE, "Low");
        putOnClipboard("11.9\t12.2\t12.4\n12.6\tx\t12.9\n");
        press(KeyCode.CONTROL, KeyCode.V);
        assertTrue(
                texts("drivers-table").contains("Row 2, Value: “x” is not a number"), "the cell");
        assertEquals(before, rows());
    }

    @Test
    void rowsAreAddedAndDeletedEachAsOneStep() {
        int before = rows().size();
        click("drivers-add");
        untilUndoIs("Add an assumption");
        assertEquals(before + 1, rows().size());
        until(
                "the new row is selected",
                () -> !((javafx.scene.Node) part("drivers-delete")).isDisabled());
        click("drivers-delete");
        untilUndoIs("Delete");
        assertEquals(before, rows().size());
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("Add an assumption");
        assertEquals(before + 1, rows().size());
    }

    @Test
    void findingShowsOnlyWhatHoldsTheWords() {
        write("drivers-search", "precept");
        assertEquals(
                rows().stream().filter(r -> r.toString().toLowerCase().contains("precept")).count(),
                table(TABLE).getItems().size());
    }

    @Test
    void theHistorySaysWhoChangedAValueAndBringsItBack() {
        onCell(TABLE, WAGE, "Value");
        retype("12.3");
        untilUndoIs("12.3");
        onCell(TABLE, WAGE, "Value");
        click("assumption-history");
        untilSaid("history", "Value 12.21 £/hour became 12.30 £/hour");
        click("history-restore-2");
        untilUndoIs("12.21");
        assertEquals(12.21, rows().get(WAGE).value());
        assertTrue(
                texts("history").contains("Quality 7 of 7"), "an announced rate with its source");
        click("assumptions-weak");
        // Its range reaches from half of the pressure to the whole of it, on the council's own
        // view.
        until("the pass-through is first", () -> first().equals("fee_pass_through 2025/26"));
        onCell(TABLE, 0, "Value");
        assertTrue(texts("history").contains("Quality 5 of 7"), "a judgement with all else kept");
    }

    private String first() {
        if (table(TABLE).getItems().isEmpty()) {
            return "";
        }
        DriverRow row = (DriverRow) table(TABLE).getColumns().getFirst().getCellData(0);
        return row.address().driver().code() + " " + row.address().year().orElseThrow();
    }
}
