package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;

import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

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

    @Test
    @SuppressWarnings("unchecked")
    void theMonthlyReportIsOfTheMonthThatIsChosenAndPublishedFiguresAreEditedBesideIt() {
        click("paper-monthly");
        until("the newest month", () -> previewSays("Monthly report, September 2024"));
        onWindow(() -> {
            ((ChoiceBox<LocalDate>) window.scene().lookup("#paper-month"))
                    .setValue(LocalDate.of(2024, 6, 30));
            return null;
        });
        until("an earlier month", () -> previewSays("Monthly report, June 2024"));
        click("paper-benchmarks");
        until("the published figures", () -> !table("benchmarks-table").getItems().isEmpty());
        typeEngland("many");
        untilSaid("benchmarks-said", "“many” is not a number");
        typeEngland("601.5");
        click("benchmarks-keep");
        untilSaid("benchmarks-said", "Kept.");
        assertEquals("601.5", onWindow(() -> england().getCellData(0)));
        click("benchmarks-restore");
        untilSaid("benchmarks-said", "The published packs hold again.");
        assertEquals("592", onWindow(() -> england().getCellData(0)));
    }

    @SuppressWarnings("unchecked") // the columns of the table are of text
    private TableColumn<Object, String> england() {
        return (TableColumn<Object, String>)
                table("benchmarks-table").getColumns().stream()
                        .filter(c -> c.getText().equals("England"))
                        .findFirst()
                        .orElseThrow();
    }

    /// What a person types into the first benchmark’s figure of England.
    private void typeEngland(String text) {
        onWindow(() -> {
            england()
                    .getOnEditCommit()
                    .handle(
                            new TableColumn.CellEditEvent<>(
                                    table("benchmarks-table"),
                                    new TablePosition<>(table("benchmarks-table"), 0, england()),
                                    TableColumn.editCommitEvent(),
                                    text));
            return null;
        });
    }
}
