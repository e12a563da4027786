package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.SavedView;
import org.headroom.domain.Scenario;
import org.headroom.domain.ServiceType;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.rules.ModelRules;
import org.headroom.schema.ActivityTables;
import org.headroom.schema.AssumptionTables;
import org.headroom.schema.CellRow;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scenarios of the worked example put over one another and merged into the base.
class ScenarioEditsTest {

    private static final String WAGE = "High wage";
    private static final String LATE = "High wage, late transitions";

    private final Model example =
            ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();

    private static List<YearProjection> years(Model model, Optional<String> scenario) {
        return Planner.project(PreparedModel.of(model), scenario).years();
    }

    @Test
    void theBaseAfterAMergeIsWhatTheScenarioWas() {
        Model after = ScenarioEdits.merge(WAGE).change().apply(example);
        assertEquals(List.of(), ModelRules.refused(after));
        assertEquals(years(example, Optional.of(WAGE)), years(after, Optional.empty()));
        assertTrue(after.scenario(WAGE).isEmpty());
    }

    @Test
    void whatBuiltOnAMergedScenarioGivesTheSameFiguresOverTheBase() {
        Model after = ScenarioEdits.merge(WAGE).change().apply(example);
        assertEquals(Optional.empty(), after.scenario(LATE).orElseThrow().parent());
        assertEquals(years(example, Optional.of(LATE)), years(after, Optional.of(LATE)));
    }

    @Test
    void aMergedValueHasNoRangeAndSaysWhereItCameFrom() {
        Model after = ScenarioEdits.merge(WAGE).change().apply(example);
        List<DriverRow> merged =
                after.drivers().stream().filter(r -> r.source().contains(WAGE)).toList();
        assertEquals(3, merged.size());
        assertTrue(merged.stream().noneMatch(DriverRow::hasRange));
        assertTrue(merged.stream().anyMatch(r -> r.rationale().equals("top of range")));
    }

    @Test
    void aLayerOverAnotherIsNotMergedBeforeIt() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ScenarioEdits.merge(LATE).change().apply(example));
        assertTrue(refused.getMessage().contains("Merge that first"));
    }

    @Test
    void aScenarioIsNotPutOverOneThatBuildsOnIt() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                ScenarioEdits.putOver(WAGE, Optional.of(LATE))
                                        .change()
                                        .apply(example));
        assertTrue(refused.getMessage().contains("builds on"));
    }

    @Test
    void aScenarioPutOverTheBaseLosesTheChangesUnderIt() {
        Model after = ScenarioEdits.putOver(LATE, Optional.empty()).change().apply(example);
        assertEquals(Optional.empty(), after.scenario(LATE).orElseThrow().parent());
        assertTrue(
                years(after, Optional.of(LATE)).getLast().requirement().pence()
                        < years(example, Optional.of(LATE)).getLast().requirement().pence());
    }

    @Test
    void aScenarioMovesWithinTheListAndNoFurther() {
        List<String> names = example.scenarios().stream().map(Scenario::name).toList();
        Model down = ScenarioEdits.move(names.getFirst(), 1).change().apply(example);
        assertEquals(names.getFirst(), down.scenarios().get(1).name());
        Model up = ScenarioEdits.move(names.getFirst(), -1).change().apply(example);
        assertEquals(names, up.scenarios().stream().map(Scenario::name).toList());
    }

    @Test
    void aNameTypedOverInTheTableIsFollowedByChangesAndByWhatBuildsOnIt() {
        Scenario before = example.scenario(WAGE).orElseThrow();
        Scenario after = new Scenario("Top wage", before.parent(), before.description());
        Edit edit =
                RecordEdits.change(
                        AssumptionTables.SCENARIOS,
                        List.of(new RecordEdits.Replacement<>(0, before, after)),
                        List.of(),
                        "Rename");
        Model renamed = edit.change().apply(example);
        assertEquals(List.of(), ModelRules.refused(renamed));
        assertEquals(Optional.of("Top wage"), renamed.scenario(LATE).orElseThrow().parent());
        assertEquals(years(example, Optional.of(LATE)), years(renamed, Optional.of(LATE)));
        assertEquals(years(example, Optional.of(WAGE)), years(renamed, Optional.of("Top wage")));
    }

    @Test
    void aRowDeletedInTheTableTakesItsChangesAndWhatBuiltOnItBuildsOnItsParent() {
        Edit edit =
                RecordEdits.delete(
                        AssumptionTables.SCENARIOS,
                        List.of(example.scenario(WAGE).orElseThrow()),
                        "Delete");
        Model after = edit.change().apply(example);
        assertEquals(List.of(), ModelRules.refused(after));
        assertEquals(ScenarioEdits.delete(example, WAGE).change().apply(example), after);
        assertEquals(Optional.empty(), after.scenario(LATE).orElseThrow().parent());
    }

    @Test
    void aRenamedServiceTypeIsFollowedIntoTheDriversOfSavedViews() {
        Model model =
                example.withViews(
                        List.of(
                                new SavedView(
                                        "Care",
                                        1,
                                        "bridge",
                                        Optional.empty(),
                                        "nlw;demand|homecare;fee_award|homecare")));
        ServiceType before =
                model.serviceTypes().stream()
                        .filter(t -> t.name().equals("homecare"))
                        .findFirst()
                        .orElseThrow();
        List<String> cells = new ArrayList<>(ActivityTables.SERVICE_TYPES.cells(before));
        cells.set(0, "care_at_home");
        ServiceType after = ActivityTables.SERVICE_TYPES.read(new CellRow(cells));
        Model renamed =
                RecordEdits.change(
                                ActivityTables.SERVICE_TYPES,
                                List.of(
                                        new RecordEdits.Replacement<>(
                                                model.serviceTypes().indexOf(before),
                                                before,
                                                after)),
                                List.of(),
                                "Rename")
                        .change()
                        .apply(model);
        assertEquals(
                "nlw;demand|care_at_home;fee_award|care_at_home",
                renamed.views().getFirst().drivers());
    }
}
