package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.schema.AssumptionTables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one entry of the change log did to the first plan year, in pounds.
///
/// A change of nothing but one scenario's values is measured in that scenario, every other one in
/// the base.
///
/// @param year the first plan year
/// @param scenario empty is the base
/// @param requirement by how much it rose; negative where it fell
/// @param gap by how much it rose; negative where it fell
public record ChangeEffect(
        FinancialYear year, Optional<String> scenario, Money requirement, Money gap) {

    /// The effect of a change.
    ///
    /// @param change what leads from one model to the other
    /// @return empty where the years of both are not the same, so that nothing can be compared
    static Optional<ChangeEffect> of(
            PreparedModel before, PreparedModel after, ModelChange change) {
        FinancialYear year = after.model().info().year(1);
        if (!year.equals(before.model().info().year(1))) {
            return Optional.empty();
        }
        Optional<String> scenario =
                only(change)
                        .filter(name -> isIn(before.model(), name) && isIn(after.model(), name));
        YearProjection was = first(Planner.project(before, scenario));
        YearProjection is = first(Planner.project(after, scenario));
        return Optional.of(
                new ChangeEffect(
                        year,
                        scenario,
                        is.requirement().minus(was.requirement()),
                        is.gap().minus(was.gap())));
    }

    private static YearProjection first(Projection projection) {
        return projection.years().getFirst();
    }

    private static boolean isIn(Model model, String scenario) {
        return model.scenario(scenario).isPresent();
    }

    /// The scenario whose values are all that changed.
    private static Optional<String> only(ModelChange change) {
        if (change.tables().size() != 1) {
            return Optional.empty();
        }
        List<String> names =
                change.of(AssumptionTables.SCENARIO_DRIVERS).stream()
                        .flatMap(table -> table.hunks().stream())
                        .flatMap(hunk ->
                                Stream.concat(hunk.removed().stream(), hunk.added().stream()))
                        .map(ScenarioOverride::scenario)
                        .distinct()
                        .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    public boolean isNothing() {
        return requirement.isZero() && gap.isZero();
    }
}
