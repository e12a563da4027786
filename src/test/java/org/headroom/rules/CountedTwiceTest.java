package org.headroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// Growth of the Luton sample that may count young people, or clients kept from coming, twice.
class CountedTwiceTest {

    private static final FinancialYear FIRST = new FinancialYear(2025);
    private static Model luton;

    @BeforeAll
    static void read() {
        luton = ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
    }

    private static List<Finding> of(Model model, Rule rule) {
        return ModelRules.check(model).stream()
                .filter(f -> f.rule().equals(rule.sentence()))
                .toList();
    }

    private static Model with(UnaryOperator<DriverRow> change) {
        return luton.withDrivers(luton.drivers().stream().map(change).toList());
    }

    private static DriverRow saying(DriverRow row, String rationale) {
        return new DriverRow(
                row.address(),
                row.low(),
                row.value(),
                row.high(),
                row.status(),
                row.source(),
                rationale,
                row.owner());
    }

    private static Model silent(Driver driver, String key) {
        return with(row ->
                row.address().driver() == driver && row.address().key().equals(key)
                        ? saying(row, "Population projections")
                        : row);
    }

    private static Model withDemand(String key, double value) {
        List<DriverRow> rows = new ArrayList<>(luton.drivers());
        rows.removeIf(r ->
                r.address().driver() == Driver.DEMAND
                        && r.address().key().equals(key)
                        && r.address().year().equals(Optional.of(FIRST)));
        rows.add(
                new DriverRow(
                        DriverAddress.of(Driver.DEMAND, key, FIRST),
                        OptionalDouble.empty(),
                        value,
                        OptionalDouble.empty(),
                        AssumptionStatus.LOCAL,
                        "Judgement",
                        "Beyond the pipeline",
                        ""));
        return luton.withDrivers(rows);
    }

    /// 17 of the sample move in 2025/26, 12 in 2026/27 and 13 in 2027/28.
    @Test
    void demographyThatDoesNotSpeakOfThePipelineIsToldForEachYear() {
        List<Finding> found = of(silent(Driver.DEMOGRAPHY, "18-64"), Rule.PIPELINE_TWICE);
        assertEquals(3, found.size());
        Finding first = found.getFirst();
        assertEquals("drivers.csv", first.file());
        assertEquals("rationale", first.column());
        assertEquals(Severity.REPORTED, first.severity());
        assertEquals(
                "Demography grows people aged 18–64 by 0.6% in 2025/26, beside 17 cases of the"
                        + " pipeline. Say in its rationale that it leaves the pipeline out, or"
                        + " lower it.",
                first.message());
        assertTrue(found.get(1).message().contains("in 2026/27, beside 12 cases"));
        assertTrue(found.get(2).message().contains("in 2027/28, beside 13 cases"));
    }

    @Test
    void demandOfACohortThatTheyJoinIsToldToo() {
        List<Finding> found = of(silent(Driver.DEMAND, "supported_living"), Rule.PIPELINE_TWICE);
        assertEquals(3, found.size());
        assertTrue(
                found.getFirst()
                        .message()
                        .startsWith("Demand grows supported living by 3.0% in 2025/26"),
                found.getFirst().message());
    }

    @Test
    void growthOfOtherAgesAndAYearWithoutCasesAreLeftAlone() {
        assertEquals(List.of(), of(silent(Driver.DEMOGRAPHY, "65-74"), Rule.PIPELINE_TWICE));
        Model none = silent(Driver.DEMOGRAPHY, "18-64").withTransitions(List.of());
        assertEquals(List.of(), of(none, Rule.PIPELINE_TWICE));
    }

    @Test
    void aScenarioThatRaisesGrowthIsAskedAsWell() {
        List<PipelineGrowth> beside = PipelineGrowth.of(luton, Optional.of("Low demand"), FIRST);
        PipelineGrowth demography =
                beside.stream().filter(g -> g.driver() == Driver.DEMOGRAPHY).findFirst().get();
        assertEquals(0.003, demography.value());
        assertEquals("Bottom of the range", demography.rationale());
    }

    @Test
    void aSchemeOnALineWhereDemandFallsIsTold() {
        Model model = withDemand("homecare", -0.02);
        List<Finding> found = of(model, Rule.DEMAND_TWICE);
        assertTrue(
                found.stream().allMatch(f -> f.message().startsWith("Demand of homecare falls")));
        // Three schemes of the line start in the year: 600, 453 and 194 thousand.
        assertEquals(3, found.size());
        SavingOverlap overlap =
                SavingOverlap.of(
                                model,
                                Planner.project(PreparedModel.of(model), Optional.empty()),
                                FIRST)
                        .stream()
                        .filter(o -> o.kind() == SavingOverlap.Kind.DEMAND)
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("homecare"), overlap.others());
        assertEquals(Money.of(600_000 + 453_000 + 194_000), overlap.most());
    }

    @Test
    void aMeasureThatMovesClientsOutOfACohortWhoseDemandFallsIsTold() {
        Cohort home = new Cohort("homecare", "65-74", "physical");
        Measure out = measure(home, -2);
        Model falling = withDemand("homecare", -0.02);
        assertEquals(1, inMeasures(falling.withMeasures(List.of(out))));
        assertEquals(0, inMeasures(falling.withMeasures(List.of(measure(home, 2)))));
        assertEquals(0, inMeasures(luton.withMeasures(List.of(out))));
    }

    private static long inMeasures(Model model) {
        return of(model, Rule.DEMAND_TWICE).stream()
                .filter(f -> f.file().equals("measures.csv"))
                .count();
    }

    private static Measure measure(Cohort cohort, double clients) {
        return new Measure(
                "Reablement",
                cohort,
                clients,
                OptionalDouble.of(250),
                YearMonth.of(2025, 4),
                YearMonth.of(2025, 9));
    }
}
