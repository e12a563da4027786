package org.headroom.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Own staff and other lines by themselves are those of the plan.
class OwnLinesTest {

    private static final double PENNY = 0.010001;

    private static OwnLines of(Model model) {
        return OwnLines.of(model, DriverTable.of(model, Optional.empty()));
    }

    private static Model workedExample() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }

    @Test
    void openingAndStepsAddUpToTheAmountAndTheAmountIsThePublishedOne() {
        RandomModels.from(1, 60)
                .forEach(random -> {
                    Model model = random.model();
                    Projection projection =
                            Planner.project(PreparedModel.of(model), Optional.empty());
                    for (OwnLines.Line line : of(model).lines()) {
                        for (int y = 0; y < line.years().size(); y++) {
                            OwnLines.Year year = line.years().get(y);
                            double steps =
                                    year.pay() + year.rules() + year.nonPay() + year.growth();
                            assertEquals(
                                    year.amount(), year.opening() + steps, 1e-6, random.toString());
                            String name = line.line().name();
                            LineProjection published =
                                    projection.years().get(y).lines().stream()
                                            .filter(l -> l.line().equals(name))
                                            .findFirst()
                                            .orElseThrow();
                            assertEquals(
                                    published.amount().pounds(),
                                    year.amount(),
                                    PENNY,
                                    random.toString());
                        }
                    }
                });
    }

    @Test
    void theStepsOfAllLinesAreThoseOfTheBridge() {
        Model model = workedExample();
        Projection projection = Planner.project(PreparedModel.of(model), Optional.empty());
        for (int y = 0; y < projection.years().size(); y++) {
            var bridge = projection.years().get(y).bridge();
            assertEquals(
                    bridge.amount(Step.OWN_PAY).pounds(), sum(model, y, OwnLines.Year::pay), PENNY);
            assertEquals(
                    bridge.amount(Step.OWN_NI).pounds(),
                    sum(model, y, OwnLines.Year::rules),
                    PENNY);
            assertEquals(
                    bridge.amount(Step.OWN_NON_PAY).pounds(),
                    sum(model, y, OwnLines.Year::nonPay),
                    PENNY);
        }
    }

    private static double sum(Model model, int y, ToDoubleFunction<OwnLines.Year> figure) {
        return of(model).lines().stream()
                .mapToDouble(l -> figure.applyAsDouble(l.years().get(y)))
                .sum();
    }

    @Test
    void purchasedLinesAreNotAmongThem() {
        OwnLines lines = of(workedExample());
        assertEquals(2, lines.lines().size());
        assertTrue(lines.lines().stream().noneMatch(l -> l.line().kind() == LineKind.PURCHASED));
    }
}
