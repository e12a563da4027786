package org.headroom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.stream.Stream;

/// Published parts add up to published totals to the penny, whatever the model, scenario and year
/// (method sections 1, 7 and 8).
class AddingUpTest {

    private static final int MODELS = 1_000;

    @Test
    void everyPublishedPartAddsUp() {
        RandomModels.from(1, MODELS)
                .forEach(seeded -> {
                    PreparedModel prepared = PreparedModel.of(seeded.model());
                    Stream.concat(
                                    Stream.of(Optional.<String>empty()),
                                    seeded.model().scenarios().stream()
                                            .map(Scenario::name)
                                            .map(Optional::of))
                            .forEach(scenario ->
                                    check(
                                            Planner.project(prepared, scenario),
                                            seeded + " in " + scenario));
                });
    }

    private static void check(Projection projection, String where) {
        Money opening = projection.base().approvedBudget();
        Money gapBefore = Money.ZERO;
        for (YearProjection year : projection.years()) {
            String at = where + ", " + year.year();
            assertEquals(opening, year.bridge().amount(Step.OPENING), at);
            assertEquals(year.requirement(), year.bridge().total(), at + " bridge");
            Money lines =
                    year.lines().stream()
                            .map(LineProjection::budget)
                            .reduce(Money.ZERO, Money::plus);
            assertEquals(year.requirement(), lines, at + " lines");
            for (LineProjection line : year.lines()) {
                assertEquals(
                        line.budget(),
                        line.amount().plus(line.bids()).minus(line.savings()),
                        at + " " + line.line());
            }
            assertEquals(year.requirement().minus(year.funding()), year.gap(), at);
            assertEquals(year.gap().minus(gapBefore), year.incrementalGap(), at);
            year.serviceTypes()
                    .forEach(type -> assertTrue(Double.isFinite(type.clientWeeks()), at));
            opening = year.requirement();
            gapBefore = year.gap();
        }
    }
}
