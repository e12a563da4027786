package org.headroom.engine.uplift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.FeePolicy;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.uplift.PackageUplift.LeftOut;
import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What an uplift policy does to each package (method section 3b).
class PolicyOutcomeTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final double EXACT = 1e-9;
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final List<CarePackage> packages = new ArrayList<>();

    private void hourly(String id, double rate, double hours) {
        put(id, "homecare", LONG_AGO, rate * hours, OptionalDouble.of(hours));
    }

    private void put(String id, String type, LocalDate start, double weekly, OptionalDouble units) {
        packages.add(
                new CarePackage(
                        id,
                        "P" + id,
                        new Cohort(type, "85+", "physical"),
                        start,
                        Optional.empty(),
                        weekly,
                        NONE,
                        NONE,
                        units,
                        "hour"));
    }

    private PolicyOutcome outcome(FeePolicy policy, double index) {
        ModelInfo info =
                new ModelInfo(
                        "Fees", "Council", YEAR.plus(-1), LocalDate.of(2025, 3, 31), 2, "", "");
        return PolicyOutcome.of(Model.empty(info).withPackages(packages), policy, index);
    }

    private static FeePolicy flat(double amount, OptionalDouble roundUpTo) {
        return policy(FeePolicyRule.FLAT, amount, NONE, NONE, NONE, OptionalInt.empty(), roundUpTo);
    }

    private static FeePolicy policy(
            FeePolicyRule rule,
            double amount,
            OptionalDouble taperFrom,
            OptionalDouble taperPer,
            OptionalDouble target,
            OptionalInt years,
            OptionalDouble roundUpTo) {
        return new FeePolicy(
                "homecare",
                YEAR,
                rule,
                amount,
                target,
                taperFrom,
                taperPer,
                years,
                NONE,
                NONE,
                OptionalInt.empty(),
                NONE,
                roundUpTo,
                Optional.empty());
    }

    private static PackageUplift of(PolicyOutcome outcome, String id) {
        return outcome.packages().stream()
                .filter(p -> p.packageId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFlatRiseOf77PenceIsAddedToEveryRate() {
        hourly("A", 20, 10);
        hourly("B", 24, 5);
        PolicyOutcome outcome = outcome(flat(0.77, NONE), 1);
        assertEquals(20.77, of(outcome, "A").rateAfter(), EXACT);
        assertEquals(24.77, of(outcome, "B").rateAfter(), EXACT);
        assertEquals(7.70, of(outcome, "A").weeklyIncrease(), EXACT);
        // 77p on 15 hours, over £200 and £120.
        assertEquals(11.55 / 320, outcome.award().orElseThrow(), EXACT);
        assertEquals(2, outcome.uplifted());
    }

    @Test
    void aTaperOf168PenceFallsByAPennyForEachPennyAbove2152() {
        hourly("below", 21.00, 1);
        hourly("at", 21.52, 1);
        hourly("above", 22.20, 1);
        hourly("end", 23.20, 1);
        FeePolicy taper =
                policy(
                        FeePolicyRule.TAPER,
                        1.68,
                        OptionalDouble.of(21.52),
                        OptionalDouble.of(1),
                        NONE,
                        OptionalInt.empty(),
                        NONE);
        PolicyOutcome outcome = outcome(taper, 1);
        assertEquals(22.68, of(outcome, "below").rateAfter(), EXACT);
        assertEquals(23.20, of(outcome, "at").rateAfter(), EXACT);
        // 68p above: 168p − 68p = 100p.
        assertEquals(23.20, of(outcome, "above").rateAfter(), EXACT);
        assertEquals(23.20, of(outcome, "end").rateAfter(), EXACT);
        assertEquals(3, outcome.uplifted());
        assertEquals(1, outcome.unmoved());
        // 1.68 + 1.68 + 1.00 over 21.00 + 21.52 + 22.20 + 23.20.
        assertEquals(4.36 / 87.92, outcome.award().orElseThrow(), EXACT);
    }

    @Test
    void newRatesAreRoundedUpToAMultipleOf4Pence() {
        hourly("A", 20.01, 1);
        hourly("B", 20.03, 1);
        PolicyOutcome outcome = outcome(flat(0.77, OptionalDouble.of(0.04)), 1);
        // 20.78 is 519.5 × 4p, so 520 × 4p; 20.80 is 520 × 4p already.
        assertEquals(20.80, of(outcome, "A").rateAfter(), EXACT);
        assertEquals(20.80, of(outcome, "B").rateAfter(), EXACT);
    }

    @Test
    void packagesThatAreLeftOutSayWhyAndKeepTheirRate() {
        put("new", "homecare", LocalDate.of(2025, 1, 1), 100, NONE);
        put("older", "homecare", LocalDate.of(2024, 12, 31), 100, NONE);
        put("dear", "homecare", LONG_AGO, 1_500.01, NONE);
        put("edge", "homecare", LONG_AGO, 1_500, NONE);
        put("other", "residential", LONG_AGO, 100, NONE);
        FeePolicy policy =
                new FeePolicy(
                        "homecare",
                        YEAR,
                        FeePolicyRule.PERCENT,
                        0.05,
                        NONE,
                        NONE,
                        NONE,
                        OptionalInt.empty(),
                        NONE,
                        NONE,
                        OptionalInt.of(3),
                        OptionalDouble.of(1_500),
                        NONE,
                        Optional.empty());
        PolicyOutcome outcome = outcome(policy, 1);
        assertEquals(4, outcome.packages().size(), "another service type is none of its business");
        assertEquals(Optional.of(LeftOut.STARTED_LATELY), of(outcome, "new").leftOut());
        assertEquals(Optional.of(LeftOut.OVER_WEEKLY), of(outcome, "dear").leftOut());
        assertEquals(1_500.01, of(outcome, "dear").rateAfter());
        assertTrue(of(outcome, "older").isUplifted());
        assertTrue(of(outcome, "edge").isUplifted());
        assertFalse(of(outcome, "new").isUplifted());
        assertEquals(2, outcome.uplifted());
        assertEquals(1, outcome.leftOut(LeftOut.STARTED_LATELY));
        assertEquals(1, outcome.leftOut(LeftOut.OVER_WEEKLY));
        assertEquals(0, outcome.unmoved());
    }

    @Test
    void ratesAtTheTargetAreCountedAfterTheRise() {
        hourly("A", 20, 1);
        hourly("B", 24.998, 1);
        hourly("C", 25, 1);
        FeePolicy converge =
                policy(
                        FeePolicyRule.CONVERGE,
                        0,
                        NONE,
                        NONE,
                        OptionalDouble.of(25),
                        OptionalInt.of(1),
                        NONE);
        assertEquals(3, outcome(converge, 1).reaching(25));
        FeePolicy inTwoYears =
                policy(
                        FeePolicyRule.CONVERGE,
                        0,
                        NONE,
                        NONE,
                        OptionalDouble.of(25),
                        OptionalInt.of(2),
                        NONE);
        // 22.50, 24.999 and 25: two of them £25.00 to the penny.
        assertEquals(2, outcome(inTwoYears, 1).reaching(25));
    }

    @Test
    void ratesAreThoseOfTheYearBefore() {
        hourly("A", 20, 10);
        PackageUplift uplift = of(outcome(flat(0.77, NONE), 1.05), "A");
        assertEquals(21, uplift.rateBefore(), EXACT);
        assertEquals(21.77, uplift.rateAfter(), EXACT);
        assertEquals(210, uplift.weeklyBefore(), EXACT);
    }
}
