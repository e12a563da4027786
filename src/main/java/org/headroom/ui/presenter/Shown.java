package org.headroom.ui.presenter;

import org.headroom.chart.TornadoRows;
import org.headroom.domain.Model;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;

import java.time.Duration;
import java.util.Optional;

/// The results that the room sees.
///
/// @param scratch what is tried
/// @param snapshot its results; the base of it is the scenario that is tried on
/// @param tornado where the chart is a tornado
record Shown(Scratch scratch, Snapshot snapshot, Optional<TornadoRows> tornado) {

    /// What is asked for.
    ///
    /// @param model as it is kept
    /// @param isHeld whether a thumb is held, so that axes stay
    record Wanted(
            Model model, Scratch scratch, boolean isHeld, Optional<FinancialYear> tornadoOf) {}

    /// Works out what is asked for.
    ///
    /// @param prepared the model in any earlier state
    static Shown of(Wanted wanted, PreparedModel prepared) {
        Scratch scratch = wanted.scratch();
        String name = scratch.name(wanted.model());
        Model model = scratch.in(wanted.model(), name);
        PreparedModel tried = prepared.updatedTo(model);
        Optional<String> scenario = scratch.values().isEmpty() ? scratch.over() : Optional.of(name);
        Projection before = Planner.project(tried, scratch.over());
        return new Shown(
                scratch,
                new Snapshot(
                        model,
                        Optional.of(name),
                        Planner.project(tried, Optional.of(name)),
                        before,
                        wanted.isHeld(),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO),
                wanted.tornadoOf()
                        .map(year ->
                                TornadoRows.of(
                                        Tornado.of(
                                                tried,
                                                scenario,
                                                PlanFigure.of(PlanFigure.Kind.GAP, year)))));
    }

    /// The name of the scratch in the model of [#snapshot].
    String name() {
        return snapshot.scenario().orElseThrow();
    }
}
