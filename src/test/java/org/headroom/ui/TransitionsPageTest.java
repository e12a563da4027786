package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.headroom.domain.DriverRow;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The children's pipeline looked at, edited and tried later or less surely.
class TransitionsPageTest extends UiTest {

    private static final String TABLE = "transitions-table-cases";

    @BeforeEach
    void openThePage() {
        open("transitions");
    }

    private List<TransitionCase> cases() {
        return snapshot().model().transitions();
    }

    /// Planned cases of the sample with a transfer date in a year: none lies before the data cut.
    private long movingIn(FinancialYear year) {
        return cases().stream()
                .filter(TransitionCase::isPlanned)
                .filter(c -> FinancialYear.of(c.transfer()).equals(year))
                .count();
    }

    @Test
    void aTypedProbabilityMovesTheBudgetComesBackAndIsThereAfterARestart() throws Exception {
        Projection before = projection();
        String years = texts("transition-years");
        onCell(TABLE, 0, "Probability");
        retype("50");
        untilUndoIs("to 50");
        assertEquals(0.5, cases().getFirst().probability());
        assertNotEquals(before, projection());
        assertNotEquals(years, texts("transition-years"));
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection(), "one undo brings every figure back");
        press(KeyCode.CONTROL, KeyCode.Y);
        untilUndoIs("to 50");
        reopen();
        assertEquals(0.5, cases().getFirst().probability());
    }

    @Test
    void theYearsSayHowManyMove() {
        FinancialYear first = snapshot().model().info().year(1);
        String years = texts("transition-years");
        assertTrue(
                years.contains(first + "\n" + movingIn(first) + "\n"), () -> "cases of " + years);
    }

    @Test
    void onlyTheCasesOfAYearAreListedWhereAsked() {
        assertEquals(cases().size(), table(TABLE).getItems().size());
        assertFalse(texts(TABLE + "-table").contains("learning_disability"), "no code of a file");
        onCell(TABLE, 0, "Support reason");
        retype("Physical");
        untilUndoIs("to Physical");
        assertEquals("physical", cases().getFirst().supportReason());
        onCell(TABLE, 0, "Support reason");
        retype("learning disability");
        untilUndoIs("to Learning disability");
        assertEquals("learning_disability", cases().getFirst().supportReason());
        click("cases-of-year");
        FinancialYear first = snapshot().model().info().year(1);
        assertEquals(movingIn(first), table(TABLE).getItems().size());
        onWindow(() -> {
            workspace.year().set(first.plus(1));
            return null;
        });
        settle();
        assertEquals(movingIn(first.plus(1)), table(TABLE).getItems().size());
    }

    @Test
    void aDelayTypedBesideMovesEveryCase() {
        Projection before = projection();
        click("transitions-open-what-if");
        until(
                "the effects one at a time",
                () -> texts("transitions-what-if").contains("Six months later"));
        enter("what-if-delay-field", "6");
        untilUndoIs("Transitions delay");
        assertTrue(
                projection().years().getFirst().requirement().pence()
                        < before.years().getFirst().requirement().pence(),
                "what comes later costs less in the year");
        onWindow(() -> {
            // Undo never steals from a text field.
            window.scene().lookup("#timeline").requestFocus();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection());
    }

    @Test
    void theEffectOfSixMonthsIsWhatTheDriverThenDoes() {
        click("transitions-open-what-if");
        until(
                "the effects one at a time",
                () -> texts("transitions-what-if").contains("Six months later"));
        String effect =
                texts("transitions-what-if")
                        .lines()
                        .dropWhile(l -> !l.equals("Six months later"))
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        long before = projection().years().getFirst().requirement().pence();
        enter("what-if-delay-field", "6");
        untilUndoIs("Transitions delay");
        long after = projection().years().getFirst().requirement().pence();
        assertEquals(effect, MoneyFormat.signedMillions(new Money(after - before)));
    }

    @Test
    void aCaseIsAddedAndDeletedEachAsOneStep() {
        int before = cases().size();
        click(TABLE + "-add");
        untilUndoIs("Add a case");
        assertEquals(before + 1, cases().size());
        assertEquals(0, cases().getLast().weeklyGross(), "a new case costs nothing yet");
        until("the new row is selected", () -> !part(TABLE + "-delete").isDisabled());
        click(TABLE + "-delete");
        untilUndoIs("Delete");
        assertEquals(before, cases().size());
    }

    @Test
    void aWithdrawnCaseIsNotCounted() {
        onCell(TABLE, 0, "Status");
        putOnClipboard("withdrawn");
        press(KeyCode.CONTROL, KeyCode.V);
        untilUndoIs("Paste");
        assertEquals(Optional.of(TransitionStatus.WITHDRAWN), cases().getFirst().status());
        onCell(TABLE, 0, "Moves on");
        assertTrue(texts(TABLE).contains("not counted"));
    }

    @Test
    void growthBesideThePipelineIsToBeExplained() {
        String explained = texts("transition-cautions");
        assertTrue(explained.contains("Demography grows people aged 18–64 by 0.6% in 2025/26"));
        assertTrue(explained.contains("excludes cases in the transitions pipeline"));
        onWindow(() -> {
            workspace.commit(
                    Edit.of(
                            "Forget why",
                            m ->
                                    m.withDrivers(
                                            m.drivers().stream()
                                                    .map(TransitionsPageTest::withoutWhy)
                                                    .toList())));
            return null;
        });
        untilUndoIs("Forget why");
        assertTrue(texts("transition-cautions").contains("leaves the pipeline out, or lower it"));
        assertFalse(texts("transition-cautions").contains("Its rationale"));
    }

    /// The sample names 17 for 2025/26, 12 for 2026/27 and 13 for 2027/28. Where only the first is
    /// known well, 17 a year are usual: 5 and 4 are to be added.
    @Test
    void aTrendBeyondTheNamesIsAddedTakenBackAndRemoved() throws Exception {
        int named = cases().size();
        Projection before = projection();
        click("transitions-probable");
        assertTrue(texts("trend").contains("No year names fewer than is usual"));
        click("trend-known-2026");
        click("trend-known-2027");
        until("nine are proposed", () -> ((Button) part("trend-add")).getText().contains("9"));
        enter("trend-line-1-probability", "100");
        assertTrue(texts("trend").contains("above 0 and under 100"), "a trend is never certain");
        assertTrue(part("trend-add").isDisabled());
        enter("trend-line-1-probability", "50");
        enter("trend-line-1-gross", "1,000");
        click("trend-add");
        untilUndoIs("Add 9 probable people");
        assertEquals(named + 9, cases().size());
        List<TransitionCase> added = cases().subList(named, cases().size());
        assertEquals("probable-2026-27-01", added.getFirst().personId());
        assertTrue(
                added.stream().anyMatch(c -> c.probability() == 0.5 && c.weeklyGross() == 1_000));
        assertTrue(added.stream().allMatch(c -> c.probability() < 1));
        assertEquals(
                5,
                added.stream()
                        .filter(c -> FinancialYear.of(c.transfer()).startYear() == 2026)
                        .count());
        settle();
        assertTrue(texts("transition-years").contains("of it probable\n5\n"));
        reopen();
        assertEquals(named + 9, cases().size());
        open("transitions");
        click("transitions-remove-probable");
        untilUndoIs("Remove probable");
        assertEquals(named, cases().size());
        assertEquals(before, projection());
    }

    @Test
    void oneUndoTakesAWholeTrendBack() {
        int named = cases().size();
        click("transitions-probable");
        click("trend-known-2027");
        click("trend-add");
        untilUndoIs("probable");
        assertTrue(cases().size() > named);
        onWindow(() -> {
            window.scene().lookup("#timeline").requestFocus();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(named, cases().size());
    }

    private static DriverRow withoutWhy(DriverRow row) {
        return new DriverRow(
                row.address(),
                row.low(),
                row.value(),
                row.high(),
                row.status(),
                row.source(),
                "",
                row.owner());
    }
}
