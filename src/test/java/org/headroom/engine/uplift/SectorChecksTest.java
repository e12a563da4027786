package org.headroom.engine.uplift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.HoursMix;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.drivers.MissingDriverException;
import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The fee uplift agrees with what the sector published (the checks of method section 3).
class SectorChecksTest {

    private static final FinancialYear BEFORE = new FinancialYear(2024);
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final double ONE_DECIMAL_OF_A_PERCENT = 0.0005;

    @Test
    void employmentCostOfAFullTimeJobRoseByAboutTenPercent() {
        assertEquals(0.104, uplift("37:1", 1, 0).pressure(), ONE_DECIMAL_OF_A_PERCENT);
    }

    @Test
    void employmentCostOfASixteenHourJobRoseByMore() {
        // The threshold is per job: the fall to £5,000 brings part-time jobs into NI.
        assertEquals(0.154, uplift("16:1", 1, 0).pressure(), ONE_DECIMAL_OF_A_PERCENT);
    }

    @Test
    void aBlendOfPayAndPricesIsAboutTheEightPercentForecastNationally() {
        assertEquals(0.080, uplift("37:1", 0.7, 0.026).award(), ONE_DECIMAL_OF_A_PERCENT);
    }

    @Test
    void norfolksBlendWithoutAnyRulesIsWhatItPublished() {
        // 70/30, NLW 4.1%, CPI 2.2%: 3.53%.
        List<DriverRow> rows = new ArrayList<>();
        rates(rows, BEFORE, 10, 0, 0, 0);
        rates(rows, YEAR, 10.41, 0, 0, 0);
        rows.add(row(Driver.CPI, YEAR, 0.022));
        FeeUplift uplift = uplift("37:1", 0.7, rows);
        assertEquals(0.0353, uplift.award(), 1e-9);
        assertEquals(0, uplift.employerNi(), 1e-12);
    }

    @Test
    void eachJobOfAMixRisesByItself() {
        List<DriverRow> rows = new ArrayList<>();
        rates(rows, BEFORE, 11.44, 0.138, 9_100, 0.03);
        rates(rows, YEAR, 12.21, 0.15, 5_000, 0.03);
        List<JobCost> jobs =
                JobCost.of(
                        type("16:0.3;37:0.7", 1),
                        DriverTable.of(model(rows), Optional.empty()),
                        YEAR);
        assertEquals(List.of(16.0, 37.0), jobs.stream().map(JobCost::hours).toList());
        assertEquals(0.154, jobs.get(0).rise(), ONE_DECIMAL_OF_A_PERCENT);
        assertEquals(0.104, jobs.get(1).rise(), ONE_DECIMAL_OF_A_PERCENT);
    }

    @Test
    void aMissingStatutoryRateIsNamed() {
        List<DriverRow> rows = new ArrayList<>();
        rates(rows, BEFORE, 11.44, 0.138, 9_100, 0.03);
        MissingDriverException missing =
                Assertions.assertThrows(
                        MissingDriverException.class, () -> uplift("37:1", 0.7, rows));
        assertEquals(YEAR, missing.year());
    }

    private static FeeUplift uplift(String hours, double nlwShare, double cpi) {
        List<DriverRow> rows = new ArrayList<>();
        rates(rows, BEFORE, 11.44, 0.138, 9_100, 0.03);
        rates(rows, YEAR, 12.21, 0.15, 5_000, 0.03);
        rows.add(row(Driver.CPI, YEAR, cpi));
        return uplift(hours, nlwShare, rows);
    }

    private static FeeUplift uplift(String hours, double nlwShare, List<DriverRow> rows) {
        return FeeUplift.of(
                type(hours, nlwShare),
                new Rates(DriverTable.of(model(rows), Optional.empty()), BEFORE, 1),
                1,
                OptionalDouble.empty());
    }

    private static ServiceType type(String hours, double nlwShare) {
        return new ServiceType(
                "homecare",
                "Homecare",
                nlwShare,
                0,
                1 - nlwShare,
                HoursMix.parse(hours),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    private static Model model(List<DriverRow> rows) {
        return Model.empty(
                        new ModelInfo(
                                "Checks", "Council", BEFORE, LocalDate.of(2024, 11, 30), 1, "", ""))
                .withDrivers(rows);
    }

    private static void rates(
            List<DriverRow> rows,
            FinancialYear year,
            double nlw,
            double niRate,
            double niThreshold,
            double pensionRate) {
        rows.add(row(Driver.NLW, year, nlw));
        rows.add(row(Driver.EMPLOYER_NI_RATE, year, niRate));
        rows.add(row(Driver.EMPLOYER_NI_THRESHOLD, year, niThreshold));
        rows.add(row(Driver.PENSION_MIN_RATE, year, pensionRate));
        rows.add(row(Driver.PENSION_LOWER, year, 6_240));
        rows.add(row(Driver.PENSION_UPPER, year, 50_270));
        rows.add(row(Driver.PENSION_TRIGGER, year, 10_000));
    }

    private static DriverRow row(Driver driver, FinancialYear year, double value) {
        return new DriverRow(
                DriverAddress.of(driver, "", year),
                OptionalDouble.empty(),
                value,
                OptionalDouble.empty(),
                AssumptionStatus.ANNOUNCED,
                "method section 3",
                "",
                "");
    }
}
