package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.storage.ModelFile;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What entries of the change log of the worked example did to next year.
class ChangeEffectsTest {

    private static final String WAGE = "High wage";

    @TempDir Path folder;
    private DocumentSession session;
    private ChangeEffects effects;
    private FinancialYear next;

    @BeforeEach
    void open() throws Exception {
        Model example = ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
        next = example.info().year(1);
        session =
                new DocumentSession(
                        ModelFile.create(folder.resolve("model.headroom"), example, "A Lead"),
                        new PlanCalculator(),
                        m -> Optional.empty(),
                        Runnable::run);
        effects = new ChangeEffects(entry -> session.change(entry).join());
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Model model() {
        return session.past().join().now();
    }

    private void wage(Optional<String> scenario, double value) {
        session.commit(
                        Edits.setDriver(
                                scenario, DriverAddress.of(Driver.NLW, "", next), value, "offer"))
                .join();
    }

    private static YearProjection first(Model model, Optional<String> scenario) {
        return Planner.project(PreparedModel.of(model), scenario).years().getFirst();
    }

    private Map<Long, Optional<ChangeEffect>> asked() {
        return effects.of(session.past().join(), 60, 12);
    }

    private void assertEffect(
            ChangeEffect effect, Model before, Model after, Optional<String> scenario) {
        assertEquals(scenario, effect.scenario());
        assertEquals(
                first(after, scenario).requirement().minus(first(before, scenario).requirement()),
                effect.requirement());
        assertEquals(
                first(after, scenario).gap().minus(first(before, scenario).gap()), effect.gap());
    }

    @Test
    void aChangedWageIsMeasuredInTheBaseAndOneOfAScenarioInThat() {
        Model created = model();
        wage(Optional.empty(), 13.5);
        Model dearer = model();
        wage(Optional.of(WAGE), 14.5);
        Model highest = model();
        Map<Long, Optional<ChangeEffect>> found = asked();
        assertEquals(Optional.empty(), found.get(1L));
        assertEffect(found.get(2L).orElseThrow(), created, dearer, Optional.empty());
        assertEffect(found.get(3L).orElseThrow(), dearer, highest, Optional.of(WAGE));
    }

    @Test
    void anUndoTakesBackWhatTheChangeDidAndAViewDoesNothing() {
        wage(Optional.empty(), 13.5);
        ChangeEffect rise = asked().get(2L).orElseThrow();
        session.undo().join();
        session.checkpoint("Before the talks").join();
        session.commit(Edit.of("No views", m -> m.withViews(List.of()))).join();
        wage(Optional.empty(), 13.5);
        Map<Long, Optional<ChangeEffect>> found = asked();
        ChangeEffect undone = found.get(3L).orElseThrow();
        assertEquals(rise.requirement().pence(), -undone.requirement().pence());
        assertEquals(rise.gap().pence(), -undone.gap().pence());
        assertEquals(Optional.empty(), found.get(4L));
        assertEquals(Optional.of(rise), found.get(session.log().join().getLast().number()));
    }

    @Test
    void olderEntriesComeWhenTheyAreAskedForAndStayKnown() {
        for (int i = 0; i < 5; i++) {
            wage(Optional.empty(), 13.5 + i / 10.0);
        }
        PastChanges past = session.past().join();
        assertEquals(2, effects.of(past, 60, 2).size());
        assertEquals(4, effects.of(past, 60, 2).size());
        wage(Optional.empty(), 12.5);
        assertEquals(7, effects.of(session.past().join(), 60, 2).size());
    }

    @Test
    void whereMoreCameThanIsLookedAtItStartsAnewFromTheNewest() {
        wage(Optional.empty(), 13.5);
        asked();
        for (int i = 0; i < 4; i++) {
            wage(Optional.empty(), 13.6 + i / 10.0);
        }
        Model before = model();
        wage(Optional.empty(), 12.5);
        Map<Long, Optional<ChangeEffect>> found = effects.of(session.past().join(), 2, 12);
        assertEquals(2, found.size());
        assertEffect(found.get(7L).orElseThrow(), before, model(), Optional.empty());
    }
}
