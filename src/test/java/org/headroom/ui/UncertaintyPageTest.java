package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.SimulationSettings;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The Uncertainty page as a finance lead and a director use it.
class UncertaintyPageTest extends UiTest {

    private static final FinancialYear NEXT = new FinancialYear(2025);

    private static final SimulationSettings FEW =
            new SimulationSettings(1, 200, Money.of(6_000_000));

    @BeforeEach
    void openThePage() {
        open("uncertainty");
    }

    /// With few draws, so that a busy machine is quick; the usual ones stand in the fields at
    /// first.
    private void openTheRanges() {
        onWindow(() -> {
            workspace.commit(
                    Edit.of(
                            "Few draws",
                            model ->
                                    model.simulations().isEmpty()
                                            ? model.withSimulations(List.of(FEW))
                                            : model));
            return null;
        });
        until("few draws", () -> !workspace.snapshot().get().model().simulations().isEmpty());
        click("uncertainty-ranges");
        untilSaid("simulation-state", "draws, seed");
    }

    private Samples drawn(int seed, int draws) throws Exception {
        return new Simulation(PreparedModel.of(snapshot().model()), Optional.empty())
                .run(seed, draws, 1, Simulation.Watch.NONE)
                .orElseThrow();
    }

    private static String millions(double pounds) {
        return MoneyFormat.tableMillions(Money.of(pounds));
    }

    @Test
    void everyScenarioStandsByYearBesideTheBase() {
        untilSaid("scenario-years", "Base");
        String texts = texts("scenario-years");
        for (String name : List.of("Draft for Cabinet", "High wage", "Low demand")) {
            assertTrue(texts.contains(name), texts);
        }
        projection()
                .years()
                .forEach(y -> assertTrue(texts.contains(MoneyFormat.tableMillions(y.gap()))));
    }

    @Test
    void theTornadoIsOfTheChosenResultAndYear() {
        untilSaid("tornado-block", "Gap 2025/26");
        Tornado.Bar widest =
                Tornado.of(
                                PreparedModel.of(snapshot().model()),
                                Optional.empty(),
                                PlanFigure.of(PlanFigure.Kind.GAP, NEXT))
                        .bars()
                        .getFirst();
        untilSaid(
                "tornado-block",
                widest.driver().label()
                        + " swings the gap by "
                        + MoneyFormat.brief(Money.of(widest.width())));
        click("uncertainty-result-1");
        untilSaid("tornado-block", "Requirement 2025/26");
        onWindow(() -> {
            workspace.year().set(NEXT.plus(2));
            return null;
        });
        untilSaid("tornado-block", "Requirement 2027/28");
    }

    @Test
    void onePerCentMoreWageMovesTheGapAsTheChangedPlanSays() {
        untilSaid("ready-reckoner", "National Living Wage +1%");
        Money before = projection().years().getFirst().gap();
        Model model = snapshot().model();
        Model dearer =
                model.withDrivers(
                        model.drivers().stream()
                                .map(UncertaintyPageTest::onePerCentMoreWage)
                                .toList());
        Money after =
                Planner.project(PreparedModel.of(dearer), Optional.empty())
                        .years()
                        .getFirst()
                        .gap();
        untilSaid("ready-reckoner", MoneyFormat.signedThousands(after.minus(before)));
    }

    private static DriverRow onePerCentMoreWage(DriverRow row) {
        boolean isPlanned =
                row.address().driver() == Driver.NLW
                        && row.address().year().map(y -> y.since(NEXT) >= 0).orElse(false);
        return isPlanned
                ? new DriverRow(
                        row.address(),
                        row.low(),
                        row.value() * 1.01,
                        row.high(),
                        row.status(),
                        row.source(),
                        row.rationale(),
                        row.owner())
                : row;
    }

    @Test
    void theRangesAreThoseOfTheCommandLine() throws Exception {
        openTheRanges();
        untilSaid("simulation-state", "200 draws, seed 1");
        untilSaid("range-method", "each of 200 draws takes every driver");
        Samples samples = drawn(1, 200);
        String texts = texts("range-years");
        for (int y = 1; y <= samples.years(); y++) {
            for (double p : new double[] {0.1, 0.5, 0.9}) {
                assertTrue(texts.contains(millions(samples.percentile(Samples.Figure.GAP, y, p))));
            }
        }
    }

    @Test
    void theUsualSeedAndDrawsStandThereAtFirst() {
        click("uncertainty-ranges");
        assertEquals("20250401", field("simulation-seed").getText());
        assertEquals("10,000", field("simulation-draws").getText());
    }

    @Test
    void seedDrawsAndAmountAreKeptAndGiveTheSameFiguresAfterANewStart() throws Exception {
        openTheRanges();
        enter("simulation-seed", "7");
        untilUndoIs("Set simulation seed to 7");
        enter("simulation-draws", "500");
        untilUndoIs("Set simulation draws to 500");
        enter("simulation-amount", "8.0");
        untilUndoIs("Set simulation amount to £8.0m");
        untilSaid("simulation-state", "500 draws, seed 7");
        double chance = drawn(7, 500).chanceAbove(Samples.Figure.GAP, 1, 8_000_000);
        untilSaid("exceedance-sentence", Math.round(chance * 100) + "% chance the gap of 2025/26");
        String before = texts("range-years");

        reopen();
        assertEquals(
                List.of(new SimulationSettings(7, 500, Money.of(8_000_000))),
                snapshot().model().simulations());
        open("uncertainty");
        openTheRanges();
        untilSaid("simulation-state", "500 draws, seed 7");
        assertEquals(before, texts("range-years"));
    }

    @Test
    void aRunCanBeCalledOffAndWhatWasDrawnStays() {
        openTheRanges();
        String before = texts("range-years");
        enter("simulation-draws", "1000000");
        untilUndoIs("Set simulation draws to 1000000");
        until("a run", () -> window.scene().lookup("#simulation-cancel").isVisible());
        click("simulation-cancel");
        untilSaid("simulation-state", "Drawn before the last change");
        assertEquals(before, texts("range-years"));
    }

    @Test
    void drawsOutsideTheirBoundsAreRefusedInWords() {
        openTheRanges();
        enter("simulation-draws", "0");
        until("a refusal", () -> workspace.problem().get().contains("1 to 1,000,000 draws"));
        assertEquals(List.of(FEW), snapshot().model().simulations());
    }
}
