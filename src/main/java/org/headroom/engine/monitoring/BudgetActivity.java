package org.headroom.engine.monitoring;

import org.headroom.engine.plan.Positions;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.variance.Position;
import org.headroom.kernel.FinancialYear;

import java.util.Optional;

/// The client-weeks and weekly costs that a year's budget was made for, by cohort.
///
/// @param name what people call the budget
/// @param wholeYear its activity from 1 April to 31 March
public record BudgetActivity(String name, Position wholeYear) {

    /// The base year as the model itself plans it: what is left to compare with where no approved
    /// budget covers the year.
    public static BudgetActivity ofBase(PreparedModel model) {
        FinancialYear year = model.model().info().baseYear();
        return new BudgetActivity(
                "The model’s own " + year + ": no approved version covers the year",
                Positions.of(model, Optional.empty(), year));
    }

    /// A budget as it was approved.
    ///
    /// @param frozen the approved inputs
    /// @return empty where the year is none that the budget plans
    public static Optional<BudgetActivity> approved(
            String name, PreparedModel frozen, Optional<String> scenario, FinancialYear year) {
        int ahead = year.since(frozen.model().info().baseYear());
        if (ahead < 1 || ahead > frozen.model().info().planYears()) {
            return Optional.empty();
        }
        return Optional.of(new BudgetActivity(name, Positions.of(frozen, scenario, year)));
    }
}
