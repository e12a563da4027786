package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.rollforward.BackCheck;
import org.headroom.engine.rollforward.RollForward;
import org.headroom.kernel.FinancialYear;

import java.util.Optional;

/// The budget of a later year, begun from a plan: the plan moved on year by year, and the proof
/// that nothing moved without a reason.
///
/// @param model the new model; its first plan year is the year asked for
/// @param check the new model's plan held against the one that it was begun from
public record NextBudget(Model model, BackCheck check) {

    /// Begins the budget of a year.
    ///
    /// @param scenario whose changes become values of the base; empty is the base itself
    /// @param to the year whose budget is to be built, as 2026/27
    /// @param years plan years of the new model; empty ends it with the year the plan ended with
    /// @throws IllegalArgumentException if that year's budget is this one or an earlier one, or a
    ///   statutory rate is missing; the message says which
    public static NextBudget of(
            Model plan, Optional<String> scenario, FinancialYear to, Optional<Integer> years) {
        int moves = to.since(plan.info().year(1));
        if (moves < 1) {
            throw new IllegalArgumentException(
                    "This budget is for "
                            + plan.info().year(1)
                            + " already. Name a later year, as "
                            + plan.info().year(2)
                            + ".");
        }
        Model model = merged(plan, scenario);
        BackCheck check = BackCheck.NOTHING;
        for (int move = 1; move <= moves; move++) {
            RollForward before = RollForward.from(model);
            model = before.next(move == moves ? years : Optional.empty());
            Projection now = Planner.project(PreparedModel.of(model), Optional.empty());
            check = BackCheck.of(before.plan(), model, now);
        }
        return new NextBudget(model, check);
    }

    private static Model merged(Model plan, Optional<String> scenario) {
        Model model = plan;
        for (Scenario layer : DriverTable.layers(plan, scenario)) {
            model = ScenarioEdits.merge(layer.name()).change().apply(model);
        }
        return model;
    }
}
