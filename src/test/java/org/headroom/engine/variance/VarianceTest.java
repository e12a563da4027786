package org.headroom.engine.variance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.Positions;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Price, volume and mix between two positions (method section 9).
class VarianceTest {

    private static final double EXACT = 1e-9;

    @Test
    void oneCohortReducesToTheSymmetricSplit() {
        // Method section 8: placements +15% and weekly cost +18% split +35.7% into exactly 16.35
        // and 19.35 points.
        Variance variance =
                Variance.between(position(care("a", 100, 1)), position(care("a", 115, 1.18)));
        assertEquals(16.35, variance.volume(), EXACT);
        assertEquals(19.35, variance.price(), EXACT);
        assertEquals(0, variance.mix(), EXACT);
    }

    @Test
    void moreOfTheDearerCohortIsMixAlone() {
        // 10 weeks each at £1 and £3, then 5 and 15: 20 weeks still, average price £2 to £2.50.
        Variance variance =
                Variance.between(
                        position(care("a", 10, 1), care("b", 10, 3)),
                        position(care("a", 5, 1), care("b", 15, 3)));
        assertEquals(0, variance.volume(), EXACT);
        assertEquals(10, variance.mix(), EXACT);
        assertEquals(0, variance.price(), EXACT);
    }

    @Test
    void aCohortAbsentOnOneSideTakesTheOtherSidesPrice() {
        Variance variance =
                Variance.between(
                        position(care("a", 10, 2)), position(care("a", 10, 2), care("b", 10, 2)));
        assertEquals(20, variance.volume(), EXACT);
        assertEquals(0, variance.mix(), EXACT);
        assertEquals(0, variance.price(), EXACT);
    }

    @Test
    void aSideWithoutAnyVolumeTakesTheOtherSidesMix() {
        Variance variance =
                Variance.between(
                        position(care("a", 0, 5)), position(care("a", 3, 2), care("b", 1, 10)));
        assertEquals(16, variance.volume(), EXACT);
        assertEquals(0, variance.mix(), EXACT);
        assertEquals(0, variance.price(), EXACT);
    }

    @Test
    void aCohortAbsentOnBothSidesIsLeftOut() {
        Variance variance =
                Variance.between(
                        position(care("a", 1, 1), care("gone", 0, 7)),
                        position(care("a", 1, 2), care("gone", 0, 9)));
        assertEquals(1, variance.cohorts().size());
        assertEquals(1, variance.price(), EXACT);
    }

    @Test
    void theyAddUpInPenceAndChangeSignWhenThePositionsAreSwapped() {
        SplittableRandom random = new SplittableRandom(9);
        for (int n = 0; n < 500; n++) {
            Position one = random(random);
            Position other = random(random);
            Variance there = Variance.between(one, other);
            Variance back = Variance.between(other, one);
            assertEquals(there.volume(), -back.volume(), 1e-6);
            assertEquals(there.mix(), -back.mix(), 1e-6);
            assertEquals(there.price(), -back.price(), 1e-6);
            Variance.Published published = there.published();
            Money sum =
                    published
                            .from()
                            .plus(published.volume())
                            .plus(published.mix())
                            .plus(published.price());
            assertEquals(published.to(), sum);
        }
    }

    @Test
    void thePositionOfAPlanYearCostsWhatTheProjectionSays() throws Exception {
        Model model = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        PreparedModel prepared = PreparedModel.of(model);
        for (Optional<String> scenario :
                java.util.List.of(Optional.<String>empty(), Optional.of("High wage"))) {
            for (YearProjection year : Planner.project(prepared, scenario).years()) {
                Position position = Positions.of(prepared, scenario, year.year());
                double gross =
                        year.serviceTypes().stream().mapToDouble(t -> t.gross().pounds()).sum();
                double weeks =
                        year.serviceTypes().stream()
                                .mapToDouble(ServiceTypeProjection::clientWeeks)
                                .sum();
                assertEquals(gross, position.gross(), 0.05);
                assertEquals(weeks, position.clientWeeks(), 1e-6);
            }
        }
    }

    private static Position random(SplittableRandom random) {
        Map<Cohort, Position.Care> cohorts = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            if (random.nextDouble() < 0.7) {
                double weeks = random.nextDouble() < 0.1 ? 0 : random.nextDouble(0, 5_000);
                cohorts.put(
                        cohort("c" + i), new Position.Care(weeks, random.nextDouble(10, 2_000)));
            }
        }
        return new Position(cohorts);
    }

    private static Map.Entry<Cohort, Position.Care> care(String name, double weeks, double cost) {
        return Map.entry(cohort(name), new Position.Care(weeks, cost));
    }

    @SafeVarargs
    private static Position position(Map.Entry<Cohort, Position.Care>... cohorts) {
        Map<Cohort, Position.Care> all = new LinkedHashMap<>();
        for (Map.Entry<Cohort, Position.Care> each : cohorts) {
            all.put(each.getKey(), each.getValue());
        }
        return new Position(all);
    }

    private static Cohort cohort(String type) {
        return new Cohort(type, "85+", "physical");
    }
}
