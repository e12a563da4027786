package org.headroom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// What the uplift of each service type costs, in pounds (method section 8).
class FeeCostTest {

    private static final double TO_THE_PENNY = 0.02;

    private final Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();

    private List<YearProjection> years(Model of) {
        return Planner.project(PreparedModel.of(of), Optional.empty()).years();
    }

    @Test
    void theServiceTypesAddUpToTheStepsOfTheBridge() {
        for (YearProjection year : years(model)) {
            assertSum(year, Step.NLW, FeeCost::nlw);
            assertSum(year, Step.PROVIDER_PAY, FeeCost::providerPay);
            assertSum(year, Step.EMPLOYER_NI, FeeCost::employerNi);
            assertSum(year, Step.NON_PAY, FeeCost::nonPay);
            assertSum(year, Step.FEE_DECISION, FeeCost::feeDecision);
        }
    }

    private static void assertSum(YearProjection year, Step step, Function<FeeCost, Money> part) {
        Money sum =
                year.serviceTypes().stream()
                        .map(ServiceTypeProjection::feeCost)
                        .map(part)
                        .reduce(Money.ZERO, Money::plus);
        assertEquals(year.bridge().amount(step), sum, year.year() + " " + step);
    }

    /// One point more of award in a year raises that year's gross cost by the cost of 1%.
    @Test
    void onePercentMoreOfAwardCostsTheCostOfOnePercent() {
        FinancialYear year = model.info().year(1);
        List<ServiceTypeProjection> lower = years(withAwards(year, 0.05)).getFirst().serviceTypes();
        List<ServiceTypeProjection> higher =
                years(withAwards(year, 0.06)).getFirst().serviceTypes();
        for (int t = 0; t < lower.size(); t++) {
            double more = cost(higher.get(t)) - cost(lower.get(t));
            assertTrue(more > 0, lower.get(t).serviceType());
            assertEquals(
                    more,
                    lower.get(t).feeCost().onePercent().pounds(),
                    TO_THE_PENNY,
                    lower.get(t).serviceType());
        }
    }

    private static double cost(ServiceTypeProjection type) {
        return type.gross().plus(type.reconciliation()).pounds();
    }

    private Model withAwards(FinancialYear year, double award) {
        List<DriverRow> rows =
                new ArrayList<>(
                        model.drivers().stream()
                                .filter(r -> r.address().driver() != Driver.FEE_AWARD)
                                .toList());
        rows.add(
                new DriverRow(
                        DriverAddress.of(Driver.FEE_AWARD, "*", year),
                        OptionalDouble.empty(),
                        award,
                        OptionalDouble.empty(),
                        AssumptionStatus.LOCAL,
                        "test",
                        "",
                        ""));
        return model.withDrivers(rows).withFeePolicies(List.of());
    }
}
