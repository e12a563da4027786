package org.headroom.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;

/// The spread of weekly cost and the flows by month, by hand.
class WeeklyCostsTest {

    private static final double TINY = 1e-9;

    /// p1 costs 100 + 700 = £800 a week, p2 £300, p4 £150, p5 £50.
    private static WeeklyCosts people() {
        return WeeklyCosts.of(
                Handful.people().base(), care -> care.cohort().equals(Handful.RESIDENTIAL));
    }

    @Test
    void aClientCostsWhatAllTheirPackagesCost() {
        assertEquals(4, people().clients());
        assertEquals(1, people().bands().get(16).clients());
        assertEquals(800, people().bands().get(16).from());
    }

    @Test
    void theMedianOfFourLiesBetweenTheTwoInTheMiddle() {
        assertEquals(225, people().median(), TINY);
    }

    @Test
    void theDearestTenthIsAtLeastOneClient() {
        assertEquals(800.0 / 1300, people().dearestShare(), TINY);
    }

    @Test
    void theDearestTwoOfTwentyHaveTheirShare() {
        // 18 at £100 and 2 at £900: 1,800 of 3,600.
        Handful some = new Handful();
        for (int i = 0; i < 20; i++) {
            some.with("A" + i, "a" + i, Handful.HOME, "2020-01-01", "", i < 18 ? 100 : 900);
        }
        assertEquals(0.5, WeeklyCosts.of(some.base(), care -> false).dearestShare(), TINY);
    }

    @Test
    void aBandHoldsItsLowerEndAndTheFirstWhatIsNegative() {
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2020-01-01", "", 50)
                        .with("B", "p2", Handful.HOME, "2020-01-01", "", -20)
                        .base();
        WeeklyCosts costs = WeeklyCosts.of(base, care -> true);
        assertEquals(1, costs.bands().get(0).clients());
        assertEquals(1, costs.bands().get(1).clients());
    }

    @Test
    void theTailBeginsWhereNoMoreThanATwentiethAre() {
        // Of 40 clients two, a twentieth, cost £1,300: at £1,250 there are no more than that.
        Handful some = new Handful();
        for (int i = 0; i < 40; i++) {
            some.with("A" + i, "a" + i, Handful.HOME, "2020-01-01", "", i < 37 ? 100 : 1100);
        }
        some.with("X", "x", Handful.HOME, "2020-01-01", "", 1300);
        // 4 of 41 cost £1,100 or more, 1 of 41 £1,250 or more.
        WeeklyCosts costs = WeeklyCosts.of(some.base(), care -> false);
        assertEquals(1250, costs.tailFrom());
        assertEquals(1, costs.tail().clients());
        assertEquals(25, costs.bands().size());
    }

    @Test
    void theSelectionMarksClientsWithAPackageInIt() {
        assertEquals(1, people().selected());
        assertEquals(700, people().selectedWeekly(), TINY);
        assertEquals(1, people().bands().get(16).selected());
        assertEquals(0, people().bands().get(6).selected());
    }

    @Test
    void monthsCountWhoCameAndWent() {
        ClientBase base = Handful.people().base();
        assertEquals(
                List.of(
                        new Flow(YearMonth.of(2024, 4), 1, 0),
                        new Flow(YearMonth.of(2024, 5), 1, 1),
                        new Flow(YearMonth.of(2024, 6), 0, 0)),
                Flow.of(base, base.counted()));
    }
}
