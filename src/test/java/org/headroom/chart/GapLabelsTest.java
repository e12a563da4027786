package org.headroom.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/// Labels beside the columns of requirement and funding, 16 px apart at least, none below 200.
class GapLabelsTest {

    private static double[] spread(double... at) {
        GapLabels.spread(at, 16, 200);
        return at;
    }

    @Test
    void labelsWithRoomStayWhereTheyAre() {
        assertArrayEquals(new double[] {40, 20, 120}, spread(40, 20, 120));
    }

    @Test
    void twoThatMeetStepAsideByHalfEach() {
        assertArrayEquals(new double[] {48, 32, 120}, spread(42, 38, 120));
    }

    @Test
    void allOnTheBaseLineStandOneOverAnotherInTheirOrder() {
        assertArrayEquals(new double[] {168, 184, 200}, spread(200, 200, 200));
    }
}
