package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.headroom.domain.Scenario;
import org.headroom.engine.result.Projection;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// What-ifs over a base that does not move.
class WorkingWithScenariosTest extends UiTest {

    private void choose(String begin) {
        click("scenario-menu");
        onWindow(() -> {
            ContextMenu menu =
                    Window.getWindows().stream()
                            .filter(ContextMenu.class::isInstance)
                            .map(ContextMenu.class::cast)
                            .findFirst()
                            .orElseThrow();
            MenuItem item =
                    menu.getItems().stream()
                            .filter(i -> i.getText().startsWith(begin))
                            .findFirst()
                            .orElseThrow();
            menu.hide();
            javafx.application.Platform.runLater(item::fire);
            return null;
        });
    }

    private void untilScenarioIs(String name) {
        until(
                "scenario " + name,
                () -> workspace.snapshot().get().scenario().equals(Optional.of(name)));
        settle();
    }

    private List<String> names() {
        return snapshot().model().scenarios().stream().map(Scenario::name).toList();
    }

    @Test
    void aWhatIfChangesItselfAndLeavesTheBase() {
        Projection base = projection();
        choose("New what-if");
        untilScenarioIs("What if");
        enter("driver-nlw-field", "13.00");
        untilUndoIs("National Living Wage");
        assertEquals(base, snapshot().base(), "the base is as it was");
        assertNotEquals(
                base.years().getFirst().requirement(),
                projection().years().getFirst().requirement());
        assertEquals(
                1,
                snapshot().model().overrides().stream()
                        .filter(o -> o.scenario().equals("What if"))
                        .count());
        assertTrue(texts("kpi-requirement").contains("was £"), "the base is in sight");
    }

    @Test
    void aScenarioIsDuplicatedAndDeleted() {
        List<String> before = names();
        choose("New what-if");
        untilScenarioIs("What if");
        choose("Duplicate");
        untilScenarioIs("What if copy");
        choose("Delete");
        until("deletion", () -> !namesOf().contains("What if copy"));
        assertTrue(names().containsAll(before));
    }

    private List<String> namesOf() {
        return workspace.snapshot().get().model().scenarios().stream().map(Scenario::name).toList();
    }

    @Test
    void aScenarioIsRenamed() {
        choose("New what-if");
        untilScenarioIs("What if");
        choose("Rename");
        until("the question", () -> question().isPresent());
        onWindow(() -> {
            var pane = question().orElseThrow();
            ((javafx.scene.control.TextField) pane.lookup(".text-field")).setText("Cabinet view");
            ((javafx.scene.control.Button) pane.lookupButton(ButtonType.OK)).fire();
            return null;
        });
        untilScenarioIs("Cabinet view");
        assertTrue(names().contains("Cabinet view"));
        assertTrue(!names().contains("What if"));
    }

    private static Optional<javafx.scene.control.DialogPane> question() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(w -> w.getScene().getRoot())
                .filter(javafx.scene.control.DialogPane.class::isInstance)
                .map(javafx.scene.control.DialogPane.class::cast)
                .findFirst();
    }
}
