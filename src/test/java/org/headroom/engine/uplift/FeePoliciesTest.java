package org.headroom.engine.uplift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Uplifts worked on packages (method section 3b).
class FeePoliciesTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final double EXACT = 1e-12;

    @Test
    void aFlatAmountPerHourIsTheSamePoundsForEveryRate() {
        // 10 hours at £20 and 5 hours at £24: 77p on 15 hours over £320 a week.
        Policy flat = new Policy(FeePolicyRule.FLAT, 0.77);
        assertEquals(15 * 0.77 / 320, flat.award(hourly(20, 10), hourly(24, 5)), EXACT);
    }

    @Test
    void aPackageWithoutUnitsIsPricedByTheWeek() {
        assertEquals(0.05, new Policy(FeePolicyRule.FLAT, 50).award(weekly(1_000)), EXACT);
    }

    @Test
    void aTaperGivesLessToRatesAboveItsStart() {
        // 168p at or below £21.52, falling 1p for every penny above: nothing from £23.20.
        Policy taper = new Policy(FeePolicyRule.TAPER, 1.68);
        taper.taperFrom = OptionalDouble.of(21.52);
        taper.taperPer = OptionalDouble.of(1);
        assertEquals(1.68 / 20, taper.award(hourly(20, 1)), EXACT);
        assertEquals(1.68 / 21.52, taper.award(hourly(21.52, 1)), EXACT);
        assertEquals(0.68 / 22.52, taper.award(hourly(22.52, 1)), EXACT);
        assertEquals(0, taper.award(hourly(25, 1)), EXACT);
    }

    @Test
    void newRatesAreRoundedUp() {
        // £20.01 + 5% = £21.0105, up to a multiple of 4p: £21.04.
        Policy percent = new Policy(FeePolicyRule.PERCENT, 0.05);
        percent.roundUpTo = OptionalDouble.of(0.04);
        assertEquals(1.03 / 20.01, percent.award(hourly(20.01, 1)), EXACT);
    }

    @Test
    void aRateThatIsAMultipleAlreadyIsNotRoundedFurther() {
        // £20.00 + 88p = £20.88 = 522 × 4p.
        Policy flat = new Policy(FeePolicyRule.FLAT, 0.88);
        flat.roundUpTo = OptionalDouble.of(0.04);
        assertEquals(0.88 / 20, flat.award(hourly(20, 1)), EXACT);
    }

    @Test
    void ratesConvergeInEqualStepsAndNeverFall() {
        Policy converge = new Policy(FeePolicyRule.CONVERGE, 0);
        converge.target = OptionalDouble.of(24);
        converge.years = OptionalInt.of(2);
        assertEquals(2.0 / 20, converge.award(hourly(20, 1)), EXACT);
        assertEquals(0, converge.award(hourly(30, 1)), EXACT);
        converge.minimum = OptionalDouble.of(0.02);
        assertEquals(0.02, converge.award(hourly(30, 1)), EXACT);
    }

    @Test
    void theIncreaseIsBounded() {
        Policy flat = new Policy(FeePolicyRule.FLAT, 1);
        flat.minimum = OptionalDouble.of(0.02);
        flat.maximum = OptionalDouble.of(0.04);
        assertEquals(0.02, flat.award(hourly(100, 1)), EXACT);
        assertEquals(0.04, flat.award(hourly(10, 1)), EXACT);
        assertEquals(1.0 / 40, flat.award(hourly(40, 1)), EXACT);
    }

    @Test
    void whatStartedLatelyOrCostsTooMuchGetsNothingButCountsInThePrice() {
        Policy percent = new Policy(FeePolicyRule.PERCENT, 0.10);
        percent.excludeStartedMonths = OptionalInt.of(6);
        percent.excludeOverWeekly = OptionalDouble.of(900);
        CarePackage recent = starting(LocalDate.of(2024, 10, 1), 100);
        CarePackage older = starting(LocalDate.of(2024, 9, 30), 100);
        assertEquals(0.05, percent.award(recent, older), EXACT);
        assertEquals(9.999 / 1_000, percent.award(weekly(900.01), weekly(99.99)), EXACT);
    }

    @Test
    void itIsWorkedAtThePriceOfTheYearBefore() {
        Policy flat = new Policy(FeePolicyRule.FLAT, 50);
        FeePolicies policies = FeePolicies.of(flat.model(weekly(1_000)));
        assertEquals(50.0 / 1_100, policies.award(0, 1, 1.1).orElseThrow(), EXACT);
        assertTrue(policies.award(0, 2, 1.1).isEmpty());
    }

    @Test
    void itHoldsFromItsDayAndWinsOverThePressure() {
        // £700 a week is £100 a day: 183 days to 30 September, then 182 at £110.
        Policy percent = new Policy(FeePolicyRule.PERCENT, 0.10);
        percent.effectiveDate = Optional.of(LocalDate.of(2025, 10, 1));
        ServiceTypeProjection type =
                Planner.project(PreparedModel.of(percent.model(weekly(700))), Optional.empty())
                        .years()
                        .getFirst()
                        .serviceTypes()
                        .getFirst();
        assertEquals(Money.of(183 * 100 + 182 * 110), type.gross());
        assertEquals(0.10, type.uplift().award(), EXACT);
    }

    @Test
    void aDayWithinAMonthSplitsTheMonth() {
        Policy percent = new Policy(FeePolicyRule.PERCENT, 0.10);
        percent.effectiveDate = Optional.of(LocalDate.of(2025, 4, 11));
        ServiceTypeProjection type =
                Planner.project(PreparedModel.of(percent.model(weekly(700))), Optional.empty())
                        .years()
                        .getFirst()
                        .serviceTypes()
                        .getFirst();
        assertEquals(Money.of(10 * 100 + 355 * 110), type.gross());
    }

    private static CarePackage hourly(double rate, double hours) {
        return carePackage(LONG_AGO, rate * hours, OptionalDouble.of(hours));
    }

    private static CarePackage weekly(double price) {
        return starting(LONG_AGO, price);
    }

    private static CarePackage starting(LocalDate start, double price) {
        return carePackage(start, price, OptionalDouble.empty());
    }

    private static CarePackage carePackage(LocalDate start, double price, OptionalDouble units) {
        return new CarePackage(
                "K",
                "P",
                new Cohort("homecare", "85+", "physical"),
                start,
                Optional.empty(),
                price,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                units,
                "");
    }

    /// A policy for 2025/26 while a test sets it up.
    private static final class Policy {
        private final FeePolicyRule rule;
        private final double amount;
        private OptionalDouble target = OptionalDouble.empty();
        private OptionalDouble taperFrom = OptionalDouble.empty();
        private OptionalDouble taperPer = OptionalDouble.empty();
        private OptionalInt years = OptionalInt.empty();
        private OptionalDouble minimum = OptionalDouble.empty();
        private OptionalDouble maximum = OptionalDouble.empty();
        private OptionalInt excludeStartedMonths = OptionalInt.empty();
        private OptionalDouble excludeOverWeekly = OptionalDouble.empty();
        private OptionalDouble roundUpTo = OptionalDouble.empty();
        private Optional<LocalDate> effectiveDate = Optional.empty();

        Policy(FeePolicyRule rule, double amount) {
            this.rule = rule;
            this.amount = amount;
        }

        double award(CarePackage... packages) {
            return FeePolicies.of(model(packages)).award(0, 1, 1).orElseThrow();
        }

        Model model(CarePackage... packages) {
            ModelInfo info =
                    new ModelInfo(
                            "Fees", "Council", YEAR.plus(-1), LocalDate.of(2025, 3, 31), 2, "", "");
            ServiceType homecare =
                    new ServiceType(
                            "homecare",
                            "Homecare",
                            0,
                            0,
                            1,
                            HoursMix.parse("37:1"),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalInt.empty());
            BudgetLine line =
                    new BudgetLine(
                            "Homecare",
                            LineKind.PURCHASED,
                            Money.ZERO,
                            Money.ZERO,
                            Optional.empty(),
                            Optional.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty());
            FeePolicy policy =
                    new FeePolicy(
                            "homecare",
                            YEAR,
                            rule,
                            amount,
                            target,
                            taperFrom,
                            taperPer,
                            years,
                            minimum,
                            maximum,
                            excludeStartedMonths,
                            excludeOverWeekly,
                            roundUpTo,
                            effectiveDate);
            return Model.empty(info)
                    .withBudgetLines(List.of(line))
                    .withServiceTypes(List.of(homecare))
                    .withPackages(new ArrayList<>(List.of(packages)))
                    .withFeePolicies(List.of(policy));
        }
    }
}
