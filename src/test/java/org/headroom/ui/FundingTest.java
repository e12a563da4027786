package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The page Income & funding as a finance lead uses it.
class FundingTest extends UiTest {

    @BeforeEach
    void openThePage() {
        open("funding");
    }

    private long gap(int y) {
        return projection().years().get(y).gap().pence();
    }

    private void type(String table, int row, String column, String text) {
        onCell(table, row, column);
        retype(text);
    }

    @Test
    void aLargerGrantNarrowsTheGapOfItsYearByItsShareAndIsThereAfterARestart() throws Exception {
        long first = gap(0);
        long second = gap(1);
        // The Social Care Grant of 2025/26: 4,200,000, half of it to adult social care.
        type("funding", 0, "Amount", "5,200,000");
        untilUndoIs("Social Care Grant");
        assertEquals(first - 50_000_000, gap(0));
        assertEquals(second, gap(1), "other years have rows of their own");
        reopen();
        assertEquals(first - 50_000_000, gap(0));
        assertEquals(Money.of(5_200_000), snapshot().model().funding().getFirst().amount());
    }

    @Test
    void undoBringsTheGapBack() {
        long before = gap(0);
        type("funding", 0, "To ASC", "100");
        untilUndoIs("Social Care Grant");
        assertEquals(before - 210_000_000, gap(0), "all of 4,200,000 in place of half");
        click("undo");
        untilUndoIs("");
        assertEquals(before, gap(0));
    }

    @Test
    void growthLessEachSourceOfFundingIsTheNewGap() {
        List<String> sum = texts("growth-and-funding").lines().toList();
        assertEquals("Growth in net spending", sum.getFirst());
        // Half of 4,200,000; 260,000; 2,050,000; 2% at 930,000 for each.
        assertTrue(sum.containsAll(List.of("−2,100", "−260", "−2,050", "−1,860")), sum.toString());
        long growth =
                projection().years().getFirst().requirement().pence()
                        - projection().base().approvedBudget().pence();
        assertEquals(growth - 627_000_000, gap(0));
        assertTrue(texts("ringfence").startsWith("£4.0m of new funding is ringfenced"));
    }

    @Test
    void aRowOfFundingIsAddedAndDeleted() {
        int before = snapshot().model().funding().size();
        click("funding-add");
        untilUndoIs("Add a funding amount");
        assertEquals(before + 1, snapshot().model().funding().size());
        type("funding", before, "Amount", "1000");
        untilUndoIs("amount of New funding");
        click("funding-delete");
        untilUndoIs("Delete New funding");
        assertEquals(before, snapshot().model().funding().size());
    }

    @Test
    void thePublishedPlanIsEditedAndTheCouncilGapFollows() {
        click("funding-plan");
        Money before = projection().years().getFirst().councilGap().orElseThrow();
        assertTrue(texts("plan-finding").contains("£8.37m published for 2025/26"));
        type("mtfp", 0, "ASC growth assumed", "7,700,000");
        untilUndoIs("asc growth assumed");
        assertEquals(
                before.minus(Money.of(1_000_000)),
                projection().years().getFirst().councilGap().orElseThrow());
    }

    @Test
    void thePreceptMovesFunding() {
        click("funding-precept");
        long before = gap(0);
        type("precept", 0, "Value", "3");
        untilUndoIs("value of ");
        // One more per cent yields 930,000.
        assertEquals(before - 93_000_000, gap(0));
    }

    @Test
    void incomeIsShownByServiceTypeAndItsChangeExplained() {
        click("funding-income");
        assertTrue(texts("income").contains("Homecare"));
        click("income-explain");
        untilSaid("explain", "Client and health income");
    }
}
