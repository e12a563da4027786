package org.headroom.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// Growth, the funding that comes with it and the published plan are three sides of one sum.
class GrowthAndFundingTest {

    private static final long THREE_PENCE = 3;

    private static GrowthAndFunding of(Model model, Optional<String> scenario, int y) {
        PreparedModel prepared = PreparedModel.of(model);
        Projection base = Planner.project(prepared, Optional.empty());
        return GrowthAndFunding.of(model, Planner.project(prepared, scenario), base, y);
    }

    private static Model workedExample() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }

    @Test
    void theWorkedExampleHasItsGrantsByName() {
        Model model = workedExample();
        GrowthAndFunding first = of(model, Optional.empty(), 1);
        assertEquals(
                List.of("Social Care Grant", "Better Care Grant", GrowthAndFunding.PRECEPT),
                first.sources().stream().map(s -> s.name()).toList());
        // Half of 12,000; all of 3,000; 2% at 2,100 for each.
        assertEquals(
                List.of(Money.of(6_000), Money.of(3_000), Money.of(4_200)),
                first.sources().stream().map(s -> s.change()).toList());
        assertEquals(Money.of(7_200), first.ringfenced());
        // Half of 4,000 more; 200 more; another 2%.
        assertEquals(
                List.of(Money.of(2_000), Money.of(200), Money.of(4_200)),
                of(model, Optional.empty(), 2).sources().stream().map(s -> s.change()).toList());
    }

    @Test
    void sourcesAddUpToFundingAndWhatIsNotFundedIsTheNewGap() {
        RandomModels.from(1, 60)
                .forEach(random -> {
                    Model model = random.model();
                    Projection projection =
                            Planner.project(PreparedModel.of(model), Optional.empty());
                    for (int y = 1; y <= projection.years().size(); y++) {
                        GrowthAndFunding year =
                                GrowthAndFunding.of(model, projection, projection, y);
                        Money sum =
                                year.sources().stream()
                                        .map(s -> s.change())
                                        .reduce(Money.ZERO, Money::plus);
                        assertEquals(year.funding(), sum, random.toString());
                        assertEquals(
                                projection.years().get(y - 1).incrementalGap(),
                                year.notFunded(),
                                random.toString());
                    }
                });
    }

    @Test
    void thePublishedGapBroughtUpToDateIsTheCouncilGap() {
        RandomModels.from(1, 60)
                .forEach(random -> {
                    Model model = random.model();
                    PreparedModel prepared = PreparedModel.of(model);
                    Projection base = Planner.project(prepared, Optional.empty());
                    for (YearProjection published : base.years()) {
                        int y = published.year().since(model.info().baseYear());
                        GrowthAndFunding year = GrowthAndFunding.of(model, base, base, y);
                        assertEquals(published.councilGap().isPresent(), year.plan().isPresent());
                        year.plan()
                                .ifPresent(plan -> {
                                    Money gap =
                                            plan.gap()
                                                    .plus(year.growth())
                                                    .minus(plan.growth())
                                                    .minus(year.funding().minus(plan.funding()));
                                    long off = gap.pence() - plan.councilGap().pence();
                                    assertEquals(0, off, THREE_PENCE, random.toString());
                                });
                    }
                });
    }
}
