package org.headroom.engine.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The children's pipeline case by case (method section 4).
class PipelineTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final double EXACT = 1e-6;
    private static final double TO_THE_PENNY = 0.05;

    private final List<DriverRow> drivers = new ArrayList<>();
    private final List<TransitionCase> cases = new ArrayList<>();

    /// £700 gross, £70 client, £140 health a week, £1,400 to children's services: £100, £10, £20
    /// and £200 a day.
    private void born(String id, LocalDate birth, double probability) {
        born(id, birth, probability, Optional.empty());
    }

    private void born(
            String id, LocalDate birth, double probability, Optional<TransitionStatus> status) {
        cases.add(
                new TransitionCase(
                        id,
                        birth,
                        Optional.empty(),
                        "homecare",
                        "physical",
                        700,
                        OptionalDouble.of(70),
                        OptionalDouble.of(140),
                        probability,
                        Optional.empty(),
                        status,
                        OptionalDouble.of(1_400),
                        ""));
    }

    private void driver(Driver driver, String key, Optional<FinancialYear> year, double value) {
        drivers.add(
                new DriverRow(
                        new DriverAddress(driver, key, year),
                        OptionalDouble.empty(),
                        value,
                        OptionalDouble.empty(),
                        AssumptionStatus.LOCAL,
                        "test",
                        "",
                        ""));
    }

    private Pipeline pipeline() {
        ModelInfo info =
                new ModelInfo(
                        "Pipeline", "Council", YEAR.plus(-1), LocalDate.of(2024, 9, 30), 2, "", "");
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
        return of(
                Model.empty(info)
                        .withBudgetLines(List.of(line))
                        .withServiceTypes(List.of(homecare))
                        .withDrivers(drivers)
                        .withTransitions(cases));
    }

    private static Pipeline of(Model model) {
        return Pipeline.of(model, DriverTable.of(model, Optional.empty()), project(model));
    }

    private static Projection project(Model model) {
        return Planner.project(PreparedModel.of(model), Optional.empty());
    }

    @Test
    void aCaseCostsItsDaysFromThe18thBirthdayOnWeightedByProbability() {
        born("A", LocalDate.of(2007, 10, 1), 0.5);
        Pipeline pipeline = pipeline();
        CaseCost cost = pipeline.cost(pipeline.cases().getFirst(), YEAR);
        // 1 October 2025 to 31 March 2026 are 182 days.
        assertEquals(0.5 * 100 * 182, cost.partYear(), EXACT);
        assertEquals(0.5 * 100 * 365, cost.fullYear(), EXACT);
        assertEquals(0.5 * 20 * 182, cost.partYearHealth(), EXACT);
        assertEquals(0.5 * 20 * 365, cost.fullYearHealth(), EXACT);
        assertEquals(0.5 * 10 * 182, cost.partYearClient(), EXACT);
        assertEquals(0.5 * 200 * 365, cost.childrens(), EXACT);
        // The children's cost that falls away is not netted.
        assertEquals(0.5 * 70 * 182, cost.net(), EXACT);
    }

    @Test
    void theYearsPriceIsTheAwardsFromTheUpliftOn() {
        driver(Driver.FEE_AWARD, "homecare", Optional.of(YEAR), 0.05);
        driver(Driver.FEE_AWARD, "homecare", Optional.of(YEAR.plus(1)), 0.10);
        born("A", LocalDate.of(2007, 10, 1), 1);
        Pipeline pipeline = pipeline();
        PipelineCase which = pipeline.cases().getFirst();
        assertEquals(100 * 182 * 1.05, pipeline.cost(which, YEAR).partYear(), EXACT);
        CaseCost next = pipeline.cost(which, YEAR.plus(1));
        assertEquals(100 * 365 * 1.05 * 1.10, next.partYear(), EXACT);
        assertEquals(next.partYear(), next.fullYear(), EXACT);
    }

    @Test
    void aDelayMovesTheDayAndTheProbabilityScaleStopsAtCertainty() {
        driver(Driver.TRANSITIONS_DELAY_MONTHS, "", Optional.empty(), 3);
        driver(Driver.TRANSITIONS_PROBABILITY_SCALE, "", Optional.of(YEAR), 1.5);
        born("A", LocalDate.of(2007, 10, 1), 0.5);
        born("B", LocalDate.of(2007, 10, 1), 0.8);
        Pipeline pipeline = pipeline();
        assertEquals(LocalDate.of(2026, 1, 1), pipeline.cases().getFirst().moved());
        assertEquals(0.75, pipeline.cases().getFirst().weight(), EXACT);
        assertEquals(1, pipeline.cases().getLast().weight(), EXACT);
    }

    @Test
    void whatIsWithdrawnOrMovedByTheDataCutIsNotCounted() {
        born("withdrawn", LocalDate.of(2007, 10, 1), 1, Optional.of(TransitionStatus.WITHDRAWN));
        born("moved", LocalDate.of(2007, 10, 1), 1, Optional.of(TransitionStatus.TRANSFERRED));
        born("at the cut", LocalDate.of(2006, 9, 30), 1);
        born("a day later", LocalDate.of(2006, 10, 1), 1);
        born("next year", LocalDate.of(2008, 4, 1), 1);
        Pipeline pipeline = pipeline();
        assertEquals(
                List.of("a day later", "next year"),
                pipeline.cases().stream().map(c -> c.person().personId()).toList());
        assertEquals(0, pipeline.beginning(YEAR).size());
        assertEquals(1, pipeline.beginning(YEAR.plus(1)).size());
    }

    /// The cases together are what the plan's gross cost and income hold more than without them.
    @Test
    void theCasesAddUpToWhatThePlanHoldsForThem() {
        Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        Pipeline pipeline = of(model);
        List<YearProjection> with = project(model).years();
        List<YearProjection> without = project(model.withTransitions(List.of())).years();
        for (int y = 0; y < with.size(); y++) {
            FinancialYear year = with.get(y).year();
            assertTrue(pipeline.gross(year) > 0);
            assertEquals(
                    gross(with.get(y)) - gross(without.get(y)),
                    pipeline.gross(year),
                    TO_THE_PENNY,
                    "gross " + year);
            assertEquals(
                    net(with.get(y)) - net(without.get(y)),
                    pipeline.net(year),
                    TO_THE_PENNY,
                    "net " + year);
        }
    }

    private static double gross(YearProjection year) {
        return year.serviceTypes().stream().mapToDouble(t -> t.gross().pounds()).sum();
    }

    private static double net(YearProjection year) {
        return year.serviceTypes().stream().mapToDouble(PipelineTest::net).sum();
    }

    private static double net(ServiceTypeProjection type) {
        return type.gross().minus(type.clientContributions()).minus(type.healthIncome()).pounds();
    }
}
