package org.headroom.engine.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.goal.MixSolver.Choice;
import org.headroom.engine.goal.MixSolver.YearMix;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A mix of levers on the worked example.
class MixSolverTest {

    private static final Model EXAMPLE =
            ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();

    /// Wide enough for every gap of the example: a 2% precept of £9,000 a point is little beside
    /// fees that may fall by half.
    private static final List<Choice> WIDE =
            List.of(
                    new Choice(Driver.FEE_AWARD, "*", -0.9, 0.2, 1),
                    new Choice(Driver.PAY_AWARD, "", -0.9, 0.1, 2));

    @Test
    void everyYearIsClosedAndThePlanOfTheMixSaysSo() {
        List<YearMix> mix = MixSolver.solve(PreparedModel.of(EXAMPLE), Optional.empty(), WIDE);
        assertTrue(mix.stream().allMatch(YearMix::isClosed));
        Projection plan = planOf(mix);
        for (int y = 0; y < mix.size(); y++) {
            assertEquals(mix.get(y).gapAfter(), plan.years().get(y).gap().pounds(), 0.0100001);
        }
    }

    @Test
    void theEffectsOfAYearAddUpToTheChangeOfItsGap() {
        for (YearMix year : MixSolver.solve(PreparedModel.of(EXAMPLE), Optional.empty(), WIDE)) {
            double sum = year.moves().stream().mapToDouble(MixSolver.Move::effect).sum();
            assertEquals(year.gapAfter() - year.gapBefore(), sum, 1e-6);
        }
    }

    @Test
    void aLeverWithTwiceThePreferenceGoesTwiceAsFarOnItsWay() {
        YearMix first =
                MixSolver.solve(PreparedModel.of(EXAMPLE), Optional.empty(), WIDE).getFirst();
        MixSolver.Move award = first.moves().get(0);
        MixSolver.Move pay = first.moves().get(1);
        double awardWay = (award.from() - award.to()) / (award.from() + 0.9);
        double payWay = (pay.from() - pay.to()) / (pay.from() + 0.9);
        assertEquals(2 * awardWay, payWay, 1e-9);
    }

    @Test
    void leversThatAreTooShortLeaveAGapAndStandAtTheirBounds() {
        List<Choice> narrow = List.of(new Choice(Driver.PAY_AWARD, "", 0.02, 0.05, 1));
        YearMix first =
                MixSolver.solve(PreparedModel.of(EXAMPLE), Optional.empty(), narrow).getFirst();
        assertTrue(!first.isClosed());
        assertEquals(0.02, first.moves().getFirst().to(), 1e-12);
    }

    @Test
    void aDelayIsDecidedOnceAndThePlanOfTheMixLeavesEveryGapItSays() {
        // One value holds in all years: moving it for a later year would open an earlier one again.
        List<YearMix> mix =
                MixSolver.solve(
                        PreparedModel.of(EXAMPLE),
                        Optional.empty(),
                        List.of(
                                new Choice(Driver.TRANSITIONS_DELAY_MONTHS, "", 0, 12, 1),
                                new Choice(Driver.FEE_AWARD, "*", -0.2, 0.1, 3)));
        Projection plan = planOf(mix);
        for (int y = 0; y < mix.size(); y++) {
            assertEquals(mix.get(y).gapAfter(), plan.years().get(y).gap().pounds(), 0.0100001);
            boolean hasDelay =
                    mix.get(y).moves().stream()
                            .anyMatch(m -> m.address().driver() == Driver.TRANSITIONS_DELAY_MONTHS);
            assertEquals(y == 0, hasDelay);
        }
    }

    @Test
    void aValueAlreadyBeyondTheHelpfulBoundStaysWhereItIs() {
        // The pay award of the example is 3.2% in 2025/26, less than anything these bounds allow.
        YearMix first =
                MixSolver.solve(
                                PreparedModel.of(EXAMPLE),
                                Optional.empty(),
                                List.of(new Choice(Driver.PAY_AWARD, "", 0.04, 0.05, 1)))
                        .getFirst();
        assertEquals(0.032, first.moves().getFirst().to(), 1e-12);
        assertEquals(first.gapBefore(), first.gapAfter(), 1e-9);
    }

    @Test
    void aLeverIsNamedOnce() {
        Choice pay = new Choice(Driver.PAY_AWARD, "", 0, 0.05, 1);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        MixSolver.solve(
                                PreparedModel.of(EXAMPLE), Optional.empty(), List.of(pay, pay)));
    }

    private static Projection planOf(List<YearMix> mix) {
        List<Scenario> scenarios = new ArrayList<>(EXAMPLE.scenarios());
        scenarios.add(new Scenario("Mix", Optional.empty(), ""));
        List<ScenarioOverride> overrides = new ArrayList<>(EXAMPLE.overrides());
        MixSolver.values(mix)
                .forEach((address, value) ->
                        overrides.add(new ScenarioOverride("Mix", address, value, "mix")));
        Model changed = EXAMPLE.withScenarios(scenarios).withOverrides(overrides);
        return Planner.project(PreparedModel.of(changed), Optional.of("Mix"));
    }
}
