package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.SavedView;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edits;
import org.headroom.session.ScenarioEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A director asks and the room sees: the presenter, from the keyboard alone.
class PresenterTest extends UiTest {

    private static final String NLW = "present-nlw-value";
    private static final FinancialYear NEXT = new FinancialYear(2025);

    @BeforeEach
    void present() {
        press(KeyCode.F5);
        until("the presenter", () -> presenter.isPresent() && isOpen());
        settle();
    }

    @AfterEach
    void leave() {
        onWindow(() -> {
            if (isOpen()) {
                presenter.orElseThrow().scene().getWindow().hide();
            }
            return null;
        });
    }

    private boolean isOpen() {
        var stage = presenter.orElseThrow().scene().getWindow();
        return stage != null && stage.isShowing();
    }

    private Node shown(String id) {
        Node node = presenter.orElseThrow().scene().lookup("#" + id);
        if (node == null) {
            throw new AssertionError("There is no #" + id);
        }
        return node;
    }

    private void untilShown(String id, String words) {
        until(
                "“" + words + "” in #" + id,
                () -> {
                    List<String> texts = new ArrayList<>();
                    collect(shown(id), texts);
                    return texts.stream().anyMatch(t -> t.contains(words));
                });
    }

    /// Everything that a node says, to those who see it and those who do not.
    private static void collect(Node node, List<String> texts) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof TextInputControl field && field.getText() != null) {
            texts.add(field.getText());
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        children(node).forEach(child -> collect(child, texts));
    }

    private void key(KeyCode code) {
        onWindow(() -> {
            var scene = presenter.orElseThrow().scene();
            Node focus = scene.getFocusOwner();
            strike(focus == null ? scene.getRoot() : focus, code);
            return null;
        });
        settle();
    }

    private static void strike(Node target, KeyCode code) {
        strike(target, code, false);
    }

    private static void strike(Node target, KeyCode code, boolean hasControl) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            target.fireEvent(new KeyEvent(type, "", "", code, false, hasControl, false, false));
        }
    }

    private void type(String id, String text) {
        onWindow(() -> {
            TextField field = (TextField) shown(id);
            field.requestFocus();
            field.selectAll();
            field.replaceSelection(text);
            // Without a screen the focus may still be on its way to the field.
            strike(field, KeyCode.ENTER);
            return null;
        });
        settle();
    }

    private void push(String id) {
        onWindow(() -> {
            ((ButtonBase) shown(id)).fire();
            return null;
        });
        settle();
    }

    /// The plan with the base's wage of next year at £13.40.
    private Projection dearer() {
        Model model =
                ScenarioEdits.create("Dearer", Optional.empty()).change().apply(snapshot().model());
        model =
                Edits.setDriver(
                                Optional.of("Dearer"),
                                DriverAddress.of(Driver.NLW, "", NEXT),
                                13.4,
                                "")
                        .change()
                        .apply(model);
        return Planner.project(PreparedModel.of(model), Optional.of("Dearer"));
    }

    @Test
    void aTriedWageMovesTheFourFiguresAndNothingElse() {
        Model before = snapshot().model();
        Projection base = projection();
        Projection dearer = dearer();
        type(NLW, "13.40");
        untilShown("presenter-kpis", MoneyFormat.millions(dearer.years().getFirst().requirement()));
        untilShown(
                "presenter-kpis",
                "was " + MoneyFormat.millions(base.years().getFirst().requirement()) + " in Base");
        untilShown("presenter-finding", "National Living Wage of £13.40 adds ");
        untilShown("presenter-state", "Scratch scenario, 1 change");
        assertEquals(before, snapshot().model());
        assertEquals(base, projection());
        push("presenter-drop");
        untilShown("presenter-state", "Nothing tried on Base");
        untilShown("presenter-kpis", MoneyFormat.millions(base.years().getFirst().requirement()));
    }

    @Test
    void whatIsKeptIsAScenarioAndOneStep() {
        Model before = snapshot().model();
        type(NLW, "13.40");
        untilShown("presenter-state", "Scratch scenario, 1 change");
        onWindow(() -> {
            ((ButtonBase) shown("presenter-keep")).fire();
            // Whoever is quick strikes Enter before the field was painted.
            TextField name = (TextField) presenter.orElseThrow().scene().getFocusOwner();
            name.setText("Wage of 13.40");
            strike(name, KeyCode.ENTER);
            return null;
        });
        untilUndoIs("Keep “Wage of 13.40” from the meeting");
        until(
                "the scenario is chosen",
                () -> workspace.snapshot().get().scenario().equals(Optional.of("Wage of 13.40")));
        assertEquals(dearer().years().getFirst().gap(), projection().years().getFirst().gap());
        untilShown("presenter-state", "Kept as Wage of 13.40");
        onWindow(() -> {
            workspace.choose(Optional.empty());
            return workspace.session().undo();
        });
        untilUndoIs("");
        assertEquals(before, snapshot().model());
    }

    @Test
    void everythingWorksFromTheKeyboard() {
        untilShown("presenter-view-name", "What drives the rise");
        key(KeyCode.PAGE_DOWN);
        untilShown("presenter-view-name", "The gap by year");
        key(KeyCode.PAGE_UP);
        untilShown("presenter-view-name", "What drives the rise");
        // The first driver has the keyboard: a step up and a step down again.
        key(KeyCode.RIGHT);
        untilShown("presenter-state", "Scratch scenario, 1 change");
        key(KeyCode.ESCAPE);
        untilShown("presenter-state", "Leave again to drop it");
        assertTrue(isOpen());
        key(KeyCode.BACK_SPACE);
        untilShown("presenter-state", "Nothing tried");
        key(KeyCode.ESCAPE);
        until("it is left", () -> !isOpen());
        assertEquals(Optional.empty(), snapshot().undo());
    }

    @Test
    void leavingTwiceDropsWhatWasTried() {
        Model before = snapshot().model();
        type(NLW, "13.40");
        untilShown("presenter-state", "Scratch scenario, 1 change");
        key(KeyCode.ESCAPE);
        key(KeyCode.ESCAPE);
        until("it is left", () -> !isOpen());
        assertEquals(before, snapshot().model());
    }

    @Test
    void nobodyIsNamedInAnyView() {
        Set<String> persons = new HashSet<>();
        for (CarePackage each : snapshot().model().packages()) {
            persons.addAll(List.of(each.packageId(), each.personId()));
        }
        snapshot().model().transitions().stream()
                .map(TransitionCase::personId)
                .forEach(persons::add);
        persons.removeIf(String::isBlank);
        assertFalse(persons.isEmpty());
        Set<String> views = new HashSet<>();
        Set<List<List<String>>> tables = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            List<String> texts = new ArrayList<>();
            onWindow(() -> {
                collect(presenter.orElseThrow().scene().getRoot(), texts);
                return null;
            });
            for (String text : texts) {
                Stream.of(text.split("[^A-Za-z0-9_-]+"))
                        .forEach(word -> assertFalse(persons.contains(word), text));
            }
            views.add(onWindow(() -> ((Labeled) shown("presenter-view-name")).getText()));
            tables.add(figures());
            key(KeyCode.PAGE_DOWN);
        }
        assertEquals(5, views.size());
        assertEquals(5, tables.size());
        for (List<List<String>> table : tables) {
            assertFalse(table.isEmpty());
            table.stream()
                    .flatMap(List::stream)
                    .forEach(cell -> assertFalse(persons.contains(cell), cell));
        }
    }

    /// The figures of the chart that is shown, as its table says them; then the chart again.
    @SuppressWarnings("unchecked") // the table of a chart holds rows of cells
    private List<List<String>> figures() {
        push("presenter-table");
        List<List<String>> rows =
                onWindow(() ->
                        List.copyOf(
                                ((TableView<List<String>>) shown("presenter-as-table"))
                                        .getItems()));
        push("presenter-table");
        assertTrue(onWindow(() -> shown("presenter-chart").isVisible()));
        return rows;
    }

    private void saveAs(String name) {
        onWindow(() -> {
            var menu = (MenuButton) shown("presenter-view");
            menu.getItems().stream()
                    .filter(i -> "Save this view…".equals(i.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            ((TextField) shown("presenter-name")).setText(name);
            ((ButtonBase) shown("presenter-keep-named")).fire();
            return null;
        });
        untilUndoIs("Save view “" + name + "”");
    }

    @Test
    void aSavedViewIsThereInTheNextMeeting() throws Exception {
        key(KeyCode.PAGE_DOWN);
        untilShown("presenter-view-name", "The gap by year");
        saveAs("Cabinet, the gap");
        SavedView saved = snapshot().model().views().getFirst();
        assertEquals("gap", saved.chart());
        assertEquals(
                List.of(
                        "nlw",
                        "fee_pass_through|*",
                        "demand|*",
                        "transitions_delay_months",
                        "savings_delivery_scale"),
                saved.driverNames());
        saveAs("Questions");
        untilShown("presenter-view-name", "Questions");
        onWindow(() -> {
            strike(shown("presenter-on"), KeyCode.PAGE_UP, true);
            return null;
        });
        untilUndoIs("Move view “Questions” earlier");
        assertEquals(
                List.of("Questions", "Cabinet, the gap"),
                snapshot().model().views().stream().map(SavedView::name).toList());
        leave();
        reopen();
        presenter = Optional.empty();
        present();
        untilShown("presenter-view-name", "Questions");
        key(KeyCode.PAGE_DOWN);
        untilShown("presenter-view-name", "Cabinet, the gap");
    }
}
