package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class AxisRangeTest {

    @Test
    void ticksAreRoundAndFewOnANarrowChart() {
        AxisRange range = AxisRange.covering(0, 16_280_000);
        assertEquals(List.of(0.0, 5e6, 10e6, 15e6), range.ticks(224, 44));
        assertEquals("15", range.label(15e6, 224, 44));
    }

    @Test
    void ticksOfASmallBudgetKeepTheirDecimals() {
        AxisRange range = AxisRange.covering(0, 80_000);
        assertEquals(List.of(0.0, 20_000.0, 40_000.0, 60_000.0, 80_000.0), range.ticks(538, 44));
        assertEquals("0.06", range.label(60_000, 538, 44));
    }

    @Test
    void fallsRunLeftOfZero() {
        AxisRange range = AxisRange.covering(-6_800_000, 0);
        assertEquals(List.of(-6e6, -4e6, -2e6, 0.0), range.ticks(224, 44));
        assertEquals("−6", range.label(-6e6, 224, 44));
    }

    @Test
    void whatLiesBeyondTheAxisEndsWhereTheAxisEnds() {
        AxisRange range = new AxisRange(-50, 100);
        assertEquals(40, range.at(-50, 40, 340));
        assertEquals(240, range.at(50, 40, 340));
        assertEquals(340, range.at(120, 40, 340));
        assertEquals(40, range.at(-51, 40, 340));
        assertEquals(340, range.at(-51, 340, 40));
    }

    @Test
    void nothingAtAllStillHasAnAxis() {
        assertEquals(new AxisRange(0, 1), AxisRange.covering(0, 0));
        assertThrows(IllegalArgumentException.class, () -> new AxisRange(1, 2));
    }
}
