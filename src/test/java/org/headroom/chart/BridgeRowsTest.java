package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class BridgeRowsTest {

    @Test
    void everyStepStandsInExactlyOneMovement() {
        List<Step> placed =
                Arrays.stream(Movement.values()).flatMap(m -> m.steps().stream()).toList();
        assertEquals(EnumSet.complementOf(EnumSet.of(Step.OPENING)), EnumSet.copyOf(placed));
        assertEquals(Step.values().length - 1, placed.size());
    }

    @Test
    void theClosedBridgeHasTenMovementsBetweenTwoTotals() {
        BridgeRows rows = Plans.rows(Plans.drawing());
        assertEquals(
                List.of(
                        "Budget 2024/25",
                        "Rebase to month-6 forecast",
                        "Full-year effect (3)",
                        "Client numbers and needs (3)",
                        "Transitions",
                        "Fee pressure (4)",
                        "Fee decision",
                        "Client and health income (2)",
                        "Own staff (3)",
                        "Other (3)",
                        "Savings",
                        "Requirement 2025/26"),
                rows.rows().stream().map(BridgeRow::name).toList());
        assertEquals(Money.parse("72042000"), rows.requirement());
        assertEquals(Money.parse("12500000"), rows.change());
        assertTrue(rows.addsUp());
    }

    @Test
    void barsRunFromWhereTheRowAboveEnded() {
        BridgeRows rows = Plans.rows(Plans.drawing());
        BridgeRow fees = rows.row("fee_pressure").orElseThrow();
        assertEquals(Money.parse("5880000"), fees.amount());
        assertEquals(Money.parse("69942000"), fees.start());
        assertEquals(Money.parse("75822000"), fees.end());
        assertEquals(Money.parse("75822000"), rows.row("fee_decision").orElseThrow().start());
        assertEquals(Money.parse("72042000"), rows.row("savings").orElseThrow().end());
    }

    @Test
    void anOpenMovementIsFollowedByItsStepsWithinItsSpan() {
        BridgeRows rows =
                BridgeRows.of(
                        Plans.plan(Plans.drawing()), Plans.YEAR, Set.of(Movement.FEE_PRESSURE));
        int parent = rows.indexOf("fee_pressure").orElseThrow();
        assertTrue(rows.rows().get(parent).open());
        List<BridgeRow> steps = rows.rows().subList(parent + 1, parent + 5);
        assertEquals(
                List.of("nlw", "provider_pay", "employer_ni", "non_pay"),
                steps.stream().map(BridgeRow::id).toList());
        assertEquals(Money.parse("69942000"), steps.getFirst().start());
        assertEquals(Money.parse("75822000"), steps.getLast().end());
        assertTrue(rows.addsUp());
        assertEquals(10, rows.movements().size());
    }

    @Test
    void aPennyAstrayIsNotCalledAddingUp() {
        BudgetBridge bridge = Plans.plan(Plans.drawing()).years().getFirst().bridge();
        BridgeRows rows =
                BridgeRows.of(Plans.plan(bridge, Money.parse("72042000.01")), Plans.YEAR, Set.of());
        assertFalse(rows.addsUp());
        assertEquals(new Money(-1), rows.difference());
    }

    @Test
    void aYearThatIsNotPlannedIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BridgeRows.of(Plans.plan(Map.of()), new FinancialYear(2030), Set.of()));
    }
}
