package org.headroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.SavingOverlap.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Savings of the Luton sample that may be counted twice.
class SavingOverlapTest {

    private static final FinancialYear FIRST = new FinancialYear(2025);
    private static final String HOME = "Non Residential Care";
    private static Model luton;

    @BeforeAll
    static void read() {
        luton = ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
    }

    private static List<SavingOverlap> of(Model model, FinancialYear year) {
        return SavingOverlap.of(
                model, Planner.project(PreparedModel.of(model), Optional.empty()), year);
    }

    private static List<SavingOverlap> of(Model model, Kind kind) {
        return of(model, FIRST).stream().filter(o -> o.kind() == kind).toList();
    }

    private static Model withPassThrough(double share) {
        return luton.withDrivers(
                luton.drivers().stream()
                        .map(r ->
                                r.address().driver() == Driver.FEE_PASS_THROUGH
                                        ? new DriverRow(
                                                r.address(),
                                                OptionalDouble.empty(),
                                                share,
                                                OptionalDouble.empty(),
                                                r.status(),
                                                r.source(),
                                                r.rationale(),
                                                r.owner())
                                        : r)
                        .toList());
    }

    @Test
    void schemesOnOneLineMayCountAllButTheLargestTwice() {
        // 600 health eligibility, 453 double-handed care, 194 small packages.
        List<SavingOverlap> schemes = of(luton, Kind.SCHEMES);
        assertEquals(
                new SavingOverlap(
                        Kind.SCHEMES,
                        HOME,
                        List.of(
                                "Review of health eligibility",
                                "Review of double-handed care",
                                "Homecare small packages"),
                        List.of(),
                        Money.of(453_000 + 194_000)),
                schemes.getLast());
        // 460 extra care, 205 mental health.
        assertEquals(Money.of(205_000), schemes.getFirst().most());
        assertEquals(2, schemes.size());
    }

    @Test
    void aLineWithOneSchemeOfTheYearHasNoOverlapOfSchemes() {
        assertEquals(
                List.of("Residential & Nursing"),
                of(luton, FIRST.plus(1)).stream()
                        .filter(o -> o.kind() == Kind.SCHEMES)
                        .map(SavingOverlap::line)
                        .toList());
    }

    @Test
    void aMeasureOverlapsTheSchemesOfItsLineFromItsFirstYear() {
        Measure reablement =
                new Measure(
                        "Reablement first",
                        new Cohort("homecare", "85+", "physical"),
                        -2,
                        OptionalDouble.of(250),
                        YearMonth.of(2025, 4),
                        YearMonth.of(2026, 3));
        Model model = luton.withMeasures(List.of(reablement));
        SavingOverlap overlap = of(model, Kind.MEASURES).getFirst();
        assertEquals(List.of("Reablement first"), overlap.others());
        assertEquals(HOME, overlap.line());
        assertEquals(Money.of(600_000 + 453_000 + 194_000), overlap.most());
        Measure later =
                new Measure(
                        "Later",
                        reablement.cohort(),
                        -2,
                        OptionalDouble.of(250),
                        YearMonth.of(2026, 4),
                        YearMonth.of(2027, 3));
        assertEquals(List.of(), of(luton.withMeasures(List.of(later)), Kind.MEASURES));
    }

    @Test
    void feesBelowPressureOverlapAndFeesAtPressureDoNot() {
        assertTrue(
                of(withPassThrough(0.6), Kind.FEES).stream()
                        .anyMatch(o -> o.line().equals(HOME) && o.others().contains("homecare")));
        assertEquals(List.of(), of(withPassThrough(1), Kind.FEES));
    }
}
