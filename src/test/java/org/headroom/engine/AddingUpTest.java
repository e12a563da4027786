package org.headroom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.testing.Identities;
import org.headroom.testing.RandomModels;
import org.headroom.trust.Measured;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Published parts add up to published totals to the penny, whatever the model, scenario and year
/// (method sections 1, 7 and 8). The control is a plan with a penny too much.
class AddingUpTest {

    /// `-Dheadroom.models=10000` for the long form.
    private static final int MODELS = Integer.getInteger("headroom.models", 1_000);

    private static final int CONTROLS = 50;

    @Test
    void everyPublishedPartAddsUp() {
        long start = System.nanoTime();
        List<String> broken = new ArrayList<>();
        RandomModels.from(1, MODELS)
                .forEach(seeded -> {
                    for (Projection plan : plans(seeded.model())) {
                        Identities.broken(plan)
                                .forEach(b -> broken.add(seeded + " " + plan.scenario() + " " + b));
                    }
                });
        long found =
                RandomModels.from(1, CONTROLS)
                        .map(seeded -> withAPennyTooMuch(plans(seeded.model()).getFirst()))
                        .filter(plan -> !Identities.broken(plan).isEmpty())
                        .count();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row(
                "identities of made-up models",
                MODELS,
                broken.size(),
                found + " of " + CONTROLS,
                1,
                time);
        assertEquals(List.of(), broken);
        assertEquals(CONTROLS, found, "a penny too much is seen");
    }

    private static List<Projection> plans(Model model) {
        PreparedModel prepared = PreparedModel.of(model);
        List<Projection> plans = new ArrayList<>();
        plans.add(Planner.project(prepared, Optional.empty()));
        for (Scenario scenario : model.scenarios()) {
            plans.add(Planner.project(prepared, Optional.of(scenario.name())));
        }
        return plans;
    }

    private static Projection withAPennyTooMuch(Projection plan) {
        List<YearProjection> years = new ArrayList<>(plan.years());
        YearProjection last = years.removeLast();
        years.add(
                new YearProjection(
                        last.year(),
                        last.requirement().plus(new Money(1)),
                        last.funding(),
                        last.gap(),
                        last.incrementalGap(),
                        last.councilGap(),
                        last.bridge(),
                        last.lines(),
                        last.serviceTypes()));
        return new Projection(
                plan.model(), plan.scenario(), plan.baseYear(), plan.dataCut(), plan.base(), years);
    }
}
