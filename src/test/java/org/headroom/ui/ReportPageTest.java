package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ScrollPane;

import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The Report page as a finance lead uses it.
class ReportPageTest extends UiTest {

    @BeforeEach
    void openThePage() {
        open("report");
    }

    private boolean previewSays(String text) {
        ScrollPane preview = (ScrollPane) window.scene().lookup("#paper-preview");
        return preview.getContent() != null
                && preview.getContent().lookupAll(".label").stream()
                        .map(n -> ((javafx.scene.control.Label) n).getText())
                        .anyMatch(t -> t.contains(text));
    }

    @Test
    void aPaperIsShownBeforeItIsProducedAndFollowsTheScenario() {
        until("the narrative", () -> previewSays("Adult social care budget 2025/26"));
        onWindow(() -> {
            workspace.choose(java.util.Optional.of("High wage"));
            return null;
        });
        until(
                "the figures of the scenario",
                () ->
                        snapshot().scenario().isPresent()
                                && previewSays(
                                        MoneyFormat.tableMillions(
                                                snapshot()
                                                        .projection()
                                                        .years()
                                                        .getFirst()
                                                        .requirement())));
        assertEquals("High wage", snapshot().scenario().orElse(""));
    }

    @Test
    void anotherPaperIsChosenByItsName() {
        click("paper-case");
        until("the business cases", () -> previewSays("Business cases 2025/26"));
        assertTrue(onWindow(() -> previewSays("Growth bids")));
    }
}
