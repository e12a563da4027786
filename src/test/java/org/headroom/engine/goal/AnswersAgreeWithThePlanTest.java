package org.headroom.engine.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Scenario bridges, tornado ends and answers to "what would it take" agree with the published plan
/// of the changed model to a penny, on 200 models made up from seeds.
class AnswersAgreeWithThePlanTest {

    private static final double A_PENNY = 0.0100001;
    private static final String TRIED = "Tried out";

    static Stream<RandomModels.Seeded> models() {
        return RandomModels.from(4_001, 200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aScenarioBridgeStartsAndEndsAtThePublishedFiguresAndAddsUp(RandomModels.Seeded seeded) {
        Model model = seeded.model();
        PreparedModel prepared = PreparedModel.of(model);
        for (Scenario scenario : model.scenarios().stream().limit(1).toList()) {
            PlanFigure figure = lastGap(model);
            ScenarioBridge bridge =
                    ScenarioBridge.between(
                            prepared,
                            Optional.empty(),
                            Optional.of(scenario.name()),
                            figure.in(model));
            Money from = published(model, Optional.empty(), figure);
            Money to = published(model, Optional.of(scenario.name()), figure);
            assertEquals(from.pounds(), bridge.from(), A_PENNY);
            assertEquals(to.pounds(), bridge.to(), A_PENNY);
            Money sum = bridge.published().stream().reduce(Money.ZERO, Money::plus);
            assertEquals(Money.of(bridge.to()).minus(Money.of(bridge.from())), sum);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void theEndsOfATornadoAreThePlansOfModelsWithThoseValues(RandomModels.Seeded seeded) {
        Model model = seeded.model();
        PlanFigure figure = lastGap(model);
        Tornado tornado = Tornado.of(PreparedModel.of(model), Optional.empty(), figure);
        assertEquals(published(model, Optional.empty(), figure).pounds(), tornado.now(), A_PENNY);
        for (Tornado.Bar bar : tornado.bars().stream().limit(3).toList()) {
            Map<DriverAddress, Double> low = new HashMap<>();
            Map<DriverAddress, Double> high = new HashMap<>();
            for (DriverRow row : bar.dimension().rows()) {
                low.put(row.address(), row.low().orElseThrow());
                high.put(row.address(), row.high().orElseThrow());
            }
            assertEquals(
                    published(model.withDrivers(changed(model, low)), Optional.empty(), figure)
                            .pounds(),
                    bar.atLow(),
                    A_PENNY);
            assertEquals(
                    published(model.withDrivers(changed(model, high)), Optional.empty(), figure)
                            .pounds(),
                    bar.atHigh(),
                    A_PENNY);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aGoalThatIsMetIsMetByThePlanOfTheChangedModel(RandomModels.Seeded seeded) {
        Model model = seeded.model();
        PlanFigure figure = lastGap(model);
        for (DriverRow row :
                model.drivers().stream().filter(DriverRow::hasRange).limit(2).toList()) {
            double low = row.low().orElseThrow();
            double high = row.high().orElseThrow();
            if (low < high) {
                Lever lever = new Lever(row.address(), low, high);
                double middle = lever.isWhole() ? Math.ceil(low) : low + (high - low) * 0.37;
                Money target = published(with(model, row.address(), middle), tried(), figure);
                GoalSeek.Answer answer =
                        GoalSeek.seek(
                                PreparedModel.of(model),
                                Optional.empty(),
                                figure,
                                target.pounds(),
                                lever);
                GoalSeek.Point met = ((GoalSeek.Answer.Met) answer).at();
                assertEquals(
                        target.pounds(),
                        published(with(model, row.address(), met.value()), tried(), figure)
                                .pounds(),
                        A_PENNY);
                assertTrue(met.value() >= low && met.value() <= high);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void aTargetOutOfReachIsSaidToBeAndTheBestIsAPlan(RandomModels.Seeded seeded) {
        Model model = seeded.model();
        PlanFigure figure = lastGap(model);
        for (DriverRow row :
                model.drivers().stream().filter(DriverRow::hasRange).limit(1).toList()) {
            double low = row.low().orElseThrow();
            double high = row.high().orElseThrow();
            if (low < high && !new Lever(row.address(), low, high).isWhole()) {
                GoalSeek.Answer answer =
                        GoalSeek.seek(
                                PreparedModel.of(model),
                                Optional.empty(),
                                figure,
                                -1e12,
                                new Lever(row.address(), low, high));
                GoalSeek.Answer.NotMet none = (GoalSeek.Answer.NotMet) answer;
                assertTrue(none.best().result() <= none.low().result() + A_PENNY);
                assertTrue(none.best().result() <= none.high().result() + A_PENNY);
                assertEquals(
                        published(with(model, row.address(), none.best().value()), tried(), figure)
                                .pounds(),
                        none.best().result(),
                        A_PENNY);
            }
        }
    }

    private static PlanFigure lastGap(Model model) {
        return PlanFigure.of(PlanFigure.Kind.GAP, model.info().year(model.info().planYears()));
    }

    private static Money published(Model model, Optional<String> scenario, PlanFigure figure) {
        return figure.of(Planner.project(PreparedModel.of(model), scenario)).orElseThrow();
    }

    private static Optional<String> tried() {
        return Optional.of(TRIED);
    }

    /// The model with one value changed in a scenario of its own.
    private static Model with(Model model, DriverAddress address, double value) {
        List<Scenario> scenarios = new ArrayList<>(model.scenarios());
        scenarios.add(new Scenario(TRIED, Optional.empty(), ""));
        List<ScenarioOverride> overrides = new ArrayList<>(model.overrides());
        overrides.add(new ScenarioOverride(TRIED, address, value, "tried"));
        return model.withScenarios(scenarios).withOverrides(overrides);
    }

    private static List<DriverRow> changed(Model model, Map<DriverAddress, Double> values) {
        return model.drivers().stream()
                .map(row ->
                        new DriverRow(
                                row.address(),
                                row.low(),
                                values.getOrDefault(row.address(), row.value()),
                                row.high(),
                                row.status(),
                                row.source(),
                                row.rationale(),
                                row.owner()))
                .toList();
    }
}
