package org.headroom.engine.activity;

import org.headroom.domain.Driver;
import org.headroom.engine.drivers.CohortKeys;
import org.headroom.engine.drivers.DriverSeries;
import org.headroom.engine.drivers.DriverTable;

/// The drivers of one cohort's growth in every year of a run.
record CohortGrowth(
        DriverSeries demography,
        DriverSeries demand,
        DriverSeries complexity,
        DriverSeries benefitUprating,
        PlanAxis axis,
        MonthlyGrowth monthly) {

    static CohortGrowth of(
            DriverTable drivers, CohortKeys keys, PlanAxis axis, MonthlyGrowth monthly) {
        return new CohortGrowth(
                drivers.series(Driver.DEMOGRAPHY, keys.ageGroup()),
                drivers.series(Driver.DEMAND, keys),
                drivers.series(Driver.COMPLEXITY, keys),
                drivers.series(Driver.BENEFIT_UPRATING, keys),
                axis,
                monthly);
    }

    /// Growth of year `y`, 0 to N.
    StockYear.Growth in(int y) {
        return new StockYear.Growth(
                monthly.factor(clients(demography, y)),
                monthly.factor(clients(demand, y)),
                orNone(complexity.at(startYear(y))));
    }

    /// The rest of the base year takes next year's growth where it has none of its own.
    private double clients(DriverSeries growth, int y) {
        double own = growth.at(startYear(y));
        return orNone(Double.isNaN(own) && y == 0 ? growth.at(startYear(1)) : own);
    }

    private int startYear(int y) {
        return axis.year(0).startYear() + y;
    }

    private static double orNone(double found) {
        return Double.isNaN(found) ? 0 : found;
    }

    /// Growth of the assessed contribution in year `y`.
    double uprating(int y) {
        return orNone(benefitUprating.at(startYear(y)));
    }
}
