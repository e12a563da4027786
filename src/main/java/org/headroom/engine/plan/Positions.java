package org.headroom.engine.plan;

import org.headroom.domain.Cohort;
import org.headroom.engine.activity.Activity;
import org.headroom.engine.activity.CohortActivity;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.variance.Position;
import org.headroom.kernel.FinancialYear;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The purchased care of a year of a scenario by cohort, at that year's prices, to compare with
/// another year or scenario (method section 9).
public final class Positions {

    private Positions() {}

    /// The position of a year of a scenario; of the base where `scenario` is empty.
    ///
    /// In the base year, client-weeks to date are the weeks in which a person had a package.
    ///
    /// @param year the base year or a plan year
    /// @throws IllegalArgumentException if the year is not in the plan, or there is no such
    ///   scenario
    public static Position of(
            PreparedModel prepared, Optional<String> scenario, FinancialYear year) {
        Activity activity = prepared.activity();
        int y = year.since(prepared.model().info().baseYear());
        if (y < 0 || y > activity.axis().planYears()) {
            throw new IllegalArgumentException(year + " is not a year of the plan");
        }
        DriverTable drivers = DriverTable.of(prepared.model(), scenario);
        Prices prices = Prices.of(prepared, drivers);
        Map<Cohort, Position.Care> cohorts = new LinkedHashMap<>();
        List<CohortActivity> all = activity.cohorts();
        for (int c = 0; c < all.size(); c++) {
            int type = all.get(c).type();
            TypeYear care = activity.run(c, drivers)[y];
            double award = prices.uplift()[type][y].award();
            double before = y == 0 ? 1 : prices.index()[type][y - 1];
            double gross = care.gross().at(before, award);
            cohorts.put(all.get(c).cohort(), Position.Care.costing(care.clientWeeks(), gross));
        }
        return new Position(cohorts);
    }
}
