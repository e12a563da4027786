package org.headroom.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a rate pack changes, value by value.
class RateChangeTest {

    private static final FinancialYear NEXT = FinancialYear.parse("2025/26");

    private static DriverRow row(
            Driver driver, double value, AssumptionStatus status, String source) {
        return new DriverRow(
                new DriverAddress(driver, "", Optional.of(NEXT)),
                OptionalDouble.empty(),
                value,
                OptionalDouble.empty(),
                status,
                source,
                "",
                "");
    }

    private static Model with(DriverRow... rows) {
        return Model.empty(
                        new ModelInfo(
                                "Test",
                                "Testshire",
                                NEXT.plus(-1),
                                LocalDate.of(2024, 9, 30),
                                3,
                                "",
                                ""))
                .withDrivers(List.of(rows));
    }

    @Test
    void aValueThatMovesIsShownAsItIsAndAsItWillBe() {
        Model now = with(row(Driver.NLW, 12.1, AssumptionStatus.PROJECTED, "Low Pay Commission"));
        Model after = with(row(Driver.NLW, 12.21, AssumptionStatus.ANNOUNCED, "gov.uk"));
        assertEquals(
                List.of(
                        new RateChange(
                                "National Living Wage, 2025/26",
                                "£12.10, projected",
                                "£12.21, announced",
                                "gov.uk (was Low Pay Commission)",
                                true)),
                RateChange.between(now, after));
    }

    @Test
    void aValueThatIsNewOrGoesSaysThatThereIsNoneOnTheOtherSide() {
        Model now = with(row(Driver.NLW, 12.21, AssumptionStatus.ANNOUNCED, "gov.uk"));
        Model after = with(row(Driver.CPI, 0.026, AssumptionStatus.PROJECTED, "OBR"));
        List<RateChange> changes = RateChange.between(now, after);
        assertEquals("none", changes.get(0).now());
        assertEquals("2.6%, projected", changes.get(0).after());
        assertEquals("£12.21, announced", changes.get(1).now());
        assertEquals("none", changes.get(1).after());
    }

    @Test
    void anotherSourceAloneIsAChangeThatMovesNothingAndTheSameRowIsNone() {
        Model now = with(row(Driver.NLW, 12.21, AssumptionStatus.ANNOUNCED, "gov.uk"));
        Model after = with(row(Driver.NLW, 12.21, AssumptionStatus.ACTUAL, "gov.uk"));
        assertFalse(RateChange.between(now, after).getFirst().isMoved());
        Model again = with(row(Driver.NLW, 12.21, AssumptionStatus.ANNOUNCED, "HM Treasury"));
        assertEquals("as now, from HM Treasury", RateChange.between(now, again).getFirst().after());
        assertEquals(List.of(), RateChange.between(now, now));
    }
}
