package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Drivers dragged, typed, taken back and kept in the file.
class WorkingWithDriversTest extends UiTest {

    private static final String TRACK = "driver-nlw-track";
    private static final String FIELD = "driver-nlw-field";

    private double wage() {
        return wage(snapshot().model());
    }

    private static double wage(Model model) {
        return model.drivers().stream()
                .filter(r ->
                        r.address().driver() == Driver.NLW
                                && r.address().year().map(y -> y.startYear() == 2025).orElse(false))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /// The table's texts; rows that are reused stand in any order behind the window.
    private List<String> budgetLines() {
        return texts("budget-lines").lines().sorted().toList();
    }

    @Test
    void figuresMoveUnderTheThumbAndComeBackWithOneUndo() {
        Projection before = projection();
        String kpi = texts("kpi-requirement");
        List<String> lines = budgetLines();
        grab(TRACK, 0.5);
        drag(TRACK, 0.7);
        drag(TRACK, 0.95);
        until("a preview", () -> workspace.snapshot().get().isPreview());
        settle();
        assertNotEquals(kpi, texts("kpi-requirement"), "the requirement during the drag");
        assertNotEquals(lines, budgetLines(), "the budget lines during the drag");
        assertEquals(Optional.empty(), snapshot().undo(), "nothing is kept during the drag");
        letGo(TRACK);
        untilUndoIs("National Living Wage");
        assertFalse(snapshot().isPreview());
        assertTrue(wage() > 12.21, "the wage is kept");
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection(), "one undo brings every figure back");
        assertEquals(kpi, texts("kpi-requirement"));
        assertEquals(lines, budgetLines());
        assertEquals(12.21, wage());
    }

    @Test
    void escapeDropsADrag() {
        Projection before = projection();
        grab(TRACK, 0.5);
        drag(TRACK, 0.9);
        until("a preview", () -> workspace.snapshot().get().isPreview());
        press(KeyCode.ESCAPE);
        until("no preview", () -> !workspace.snapshot().get().isPreview());
        letGo(TRACK);
        assertEquals(before, projection());
        assertEquals(Optional.empty(), snapshot().undo());
    }

    @Test
    void aTypedValueIsKept() {
        enter(FIELD, "12.60");
        untilUndoIs("National Living Wage");
        assertEquals(12.60, wage());
    }

    @Test
    void aBaseValueBeyondItsRangeTakesTheRangeAlongAndResetBringsBothBack() {
        List<DriverRow> opened = snapshot().model().drivers();
        enter(FIELD, "13.40");
        untilUndoIs("widen its range");
        assertEquals(13.40, wage());
        assertNotEquals(opened, snapshot().model().drivers());
        click("driver-nlw-reset");
        untilUndoIs("Reset");
        assertEquals(opened, snapshot().model().drivers());
    }

    @Test
    void aRelativeEntryMovesTheValueItStartsFrom() {
        enter(FIELD, "+1%");
        untilUndoIs("National Living Wage");
        assertEquals(12.21 * 1.01, wage(), 0.005);
    }

    @Test
    void keysThatAreFasterThanResultsAllCount() {
        Node track = part(TRACK);
        onWindow(() -> {
            track.requestFocus();
            for (int i = 0; i < 4; i++) {
                robot.keyPress(KeyCode.RIGHT);
                robot.keyRelease(KeyCode.RIGHT);
            }
            return null;
        });
        // Four steps of a penny on the £12.21 of the sample.
        untilUndoIs("National Living Wage 2025/26 to £12.25");
    }

    @Test
    void nonsenseIsNotTaken() {
        enter(FIELD, "a lot");
        assertEquals("12.21", onWindow(() -> field(FIELD).getText()));
        assertEquals(12.21, wage());
    }

    @Test
    void undoInATextFieldEditsTheTextAndLeavesTheModel() {
        enter(FIELD, "12.60");
        untilUndoIs("National Living Wage");
        write(FIELD, "99");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertNotEquals("99", onWindow(() -> field(FIELD).getText()), "the text went back");
        assertEquals(12.60, wage(), "the model did not");
        assertTrue(snapshot().undo().isPresent());
    }

    @Test
    void whatWasDoneCanBeUndoneAfterANewStart() throws Exception {
        Projection untouched = projection();
        enter(FIELD, "12.60");
        untilUndoIs("National Living Wage");
        Projection changed = projection();
        reopen();
        assertEquals(changed, projection(), "everything is kept");
        click("undo");
        untilUndoIs("");
        assertEquals(untouched, projection(), "undo reaches behind the new start");
        click("redo");
        untilUndoIs("National Living Wage");
        assertEquals(changed, projection());
    }

    @Test
    void aDriverThatHasNothingToMoveSaysSo() throws Exception {
        reopen(snapshot().model().withTransitions(List.of()));
        assertTrue(
                texts("driver-transitions-probability-scale")
                        .contains("cannot move the result: no young people in transition"));
        assertFalse(texts("driver-nlw").contains("cannot move the result"));
    }
}
