package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.testing.Identities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// After every step of a piece of work the plan adds up to the penny and is the plan of a model
/// that is read afresh: nothing of the steps before is left in it. The control for what adds up is
/// that of made-up models.
class JourneyIdentitiesTest {

    /// `-Dheadroom.journeySteps=2000` for the long form.
    private static final int STEPS = Integer.getInteger("headroom.journeySteps", 60);

    private static final long SEED = 20_250_405;

    @TempDir Path folder;

    @Test
    void thePlanAddsUpAfterEveryStep() throws Exception {
        long start = System.nanoTime();
        Path file = folder.resolve("model.headroom");
        Journey.begin(file);
        List<String> broken = new ArrayList<>();
        try (Journey journey = Journey.on(file, SEED)) {
            for (int step = 1; step <= STEPS; step++) {
                Journey.Step taken = journey.next();
                journey.take(taken);
                look(journey, step + " " + taken + ": ", broken);
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        String control = "as of made-up models";
        Measured.row("identities on a journey", STEPS, broken.size(), control, SEED, time);
        assertEquals(List.of(), broken);
    }

    private static void look(Journey journey, String at, List<String> broken) {
        PreparedModel afresh = PreparedModel.of(journey.model());
        if (!Planner.project(afresh, Optional.empty()).equals(journey.plan())) {
            broken.add(at + "another plan than that of the model");
        }
        Identities.broken(journey.plan()).forEach(text -> broken.add(at + text));
        for (Scenario scenario : journey.model().scenarios()) {
            Identities.broken(Planner.project(afresh, Optional.of(scenario.name())))
                    .forEach(text -> broken.add(at + scenario.name() + " " + text));
        }
    }
}
