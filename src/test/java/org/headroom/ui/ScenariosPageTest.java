package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.text.FrozenText;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The Scenarios page as a finance lead and a director use it.
class ScenariosPageTest extends UiTest {

    private static final String RESULTS = "compare-results";
    private static final int SCALE = 24;
    private static final String DIFFERENCES = "compare-differences";

    @BeforeEach
    void openThePage() {
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        untilSaid(RESULTS, "Draft for Cabinet");
    }

    private Model model() {
        return snapshot().model();
    }

    private Projection of(String scenario) {
        return Planner.project(PreparedModel.of(model()), Optional.of(scenario));
    }

    private String lastGap(Projection projection) {
        return MoneyFormat.tableMillions(projection.years().getLast().gap());
    }

    private void tick(String layer) {
        CheckBox box = (CheckBox) part("compare-" + layer);
        onWindow(() -> {
            box.requestFocus();
            return null;
        });
        press(KeyCode.SPACE);
    }

    private String said(String chart) {
        return onWindow(() -> window.scene().lookup("#" + chart).getAccessibleText());
    }

    @Test
    void baseAndTwoScenariosStandSideBySideAtFirst() {
        String shown = texts(RESULTS);
        assertTrue(shown.contains(lastGap(snapshot().base())), shown);
        assertTrue(shown.contains(lastGap(of("Draft for Cabinet"))), shown);
        assertTrue(shown.contains(lastGap(of("High wage"))), shown);
    }

    @Test
    void aTickBringsALayerInAndAFifthIsNotOffered() {
        tick("high-wage-late-transitions");
        untilSaid(RESULTS, "High wage, late transitions");
        assertTrue(onWindow(() -> window.scene().lookup("#compare-low-demand").isDisabled()));
        tick("draft-for-cabinet");
        until("room for another", () -> !window.scene().lookup("#compare-low-demand").isDisabled());
    }

    @Test
    void fewerThanTwoAreNotCompared() {
        tick("draft-for-cabinet");
        tick("high-wage");
        untilSaid("compare-refusal", "Tick two to four");
    }

    @Test
    void whatDiffersListsOnlyWhatTheCabinetDraftChanges() {
        tick("high-wage");
        // The sample's draft changes fee pass-through, pay award and savings delivery.
        until("three values", () -> table(DIFFERENCES).getItems().size() == 3);
        click("layer-draft-for-cabinet");
        until(
                "the draft in the window",
                () ->
                        workspace
                                .snapshot()
                                .get()
                                .scenario()
                                .equals(Optional.of("Draft for Cabinet")));
        String bridge = said("compare-steps");
        assertTrue(bridge.startsWith("From Base to Draft for Cabinet"), bridge);
        assertEquals(3, bridge.split("£").length - 3, bridge);
    }

    @Test
    void aGoalThatCannotBeMetSaysTheBestAndOneThatCanIsKeptInALayer() {
        click("goal-seek");
        untilSaid("goal-panel", "none is set now");
        write("goal-low", "0");
        enter("goal-high", "10");
        untilSaid("goal-answer", "No answer between 0.0% and 10.0%: the best is 0.00%");
        write("goal-low", "-30");
        enter("goal-high", "10");
        untilSaid("goal-answer", "closes the 2025/26 gap");
        click("goal-use");
        untilUndoIs("Goal seek");
        until(
                "the new layer",
                () -> workspace.snapshot().get().scenario().equals(Optional.of("Goal seek")));
        assertEquals(0, of("Goal seek").years().getFirst().gap().pence(), 1);
        assertEquals(
                "Goal seek: closes the 2025/26 gap", model().overrides().getLast().rationale());
        click("undo");
        untilUndoIs("");
    }

    @Test
    void aLayerIsMadeNamedAndTakenBack() {
        click("layer-high-wage");
        until(
                "it in the window",
                () -> workspace.snapshot().get().scenario().equals(Optional.of("High wage")));
        click("new-layer");
        untilUndoIs("New scenario “New layer”");
        assertEquals(
                Optional.of("High wage"), model().scenario("New layer").orElseThrow().parent());
        untilSaid("layers", "0 changes on High wage");
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
    }

    @Test
    void aChangeOfALayerIsEditedWithItsReasonAsOneStep() {
        click("layer-draft-for-cabinet");
        click("scenarios-part-1");
        untilSaid("layer-changes-table", "“Draft for Cabinet” changes 3 values of Base");
        onCell("layer-changes", 1, "Why");
        retype("Offer of July");
        untilUndoIs("Offer of July");
        assertTrue(
                model().overrides().stream().anyMatch(o -> o.rationale().equals("Offer of July")));
    }

    /// The scale of the gaps by year, as it is painted left of the lines.
    private List<Integer> scale() {
        Node chart = part("compare-lines");
        return onWindow(() -> {
            SnapshotParameters strip = new SnapshotParameters();
            strip.setViewport(new Rectangle2D(0, 0, SCALE, chart.getBoundsInParent().getHeight()));
            PixelReader pixels = chart.snapshot(strip, null).getPixelReader();
            List<Integer> painted = new ArrayList<>();
            for (int y = 0; y < (int) chart.getBoundsInParent().getHeight(); y++) {
                for (int x = 0; x < SCALE; x++) {
                    painted.add(pixels.getArgb(x, y));
                }
            }
            return painted;
        });
    }

    private void untilOther(String chart, String before) {
        until(
                "other words of #" + chart,
                () -> !window.scene().lookup("#" + chart).getAccessibleText().equals(before));
    }

    @Test
    void aDragMovesKpisAndComparisonTogetherOnStillAxesAndIsOneStep() {
        click("layer-draft-for-cabinet");
        press(KeyCode.CONTROL, KeyCode.D);
        until("the drivers", () -> window.scene().lookup("#driver-nlw-track") != null);
        String kpi = texts("kpi-gap-to-end");
        String results = texts(RESULTS);
        String lines = said("compare-lines");
        String bridge = said("compare-steps");
        List<Integer> scale = scale();
        assertTrue(scale.stream().distinct().count() > 2, "No scale is painted");
        grab("driver-nlw-track", 0.5);
        drag("driver-nlw-track", 0.9);
        until("results under the thumb", () -> workspace.snapshot().get().isPreview());
        untilSaid(RESULTS, lastGap(projection()));
        untilOther("compare-lines", lines);
        untilOther("compare-steps", bridge);
        assertNotEquals(kpi, texts("kpi-gap-to-end"));
        String held = said("compare-lines");
        drag("driver-nlw-track", 1);
        untilOther("compare-lines", held);
        assertEquals(scale, scale());
        letGo("driver-nlw-track");
        untilUndoIs("National Living Wage");
        until("a scale that fits", () -> !scale().equals(scale));
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        until("the figures as before", () -> said("compare-lines").equals(lines));
        assertEquals(results, texts(RESULTS));
    }

    private static final String ENGINE = "1.0-test";

    private void approve(String name, Model frozen) throws Exception {
        workspace
                .session()
                .approve(
                        new Approval(
                                name,
                                Optional.empty(),
                                "for the test",
                                ENGINE,
                                (model, scenario) ->
                                        new ApprovedVersion.Frozen(
                                                FrozenText.of(frozen),
                                                FrozenResult.of(frozen, scenario))))
                .get(20, TimeUnit.SECONDS);
        open("savings");
        open("scenarios");
        untilSaid("layers", name);
        untilSaid("layers", "engine " + ENGINE);
    }

    @Test
    void anApprovedVersionStandsBesideTheLayersAndDoesNotMoveWithThem() throws Exception {
        Model approved = model();
        String gap = lastGap(snapshot().base());
        approve("Approved budget", approved);
        tick("draft-for-cabinet");
        tick("high-wage");
        tick("approved-budget");
        untilSaid(RESULTS, "v Base");
        press(KeyCode.CONTROL, KeyCode.D);
        enter("driver-nlw-field", "13.00");
        untilUndoIs("National Living Wage");
        String now = lastGap(snapshot().base());
        untilSaid(RESULTS, now);
        assertTrue(texts(RESULTS).contains(gap), texts(RESULTS));
    }

    @Test
    void aVersionOfAnotherHorizonIsNotComparedAndThePageSaysWhy() throws Exception {
        ModelInfo info = model().info();
        Model shorter =
                model().withInfo(
                                new ModelInfo(
                                        info.name(),
                                        info.council(),
                                        info.baseYear(),
                                        info.dataCut(),
                                        1,
                                        info.description(),
                                        info.source()));
        approve("Last year", shorter);
        tick("high-wage");
        tick("last-year");
        untilSaid("compare-refusal", "Only plans of the same length can be compared");
        tick("last-year");
        until("the comparison again", () -> window.scene().lookup("#" + RESULTS) != null);
    }

    /// Opens the menu of a layer and presses an entry.
    private void command(String layer, String words) {
        click("layer-menu-" + layer);
        onWindow(() -> {
            ContextMenu menu =
                    Window.getWindows().stream()
                            .filter(w -> w instanceof ContextMenu)
                            .map(ContextMenu.class::cast)
                            .filter(m ->
                                    m.getItems().stream().anyMatch(i -> i.getText().equals(words)))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("No menu with " + words));
            menu.getItems().stream()
                    .filter(i -> i.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            return null;
        });
    }

    private List<String> layers() {
        return model().scenarios().stream().map(s -> s.name()).toList();
    }

    private long changesOf(String layer) {
        return model().overrides().stream().filter(o -> o.scenario().equals(layer)).count();
    }

    @Test
    void aLayerIsDuplicatedWithItsChangesAndDeletedAgain() {
        List<String> before = layers();
        command("draft-for-cabinet", "Duplicate");
        until("another layer", () -> layers().size() == before.size() + 1);
        String copy = layers().stream().filter(n -> !before.contains(n)).findFirst().orElseThrow();
        assertEquals(changesOf("Draft for Cabinet"), changesOf(copy));
        untilSaid("layers", copy);
        command(copy.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), "Delete");
        until("the layers of before", () -> layers().equals(before));
        assertEquals(0, changesOf(copy));
    }

    @Test
    void aLayerMovesUpAmongThoseOnTheSameParent() {
        List<String> before = layers();
        String second =
                model().scenarios().stream()
                        .filter(s -> s.parent().isEmpty())
                        .map(s -> s.name())
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        String id = second.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        command(id, "Move up");
        until("it higher", () -> layers().indexOf(second) < before.indexOf(second));
        command(id, "Move down");
        until("it where it was", () -> layers().equals(before));
    }

    @Test
    void aMergeMakesTheBaseWhatTheLayerWasAndKeepsACheckpointOfBefore() throws Exception {
        String gap = lastGap(of("High wage"));
        command("high-wage", "Merge into Base, with a checkpoint before");
        until("the layer gone", () -> !layers().contains("High wage"));
        assertEquals(gap, lastGap(snapshot().base()));
        assertTrue(
                workspace.session().log().get(20, TimeUnit.SECONDS).stream()
                        .anyMatch(e ->
                                e.toString()
                                        .contains("Before “High wage” was merged into the base")));
        press(KeyCode.CONTROL, KeyCode.Z);
        until("the layer again", () -> layers().contains("High wage"));
    }

    @Test
    void aLayerIsRenamedInItsPanelAndWhatBuildsOnItFollows() {
        command("high-wage", "Name, parent and description…");
        until("its name", () -> window.scene().lookup("#layer-scenario") != null);
        enter("layer-scenario", "Wage at the top");
        untilUndoIs("Set name of High wage to Wage at the top");
        assertEquals(
                Optional.of("Wage at the top"),
                model().scenario("High wage, late transitions").orElseThrow().parent());
        until("it in sight", () -> workspace.scenarioName().equals("Wage at the top"));
        untilSaid("layers", "Wage at the top");
        enter("layer-scenario", "Base");
        until("why not", () -> workspace.problem().get().contains("not called base"));
        assertTrue(layers().contains("Wage at the top"));
    }

    @Test
    void theDriversComeBackWhereTheyStoodBefore() {
        assertTrue(onWindow(() -> window.scene().lookup("#slot-open") != null));
        open("overview");
        until("the drivers", () -> window.scene().lookup("#slot-open") == null);
    }
}
