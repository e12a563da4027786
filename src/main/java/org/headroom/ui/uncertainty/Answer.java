package org.headroom.ui.uncertainty;

import org.headroom.chart.TornadoRows;
import org.headroom.domain.Scenario;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.MissingDriverException;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.uncertainty.ReadyReckoner;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The scenarios, tornado and rules of thumb that answer a question.
///
/// @param prepared the model as it was prepared, for the next question
/// @param lines the base and every scenario that can be worked out
/// @param moving drivers of the tornado's bars, the widest first
record Answer(
        Question question,
        PreparedModel prepared,
        List<Line> lines,
        TornadoRows tornado,
        List<DriverKey> moving,
        List<ReadyReckoner.Row> reckoner) {

    private static final String BASE = "Base";

    /// A scenario's figure by year.
    ///
    /// @param scenario empty is the base
    /// @param isChosen whether it is the one that the window shows
    record Line(Optional<String> scenario, boolean isChosen, List<Money> amounts) {

        String name() {
            return scenario.orElse(BASE);
        }
    }

    /// Works a question out.
    ///
    /// @param before a model prepared earlier, if there is one
    static Answer to(Question question, Optional<PreparedModel> before) {
        PreparedModel prepared =
                before.map(p -> p.updatedTo(question.model()))
                        .orElseGet(() -> PreparedModel.of(question.model()));
        List<Line> lines = new ArrayList<>();
        add(lines, prepared, question, Optional.empty());
        for (Scenario scenario : question.model().scenarios()) {
            add(lines, prepared, question, Optional.of(scenario.name()));
        }
        Tornado tornado = Tornado.of(prepared, question.scenario(), question.figure());
        TornadoRows rows = TornadoRows.of(tornado);
        return new Answer(
                question,
                prepared,
                List.copyOf(lines),
                rows,
                tornado.bars().stream()
                        .map(bar -> new DriverKey(bar.driver(), bar.key()))
                        .limit(rows.rows().size())
                        .toList(),
                ReadyReckoner.of(prepared, question.scenario(), question.kind(), Optional.empty()));
    }

    private static void add(
            List<Line> lines, PreparedModel prepared, Question question, Optional<String> name) {
        projected(prepared, name)
                .ifPresent(projection ->
                        lines.add(
                                new Line(
                                        name,
                                        name.equals(question.scenario()),
                                        projection.years().stream()
                                                .map(y ->
                                                        PlanFigure.of(question.kind(), y.year())
                                                                .of(y)
                                                                .orElse(Money.ZERO))
                                                .toList())));
    }

    /// The plan in a scenario; empty where it lacks a rate that it needs, which the checks tell.
    private static Optional<Projection> projected(
            PreparedModel prepared, Optional<String> scenario) {
        try {
            return Optional.of(Planner.project(prepared, scenario));
        } catch (MissingDriverException e) {
            return Optional.empty();
        }
    }
}
