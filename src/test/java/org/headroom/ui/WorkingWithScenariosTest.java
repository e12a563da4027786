package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.result.Projection;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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

    @Test
    void aTableOfDriversKeepsWhatIsTypedForTheScenarioInTheScenario() {
        Model before = snapshot().model();
        onWindow(() -> {
            workspace.choose(Optional.of("Draft for Cabinet"));
            return null;
        });
        untilScenarioIs("Draft for Cabinet");
        open("staffing");
        int award = firstAward();
        onCell("staff-drivers", award, "Scenario");
        retype("3.2");
        untilUndoIs("Set");
        assertEquals(OptionalDouble.of(0.032), awardOf("Draft for Cabinet"));
        assertEquals(before.drivers(), snapshot().model().drivers(), "the base stays");
        onCell("staff-drivers", award, "Why");
        retype("Offer of July");
        untilUndoIs("Set");
        assertEquals("Offer of July", changes("Draft for Cabinet").getFirst().rationale());
        onCell("staff-drivers", award, "Scenario");
        retype("");
        untilUndoIs("Reset");
        assertEquals(OptionalDouble.empty(), awardOf("Draft for Cabinet"));
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, snapshot().model());
    }

    /// Where the first pay award stands among the drivers of own staff.
    private int firstAward() {
        List<Driver> shown =
                snapshot().model().drivers().stream()
                        .map(r -> r.address().driver())
                        .filter(
                                Set.of(
                                                Driver.PAY_AWARD,
                                                Driver.EMPLOYER_NI_RATE,
                                                Driver.EMPLOYER_NI_THRESHOLD,
                                                Driver.EMPLOYER_PENSION_RATE)
                                        ::contains)
                        .toList();
        return shown.indexOf(Driver.PAY_AWARD);
    }

    private List<ScenarioOverride> changes(String scenario) {
        return snapshot().model().overrides().stream()
                .filter(o -> o.scenario().equals(scenario))
                .filter(o -> o.address().driver() == Driver.PAY_AWARD)
                .toList();
    }

    private OptionalDouble awardOf(String scenario) {
        return changes(scenario).stream().mapToDouble(ScenarioOverride::value).findFirst();
    }
}
