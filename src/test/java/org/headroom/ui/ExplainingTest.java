package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/// A figure asked about, followed as it changes, and left again.
class ExplainingTest extends UiTest {

    private static final String PANEL = "explain";

    private String requirement() {
        return MoneyFormat.millions(projection().years().getFirst().requirement());
    }

    @Test
    void aKpiOpensTheExplanationOfItsFigure() {
        click("kpi-requirement");
        untilSaid(PANEL, "Requirement 2025/26");
        untilSaid(PANEL, requirement());
    }

    @Test
    void theExplanationFollowsAChangeAndItsUndo() {
        click("kpi-requirement");
        String before = requirement();
        click("explain-close");
        enter("driver-nlw-field", "13.00");
        untilUndoIs("National Living Wage");
        click("kpi-requirement");
        String after = requirement();
        untilSaid(PANEL, after);
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        untilSaid(PANEL, before);
        assertFalse(texts(PANEL).contains(after));
    }

    @Test
    void aLinkLeadsToTheFigureItIsUsedIn() {
        click("kpi-requirement");
        until("where it goes", () -> window.scene().lookup("#used-in-gap") != null);
        click("used-in-gap");
        String gap = MoneyFormat.millions(projection().years().getFirst().gap());
        untilSaid(PANEL, "Gap 2025/26");
        String panel = texts(PANEL);
        assertTrue(panel.startsWith("Drivers\nExplain\n"), panel);
        assertTrue(panel.contains(gap), panel);
    }

    @Test
    void closingAndEscapeBringTheDriversBack() {
        click("kpi-gap");
        click("explain-close");
        assertNull(onWindow(() -> window.scene().lookup("#" + PANEL)));
        part("driver-nlw");
        click("kpi-gap");
        press(KeyCode.ESCAPE);
        assertNull(onWindow(() -> window.scene().lookup("#" + PANEL)));
        part("driver-nlw");
    }

    @Test
    void theChecksSayWhatTheyFound() {
        MenuButton more = (MenuButton) part("kpi-more");
        onWindow(() -> {
            CustomMenuItem last = (CustomMenuItem) more.getItems().getLast();
            ((Button) last.getContent()).fire();
            return null;
        });
        settle();
        assertTrue(texts("checks").contains("All checks pass"), texts("checks"));
        click("checks-close");
        part("driver-nlw");
    }

    @Test
    void whatDiffersNamesTheChangedDriversOfAScenario() {
        onWindow(() -> {
            workspace.choose(Optional.of("High wage"));
            return null;
        });
        until("High wage is shown", () -> workspace.scenarioName().equals("High wage"));
        settle();
        click("what-differs");
        String differences = texts("differences");
        assertTrue(differences.contains("National Living Wage"), differences);
        assertTrue(differences.contains("becomes"), differences);
    }
}
