package org.headroom.engine.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The engine agrees to the penny with a second, naive reading of the method: money within 1p
/// (differences between years 3p), fractions within a millionth, client-weeks within a thousandth.
class ReferenceTest {

    /// `-Dheadroom.referenceModels=2000` for the long form.
    private static final int MODELS = Integer.getInteger("headroom.referenceModels", 50);

    private static final double NOISE = 1e-6;

    static Stream<RandomModels.Seeded> models() {
        return RandomModels.from(7_000, MODELS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theEngineAgreesOnMadeUpModels(RandomModels.Seeded seeded) {
        Model model = seeded.model();
        assertEquals(List.of(), differences(model, Optional.empty()), "base");
        for (Scenario scenario : model.scenarios()) {
            Optional<String> name = Optional.of(scenario.name());
            assertEquals(List.of(), differences(model, name), scenario.name());
        }
    }

    @Test
    void theEngineAgreesOnTheWorkedExample() throws IOException {
        Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        assertEquals(List.of(), differences(model, Optional.empty()));
        assertEquals(
                531_323.057,
                ReferencePlan.figures(model, Optional.empty()).getOrDefault("1 requirement", 0.0),
                0.0001,
                "expected-base.json");
        for (Scenario scenario : model.scenarios()) {
            assertEquals(List.of(), differences(model, Optional.of(scenario.name())));
        }
    }

    private static List<String> differences(Model model, Optional<String> scenario) {
        Map<String, Double> expected = ReferencePlan.figures(model, scenario);
        Map<String, Double> actual = published(Planner.project(PreparedModel.of(model), scenario));
        assertTrue(
                expected.size() > Step.values().length * model.info().planYears(),
                "the reference has figures for every step and year");
        List<String> differences = new ArrayList<>();
        if (!expected.keySet().equals(actual.keySet())) {
            differences.add("figures " + expected.keySet() + " but was " + actual.keySet());
        }
        expected.forEach((name, value) -> {
            double got = actual.getOrDefault(name, Double.NaN);
            if (!(Math.abs(got - value) <= tolerance(name) + NOISE)) {
                differences.add(name + ": expected " + value + " but was " + got);
            }
        });
        return differences;
    }

    private static double tolerance(String name) {
        if (name.endsWith("incrementalGap") || name.endsWith("councilGap")) {
            return 0.03;
        }
        if (name.endsWith("clientWeeks")) {
            return 1e-3;
        }
        boolean isFraction =
                name.endsWith(" award") || name.endsWith(" index") || name.contains(" uplift ");
        return isFraction ? 0 : 0.01;
    }

    private static Map<String, Double> published(Projection projection) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("modelledGross", projection.base().modelledGross().pounds());
        for (int y = 1; y <= projection.years().size(); y++) {
            YearProjection year = projection.years().get(y - 1);
            String at = y + " ";
            figures.put(at + "requirement", year.requirement().pounds());
            figures.put(at + "funding", year.funding().pounds());
            figures.put(at + "gap", year.gap().pounds());
            figures.put(at + "incrementalGap", year.incrementalGap().pounds());
            year.councilGap().map(Money::pounds).ifPresent(g -> figures.put(at + "councilGap", g));
            for (Step step : Step.values()) {
                figures.put(at + step.code(), year.bridge().amount(step).pounds());
            }
            for (LineProjection line : year.lines()) {
                String name = at + line.line() + " ";
                figures.put(name + "amount", line.amount().pounds());
                figures.put(name + "bids", line.bids().pounds());
                figures.put(name + "savings", line.savings().pounds());
                figures.put(name + "budget", line.budget().pounds());
            }
            for (ServiceTypeProjection type : year.serviceTypes()) {
                put(at + type.serviceType() + " ", type, figures);
            }
        }
        return figures;
    }

    private static void put(String at, ServiceTypeProjection type, Map<String, Double> figures) {
        figures.put(at + "clientWeeks", type.clientWeeks());
        figures.put(at + "gross", type.gross().pounds());
        figures.put(at + "contributions", type.clientContributions().pounds());
        figures.put(at + "health", type.healthIncome().pounds());
        figures.put(at + "reconciliation", type.reconciliation().pounds());
        UpliftProjection uplift = type.uplift();
        figures.put(at + "uplift 0", uplift.nlw());
        figures.put(at + "uplift 1", uplift.providerPay());
        figures.put(at + "uplift 2", uplift.employerNi());
        figures.put(at + "uplift 3", uplift.nonPay());
        figures.put(at + "uplift 4", uplift.feeDecision());
        figures.put(at + "award", uplift.award());
        figures.put(at + "index", uplift.index());
    }
}
