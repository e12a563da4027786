package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ChoiceBox;

import org.headroom.domain.Model;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthLine;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The Monitoring page as a finance lead uses it at a month's end.
class MonitoringPageTest extends UiTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);

    private Monitoring monitoring() {
        return snapshot().model().monitoring();
    }

    @Test
    void theMonthIsShownAgainstTheBudgetWithItsSource() {
        open("monitoring");
        Split total = MonthPosition.of(monitoring(), SEPTEMBER).total();
        untilSaid("month-tiles", "over the budget of £59.54m");
        String tiles = texts("month-tiles");
        for (Money part : List.of(total.volume(), total.mix(), total.price())) {
            assertTrue(tiles.contains(MoneyFormat.signedMillions(part)), tiles);
        }
        untilSaid("month-source", "SYNTHETIC");
    }

    /// £6.470m at month 6; earlier years ended £2.533m below to £3.284m above their second quarter.
    @Test
    void theRunSaysWhereEarlierYearsWouldHaveEnded() {
        open("monitoring");
        untilSaid("forecast-run-block", "£6.5m over; past errors say £3.9m to £9.8m");
        untilSaid("forecast-sentence", "£3.94m to £9.75m this year");
    }

    @Test
    void withoutAMonthAButtonKeepsTheFirst() throws Exception {
        reopen(snapshot().model().withMonitoring(Monitoring.NONE));
        open("monitoring");
        Model before = snapshot().model();
        click("month-take-first");
        untilUndoIs("Keep the month to 30 September 2024");
        untilSaid("month-source", "no approved version covers the year");
        assertEquals(before, snapshot().model().withMonitoring(Monitoring.NONE));
        reopen();
        assertEquals(SEPTEMBER, monitoring().months().getFirst().monthEnd());
    }

    @Test
    void aDeletedMonthMakesWayForTheOneBefore() {
        open("monitoring");
        click("monitoring-past");
        click("month-delete");
        untilUndoIs("Delete the month to 30 September 2024");
        assertEquals(1, monitoring().months().size());
        click("monitoring-position");
        untilSaid("month-tiles", "no lines of this month");
    }

    @Test
    void theImportProposesTheNextMonthAndKeepsNothingWithoutPackages() {
        open("monitoring");
        click("month-import");
        until("the form", () -> window.scene().lookup("#month-import-panel") != null);
        assertEquals(
                LocalDate.of(2024, 10, 31),
                onWindow(() ->
                        ((ChoiceBox<?>) window.scene().lookup("#month-import-end")).getValue()));
        assertTrue(onWindow(() -> window.scene().lookup("#month-import-go").isDisabled()));
        assertTrue(texts("month-import-panel").contains("Choose a file…"));
        click("month-import-close");
        until("the drivers", () -> window.scene().lookup("#month-import-panel") == null);
        assertEquals(2, monitoring().months().size());
    }

    @Test
    void theLedgerToDateIsTypedInAndTheBudgetOfTheMonthIsNot() {
        open("monitoring");
        onCell("month-lines", 1, "To date");
        retype("4,800,000");
        untilUndoIs("Set");
        MonthLine line = monitoring().lines().get(1);
        assertEquals(Optional.of(Money.of(4_800_000)), line.toDate());
        assertEquals(Money.of(9_505_000), line.budget());
    }

    @Test
    void whatTheForecastRestsOnIsTypedIn() {
        open("monitoring");
        click("monitoring-past");
        until("months", () -> !table("months").getItems().isEmpty());
        onCell("months", 1, "What the forecast rests on");
        retype("Two placements end in May");
        untilUndoIs("Set");
        assertEquals(
                "Two placements end in May",
                monitoring().month(SEPTEMBER).orElseThrow().assumptions());
    }
}
