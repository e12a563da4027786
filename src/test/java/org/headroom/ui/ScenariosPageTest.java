package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/// The Scenarios page as a finance lead and a director use it.
class ScenariosPageTest extends UiTest {

    private static final String RESULTS = "compare-results";
    private static final String DIFFERENCES = "compare-differences";

    @BeforeEach
    void openThePage() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        untilSaid(RESULTS, "Draft for Cabinet");
    }

    private Model model() {
        return snapshot().model();
    }

    private Projection of(String scenario) {
        return Planner.project(PreparedModel.of(model()), Optional.of(scenario));
    }

    private String lastGap(Projection projection) {
        return MoneyFormat.tableMillions(projection.years().getLast().gap());
    }

    private void tick(String layer) {
        CheckBox box = (CheckBox) part("compare-" + layer);
        onWindow(() -> {
            box.requestFocus();
            return null;
        });
        press(KeyCode.SPACE);
    }

    private String said(String chart) {
        return onWindow(() -> window.scene().lookup("#" + chart).getAccessibleText());
    }

    @Test
    void baseAndTwoScenariosStandSideBySideAtFirst() {
        String shown = texts(RESULTS);
        assertTrue(shown.contains(lastGap(snapshot().base())), shown);
        assertTrue(shown.contains(lastGap(of("Draft for Cabinet"))), shown);
        assertTrue(shown.contains(lastGap(of("High wage"))), shown);
    }

    @Test
    void aTickBringsALayerInAndAFifthIsNotOffered() {
        tick("high-wage-late-transitions");
        untilSaid(RESULTS, "High wage, late transitions");
        assertTrue(onWindow(() -> window.scene().lookup("#compare-low-demand").isDisabled()));
        tick("draft-for-cabinet");
        until("room for another", () -> !window.scene().lookup("#compare-low-demand").isDisabled());
    }

    @Test
    void fewerThanTwoAreNotCompared() {
        tick("draft-for-cabinet");
        tick("high-wage");
        untilSaid("compare-refusal", "Tick two to four");
    }

    @Test
    void whatDiffersListsOnlyWhatTheCabinetDraftChanges() {
        tick("high-wage");
        // The sample's draft changes fee pass-through, pay award and savings delivery.
        until("three values", () -> table(DIFFERENCES).getItems().size() == 3);
        click("layer-draft-for-cabinet");
        until(
                "the draft in the window",
                () ->
                        workspace
                                .snapshot()
                                .get()
                                .scenario()
                                .equals(Optional.of("Draft for Cabinet")));
        String bridge = said("compare-steps");
        assertTrue(bridge.startsWith("From Base to Draft for Cabinet"), bridge);
        assertEquals(3, bridge.split("£").length - 3, bridge);
    }
}
