package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import org.headroom.domain.LineKind;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.ChartPane;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/// Ctrl+E on the pages that answer questions: layers side by side, ranges, own staff, the strip.
class FiguresOfEveryPageTest extends UiTest {

    private static final String PANEL = "explain";

    private void focus(String id) {
        onWindow(() -> {
            part(id).requestFocus();
            return null;
        });
    }

    /// Asks about what the keyboard is on; of several figures, the first of these words.
    private void ask(String choice) {
        press(KeyCode.CONTROL, KeyCode.E);
        settle();
        onWindow(() -> {
            menu().ifPresent(menu -> {
                menu.getItems().stream()
                        .filter(i -> i.getText().contains(choice))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(choice + " is not in the menu"))
                        .fire();
                menu.hide();
            });
            return null;
        });
        settle();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof ContextMenu menu && "explain-menu".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private void assertSays(String... words) {
        for (String each : words) {
            untilSaid(PANEL, each);
        }
    }

    /// Puts the keyboard on the figure of a grid that Tab stops at.
    private Label onGrid(String grid) {
        return onWindow(() -> {
            Label label =
                    ((GridPane) part(grid))
                            .getChildren().stream()
                                    .filter(n -> n instanceof Label && n.isFocusTraversable())
                                    .map(Label.class::cast)
                                    .findFirst()
                                    .orElseThrow();
            label.requestFocus();
            return label;
        });
    }

    @Test
    void aKeyFigureIsExplainedFromWhereverOneIsAndTheKeyboardGoesBack() {
        open("staffing");
        focus("kpi-gap");
        ask("Gap");
        assertSays("Gap 2025/26");
        press(KeyCode.ESCAPE);
        assertTrue(onWindow(() -> part("kpi-gap").isFocused()));
    }

    @Test
    void aValueOfALayerThatIsNotInSightIsExplainedAsThatLayerHasIt() {
        open("scenarios");
        until("the layers side by side", () -> part("compare-results").isVisible());
        until("values", () -> !((GridPane) part("compare-results")).getChildren().isEmpty());
        Label first = onGrid("compare-results");
        assertFalse(onWindow(first::getText).isEmpty());
        press(KeyCode.RIGHT);
        ask("Requirement");
        String layer = snapshot().model().scenarios().getFirst().name();
        assertSays("Requirement 2025/26", "In layer “" + layer + "”");
        assertSays(MoneyFormat.millions(requirementOf(layer)));
    }

    private Money requirementOf(String layer) {
        return Planner.project(PreparedModel.of(snapshot().model()), Optional.of(layer))
                .years()
                .getFirst()
                .requirement();
    }

    @Test
    void theTornadoLeadsToTheDriverOfItsWidestBar() {
        open("uncertainty");
        until("the tornado", () -> part("tornado").isVisible() && part("tornado").isManaged());
        until("ranges", () -> onceShown("ready-reckoner"));
        focusChart("tornado");
        ask("Provider");
        assertSays("An input of the model");
    }

    private boolean onceShown(String grid) {
        return !((GridPane) part(grid)).getChildren().isEmpty();
    }

    private void focusChart(String id) {
        onWindow(() -> {
            Node pane = part(id);
            firstOf(pane).requestFocus();
            return null;
        });
    }

    /// The drawing of a chart's block.
    private static Node firstOf(Node node) {
        if (node.isFocusTraversable() && node instanceof ChartPane) {
            return node;
        }
        for (Node child : children(node)) {
            Node found = firstOf(child);
            if (found instanceof ChartPane) {
                return found;
            }
        }
        return node;
    }

    @Test
    void aTeamLeadsToItsPayAwardAndABidToItsAmount() {
        open("staffing");
        onCell("own-staff", 0, "Pay award");
        ask("Own staff pay");
        String line =
                snapshot().model().budgetLines().stream()
                        .filter(l -> l.kind() == LineKind.STAFFED)
                        .findFirst()
                        .orElseThrow()
                        .name();
        assertSays(line, "How it is worked out");
        press(KeyCode.ESCAPE);
        click("staffing-bids");
        onCell("bids", 0, "Bid");
        ask(snapshot().model().bids().getFirst().name());
        assertSays(snapshot().model().bids().getFirst().name());
    }

    @Test
    void theChartOfWeeklyCostLeadsToTheClientsOfAServiceType() {
        open("clients");
        until("the chart", () -> window.scene().lookup("#weekly-costs") != null);
        focusChart("weekly-costs");
        ask("clients at the data cut");
        assertSays("clients at the data cut");
    }

    @Test
    void aRuleOfThumbLeadsToWhatItSteps() {
        open("uncertainty");
        until("steps", () -> onceShown("ready-reckoner"));
        onGrid("ready-reckoner");
        ask("National Living Wage");
        assertSays("£", "An input of the model", "gov.uk");
    }
}
