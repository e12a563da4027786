package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// Figures of every page followed to their sources and back, by the keyboard alone.
class FollowingFiguresTest extends UiTest {

    private static final String PANEL = "explain";

    /// Asks about what the keyboard is on; of several figures, the one of these words.
    private void ask(String choice) {
        press(KeyCode.CONTROL, KeyCode.E);
        settle();
        if (!choice.isEmpty()) {
            onWindow(() -> {
                menu().getItems().stream()
                        .filter(i -> i.getText().contains(choice))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(choice + " is not in the menu"))
                        .fire();
                menu().hide();
                return null;
            });
            settle();
        }
    }

    private static ContextMenu menu() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof ContextMenu menu && "explain-menu".equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No menu of figures is open"));
    }

    private void focus(String id) {
        onWindow(() -> {
            part(id).requestFocus();
            return null;
        });
    }

    /// Goes to a link of the panel, as Tab does, and presses it.
    private void follow(String path) {
        until("a link to " + path, () -> link(path).isPresent());
        onWindow(() -> {
            link(path).orElseThrow().requestFocus();
            robot.keyPress(KeyCode.ENTER);
            robot.keyRelease(KeyCode.ENTER);
            return null;
        });
        settle();
    }

    private Optional<Node> link(String path) {
        return Optional.ofNullable(window.scene().lookup("#" + PANEL))
                .flatMap(panel -> find(panel, "follow-" + path));
    }

    private static Optional<Node> find(Node node, String id) {
        return id.equals(node.getId())
                ? Optional.of(node)
                : children(node).stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private void back() {
        press(KeyCode.ALT, KeyCode.LEFT);
        settle();
    }

    private void assertSays(String... words) {
        for (String each : words) {
            untilSaid(PANEL, each);
        }
    }

    @Test
    void theRequirementLeadsToTheStatutoryWageAndBack() {
        click("kpi-requirement");
        untilSaid(PANEL, "Requirement 2025/26");
        String requirement = texts(PANEL);
        follow("line/Residential & Nursing/2025/26");
        assertSays("Residential & Nursing 2025/26", "Inputs and sources");
        follow("driver/nlw/2025/26");
        assertSays("£12.21 an hour", "gov.uk, Autumn Budget 2024", "announced");
        back();
        back();
        until("the requirement again", () -> texts(PANEL).equals(requirement));
    }

    @Test
    void aPartOfTheFeeLeadsToTheWageAndToTheStatutoryRate() {
        open("fees");
        focus("fee-figure-nlw");
        press(KeyCode.ENTER);
        settle();
        assertSays("part of the living wage 2025/26", "How it is worked out");
        follow("driver/nlw/2025/26");
        assertSays("£12.21 an hour", "An input of the model");
        back();
        assertSays("part of the living wage 2025/26");
        press(KeyCode.ESCAPE);
        assertNull(onWindow(() -> window.scene().lookup("#" + PANEL)));
        assertTrue(onWindow(() -> part("fee-figure-nlw").isFocused()));
    }

    @Test
    void aTransitionLeadsToItsProbabilityAndNamesNobody() {
        open("transitions");
        click("cases-all");
        onCell("transitions-table-cases", 0, "Probability");
        ask("cost in the year");
        String person = snapshot().model().transitions().getFirst().personId();
        assertSays("Transition");
        assertFalse(texts(PANEL).contains(person));
    }

    @Test
    void aFundingChartLeadsToTheGrantAndItsSource() {
        open("funding");
        focus("funding-chart");
        ask("Funding 2025/26");
        String line = snapshot().model().funding().getFirst().fundingLine();
        follow("funding-line/" + line.replace("/", "%2F") + "/2025/26");
        follow("funding-line/" + line.replace("/", "%2F") + "/amount/2025/26");
        assertSays("An input of the model");
        back();
        back();
        assertSays("Funding 2025/26");
    }

    @Test
    void aSchemeLeadsToItsTargetAndRisk() {
        open("savings");
        String scheme = snapshot().model().savings().getFirst().name();
        onCell("savings", 0, "Scheme");
        ask("saving expected");
        assertSays(scheme, "saving expected");
        assertNotNull(onWindow(() -> window.scene().lookup("#" + PANEL)));
    }

    @Test
    void aCohortLeadsToItsPackagesOnTheClientsPage() {
        click("kpi-requirement");
        follow("line/Residential & Nursing/2025/26");
        follow("line/Residential & Nursing/amount/2025/26");
        follow("service-type/residential/gross/2025/26");
        until("its rows", () -> !part("explain-rows").isDisabled());
        click("explain-rows");
        until("the clients page filtered", () -> window.scene().lookup("#filter-0") != null);
        back();
        assertSays("Residential & Nursing");
    }

    @Test
    void afterEscapeChangesAreNotFollowedUnseen() {
        click("kpi-requirement");
        Node panel = part(PANEL);
        press(KeyCode.ESCAPE);
        String closed = words(panel);
        assertFalse(closed.contains("Requirement 2025/26"), closed);

        enter("driver-nlw-field", "13.00");
        untilUndoIs("National Living Wage");
        settle();

        assertEquals(closed, words(panel));
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Labeled labeled) {
            words.append(labeled.getText()).append('\n');
        }
        children(node).forEach(child -> words.append(words(child)));
        return words.toString();
    }

    @Test
    void theTrailNamesTheWayAndEachStepLeadsBack() {
        click("kpi-gap");
        follow("requirement/2025/26");
        follow("line/Residential & Nursing/2025/26");
        Hyperlink first = (Hyperlink) part("trail-0");
        assertEquals("Gap 2025/26", first.getText());
        click("trail-0");
        assertSays("Gap 2025/26, cumulative");
    }
}
