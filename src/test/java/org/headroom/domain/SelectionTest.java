package org.headroom.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// A selection takes in a package where every condition that is given holds.
class SelectionTest {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    private static CarePackage homecare(double weekly, double health, double hours) {
        return new CarePackage(
                "K1",
                "P1",
                new Cohort("homecare", "85+", "physical"),
                START,
                Optional.empty(),
                weekly,
                OptionalDouble.empty(),
                OptionalDouble.of(health),
                hours > 0 ? OptionalDouble.of(hours) : OptionalDouble.empty(),
                "hour");
    }

    private static Selection selection(
            String type,
            double from,
            double below,
            double units,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<Boolean> health) {
        return new Selection(
                "Mine",
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(from),
                OptionalDouble.of(below),
                OptionalDouble.of(units),
                first,
                last,
                health,
                "");
    }

    private static boolean includes(Selection selection, CarePackage care) {
        return selection.includes(care);
    }

    @Test
    void costIsFromTheLowerEndToBelowTheUpper() {
        Selection selection =
                selection(
                        "homecare",
                        200,
                        250,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(true, includes(selection, homecare(200, 0, 9)));
        assertEquals(true, includes(selection, homecare(249.99, 0, 9)));
        assertEquals(false, includes(selection, homecare(250, 0, 9)));
        assertEquals(false, includes(selection, homecare(199.99, 0, 9)));
    }

    @Test
    void anotherServiceTypeIsNotIn() {
        Selection selection =
                selection(
                        "nursing", 0, 900, 0, Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(false, includes(selection, homecare(200, 0, 9)));
    }

    @Test
    void unitsAreAtLeastThoseGivenAndMustBeKnown() {
        Selection selection =
                selection(
                        "homecare",
                        0,
                        900,
                        28,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertEquals(true, includes(selection, homecare(700, 0, 28)));
        assertEquals(false, includes(selection, homecare(700, 0, 27.5)));
        assertEquals(false, includes(selection, homecare(700, 0, 0)));
    }

    @Test
    void bothDaysOfStartAreIn() {
        for (LocalDate day : new LocalDate[] {START.minusDays(1), START, START.plusDays(1)}) {
            Selection from =
                    selection(
                            "homecare",
                            0,
                            900,
                            0,
                            Optional.of(day),
                            Optional.empty(),
                            Optional.empty());
            assertEquals(!day.isAfter(START), includes(from, homecare(200, 0, 9)));
            Selection to =
                    selection(
                            "homecare",
                            0,
                            900,
                            0,
                            Optional.empty(),
                            Optional.of(day),
                            Optional.empty());
            assertEquals(!day.isBefore(START), includes(to, homecare(200, 0, 9)));
        }
    }

    @Test
    void healthIncomeIsWantedNotWantedOrEither() {
        for (boolean wanted : new boolean[] {true, false}) {
            Selection selection =
                    selection(
                            "homecare",
                            0,
                            900,
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(wanted));
            assertEquals(wanted, includes(selection, homecare(200, 50, 9)));
            assertEquals(!wanted, includes(selection, homecare(200, 0, 9)));
        }
    }
}
