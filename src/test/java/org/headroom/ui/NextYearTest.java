package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.headroom.app.FrozenBudgets;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.session.NextBudget;
import org.headroom.ui.theme.Theme;
import org.headroom.ui.versions.NextYearWindow;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Next year's budget, begun from the window.
class NextYearTest extends UiTest {

    private final List<NextBudget> begun = new ArrayList<>();
    private NextYearWindow nextYear;

    private void ask() {
        nextYear =
                onWindow(() -> {
                    NextYearWindow made =
                            new NextYearWindow(workspace, new FrozenBudgets("1.0"), begun::add);
                    made.show((Stage) window.scene().getWindow(), Theme.LIGHT);
                    return made;
                });
        until("a new budget is offered", () -> !create().isDisabled());
    }

    private Button create() {
        return (Button) nextYear.scene().lookup("#" + NextYearWindow.CREATE);
    }

    private ComboBox<?> from() {
        return (ComboBox<?>) nextYear.scene().lookup("#" + NextYearWindow.FROM);
    }

    @Test
    void theWorkingBudgetBecomesTheNewBaseAndTheDifferencesAreTold() {
        Money planned = onWindow(() -> projection().years().getFirst().requirement());
        ask();
        assertEquals("Create the budget for 2026/27…", onWindow(() -> create().getText()));
        Label lines = (Label) nextYear.scene().lookup("#next-year-lines");
        assertTrue(lines.getText().startsWith("12 of 12 budget lines"), lines.getText());
        onWindow(() -> {
            create().fire();
            return null;
        });
        NextBudget next = begun.getFirst();
        assertEquals(new FinancialYear(2025), next.model().info().baseYear());
        assertEquals(
                planned,
                next.model().budgetLines().stream()
                        .map(l -> l.approvedBudget())
                        .reduce(Money.ZERO, Money::plus));
        assertEquals(
                new FinancialYear(2024),
                onWindow(() -> workspace.snapshot().get().model().info().baseYear()));
    }

    @Test
    void aScenarioCanBeWhatIsMovedOn() {
        ask();
        onWindow(() -> {
            from().getSelectionModel().select(1);
            return null;
        });
        until("the answer is that of the scenario", () -> !create().isDisabled());
        onWindow(() -> {
            create().fire();
            return null;
        });
        assertEquals(
                onWindow(() -> workspace.snapshot().get().model().scenarios().size() - 1),
                begun.getFirst().model().scenarios().size());
    }
}
