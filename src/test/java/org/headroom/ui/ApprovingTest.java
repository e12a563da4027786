package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ReferenceMark;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionText;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.session.LogEntry;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A budget is approved in the window, looked at later as it was, and begun from again; the history
/// leads back to every moment.
class ApprovingTest extends UiTest {

    private void type(String id, String words) {
        TextInputControl field = (TextInputControl) part(id);
        onWindow(() -> {
            field.setText(words);
            return null;
        });
    }

    private void askForApproval() {
        press(KeyCode.CONTROL, KeyCode.H);
        click("history-approve");
    }

    /// A mark that says nothing is one of the things to explain.
    private void makeACheckRed() {
        Model model = snapshot().model();
        ReferenceMark mark =
                new ReferenceMark(
                        model.serviceTypes().getFirst().name(),
                        model.info().baseYear(),
                        "Neighbour",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "heard");
        onWindow(() -> {
            workspace.commit(
                    Edit.of(
                            "Add a mark",
                            m -> {
                                List<ReferenceMark> marks = new ArrayList<>(m.referenceMarks());
                                marks.add(mark);
                                return m.withReferenceMarks(marks);
                            }));
            return null;
        });
        until("a red check", () -> workspace.checks().get().toExplain() > 0);
        settle();
    }

    private boolean canApprove() {
        Node button = part("approve-now");
        return onWindow(() -> !button.isDisabled());
    }

    private boolean isLocked(String id) {
        Node node = part(id);
        return onWindow(node::isDisabled);
    }

    private List<LogEntry> log() {
        return workspace.session().log().join();
    }

    private List<ApprovedVersion> approved() {
        return workspace.session().approved().join();
    }

    private void approve(String name) {
        askForApproval();
        type("approve-name", name);
        type("approve-reason", "Agreed by Cabinet");
        click("approve-now");
        until(
                "approved " + name,
                () ->
                        workspace.approved().versions().get().stream()
                                .anyMatch(v -> v.name().equals(name)));
        untilSaid("history", name);
        click("history-close");
    }

    private void choose(int at) {
        ComboBox<?> box = (ComboBox<?>) part("scenario");
        onWindow(() -> {
            box.getSelectionModel().select(at);
            return null;
        });
    }

    private int lastChoice() {
        ComboBox<?> box = (ComboBox<?>) part("scenario");
        return onWindow(() -> box.getItems().size() - 1);
    }

    private void untilLooking(boolean is) {
        until("an approved budget in sight: " + is, () -> workspace.approved().isShown() == is);
        settle();
    }

    @Test
    void redChecksHaveToBeAnsweredBeforeABudgetCanBeApproved() {
        askForApproval();
        makeACheckRed();
        assertTrue(texts("approve").contains("not green"), texts("approve"));
        type("approve-name", "Cabinet");
        type("approve-reason", "Agreed");
        assertEquals(false, canApprove(), "the checks are not answered");
        type("approve-checks", "The ledger is a month behind");
        assertEquals(true, canApprove());
        click("approve-now");
        until("history in sight", () -> window.scene().lookup("#history") != null);
        assertEquals(
                "Agreed\nChecks not green: The ledger is a month behind",
                approved().getFirst().reason());
        assertEquals("1.0", approved().getFirst().engine());
    }

    @Test
    void anApprovedBudgetIsShownAsItWasWhateverBecameOfTheWorkingOne() {
        Projection before = projection();
        approve("Cabinet");
        enter("driver-nlw-field", "13.90");
        untilUndoIs("National Living Wage");
        Projection after = projection();
        assertNotEquals(before, after);
        choose(lastChoice());
        untilLooking(true);
        assertEquals(
                FrozenResult.text(approved().getFirst().frozen().results(), OutputFormat.JSON),
                ProjectionText.of(projection(), OutputFormat.JSON));
        assertEquals(
                before.years().getFirst().requirement(),
                projection().years().getFirst().requirement());
        assertTrue(texts("approved-banner").contains("Approved “Cabinet”"));
        assertTrue(texts("approved-banner").contains("cannot change"));
        choose(0);
        untilLooking(false);
        assertEquals(after, projection());
    }

    private void set(DriverRow driver, double value) {
        onWindow(() -> {
            workspace.commit(Edits.setDriver(Optional.empty(), driver.address(), value, ""));
            return null;
        });
    }

    /// National Living Wage 2026/27 has a high end of £12.86.
    @Test
    void aRefusedEditIsToldOnceAndByTheRowsOwnName() {
        DriverRow wage =
                snapshot().model().drivers().stream()
                        .filter(d -> d.address().toString().equals("nlw@2026/27"))
                        .findFirst()
                        .orElseThrow();
        set(wage, 99);
        untilSaid(
                "status",
                "Assumptions, National Living Wage 2026/27, high “12.86”: The high end is below");
        String said = texts("status");
        assertEquals(said.indexOf("high end"), said.lastIndexOf("high end is"), said);
        assertTrue(said.contains("Saved"), said);
        assertTrue(!said.contains("csv") && !said.contains("Not saved"), said);
    }

    @Test
    void nothingOfAnApprovedBudgetCanBeChanged() {
        approve("Cabinet");
        choose(lastChoice());
        untilLooking(true);
        int entries = log().size();
        DriverRow driver = snapshot().model().drivers().getFirst();
        set(driver, driver.value() + 1);
        press(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertEquals(entries, log().size());
        untilSaid("status", "“Cabinet” is approved and cannot change");
        assertEquals(true, isLocked("driver-nlw-field"));
        click("approved-leave");
        untilLooking(false);
        assertEquals(false, isLocked("driver-nlw-field"));
    }

    @Test
    void aWorkingBudgetBeginsFromAnApprovedOneAsOneStep() {
        Projection before = projection();
        approve("Cabinet");
        enter("driver-nlw-field", "13.90");
        untilUndoIs("National Living Wage");
        Projection after = projection();
        choose(lastChoice());
        untilLooking(true);
        click("approved-begin");
        untilUndoIs("Begin from approved “Cabinet”");
        untilLooking(false);
        assertEquals(before, projection());
        click("undo");
        untilUndoIs("National Living Wage");
        assertEquals(after, projection());
    }

    @Test
    void theHistoryLeadsBackToACheckpoint() throws Exception {
        Projection before = projection();
        workspace.session().checkpoint("Before the talks").get();
        enter("driver-nlw-field", "13.90");
        untilUndoIs("National Living Wage");
        press(KeyCode.CONTROL, KeyCode.H);
        untilSaid("history", "Checkpoint “Before the talks”");
        String added =
                MoneyFormat.brief(
                        projection()
                                .years()
                                .getFirst()
                                .requirement()
                                .minus(before.years().getFirst().requirement()));
        untilSaid("history-effect-3", "Adds " + added + " to the 2025/26 requirement and gap");
        assertTrue(texts("history").contains("tester · "), texts("history"));
        click("history-return-2");
        untilUndoIs("Return to “Before the talks”");
        assertEquals(before, projection());
        untilSaid("history", "Return to “Before the talks”");
        untilSaid("history-effect-4", "Takes " + added + " off the 2025/26 requirement and gap");
    }

    @Test
    void aNameThatIsTakenIsRefusedBesideTheFields() {
        approve("Cabinet");
        askForApproval();
        type("approve-name", "Cabinet");
        type("approve-reason", "Again");
        click("approve-now");
        untilSaid("approve", "There already is an approved version “Cabinet”");
        assertEquals(1, approved().size());
    }
}
