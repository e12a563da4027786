package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.engine.result.Step;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class BridgeWordsTest {

    private static String title(Map<Step, String> steps) {
        String title = BridgeWords.finding(Plans.rows(steps), "Luton", Optional.empty()).title();
        assertTrue(title.split(" ").length <= 10, title);
        return title;
    }

    @Test
    void theTwoLargestCausesExplainARise() {
        assertEquals("Rebasing and fees drive £11.8m of the £12.5m rise", title(Plans.drawing()));
    }

    @Test
    void causesBeyondTheWholeAreSetAgainstTheNetRise() {
        assertEquals(
                "Rebasing adds £5.0m; net rise £2.0m",
                title(
                        Map.of(
                                Step.OPENING, "50000000",
                                Step.REBASE, "5000000",
                                Step.SAVINGS, "-3000000")));
    }

    @Test
    void oneMovementExplainsTheWhole() {
        assertEquals(
                "Savings explain the whole £3.0m fall",
                title(Map.of(Step.OPENING, "50000000", Step.SAVINGS, "-3000000")));
        assertEquals(
                "Staffing explains the whole £45k rise",
                title(Map.of(Step.OPENING, "50000000", Step.OWN_PAY, "45000")));
    }

    @Test
    void aFallIsCausedByWhatFalls() {
        assertEquals(
                "Savings and income take £4.0m; net fall £3.0m",
                title(
                        Map.of(
                                Step.OPENING, "50000000",
                                Step.DEMAND, "1000000",
                                Step.HEALTH_INCOME, "-1500000",
                                Step.SAVINGS, "-2500000")));
    }

    @Test
    void aFallWithinItsCausesSaysHowMuch() {
        assertEquals(
                "Savings drive £2.0m of the £2.3m fall",
                title(
                        Map.of(
                                Step.OPENING, "50000000",
                                Step.HEALTH_INCOME, "-300000",
                                Step.SAVINGS, "-2000000")));
    }

    @Test
    void noChangeIsSaidPlainly() {
        assertEquals(
                "Nothing moves the budget in 2025/26", title(Map.of(Step.OPENING, "50000000")));
        assertEquals(
                "Movements cancel out: no change in 2025/26",
                title(
                        Map.of(
                                Step.OPENING, "50000000",
                                Step.NLW, "1000000",
                                Step.SAVINGS, "-1000000")));
    }

    @Test
    void theSubtitleSaysMeasureUnitPlacePeriodAndScenario() {
        BridgeRows rows = Plans.rows(Plans.drawing());
        assertEquals(
                "Change in net budget, £m, Luton, 2024/25 to 2025/26, Draft for Cabinet",
                BridgeWords.finding(rows, "Luton", Optional.of("Draft for Cabinet")).subtitle());
    }

    @Test
    void oneSentenceStandsForTheChart() {
        BridgeRows rows = Plans.rows(Plans.drawing());
        assertEquals(
                "Budget 2024/25 of £59.54m becomes a requirement of £72.04m in 2025/26, a rise of"
                        + " £12.50m; the largest movement is Rebase to month-6 forecast, +£7.83m.",
                BridgeWords.finding(rows, "Luton", Optional.empty()).alternative());
    }

    @Test
    void theTableHasEveryRowWithItsShare() {
        ChartTable table = BridgeWords.table(Plans.rows(Plans.drawing()));
        assertEquals(List.of("Movement", "£000", "% of 2024/25 budget"), table.headers());
        assertEquals(List.of("Budget 2024/25", "59,542", ""), table.rows().getFirst());
        assertEquals(List.of("Savings", "−1,870", "−3.1%"), table.rows().get(10));
        assertTrue(table.tabbed().endsWith("Requirement 2025/26\t72,042\t\n"));
    }
}
