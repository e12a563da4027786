package org.headroom.engine.activity;

import org.headroom.engine.drivers.DriverSeries;
import org.headroom.engine.drivers.DriverTable;

/// The growth in every year of a run of the cohorts for which the same rows of drivers hold.
final class CohortGrowth {

    private final StockYear.Growth[] growth;
    private final double[] uprating;

    private CohortGrowth(int years) {
        growth = new StockYear.Growth[years];
        uprating = new double[years];
    }

    static CohortGrowth of(
            DriverTable drivers, GrowthRows rows, PlanAxis axis, MonthlyGrowth monthly) {
        int years = axis.planYears() + 1;
        CohortGrowth result = new CohortGrowth(years);
        DriverSeries demography = drivers.series(rows.demography());
        DriverSeries demand = drivers.series(rows.demand());
        DriverSeries complexity = drivers.series(rows.complexity());
        DriverSeries benefits = drivers.series(rows.benefitUprating());
        int base = axis.year(0).startYear();
        double uprating = 1;
        for (int y = 0; y < years; y++) {
            result.growth[y] =
                    new StockYear.Growth(
                            monthly.factor(clients(demography, base, y)),
                            monthly.factor(clients(demand, base, y)),
                            orNone(complexity.at(base + y)));
            if (y > 0) {
                uprating *= 1 + orNone(benefits.at(base + y));
            }
            result.uprating[y] = uprating;
        }
        return result;
    }

    /// The rest of the base year takes next year's growth where it has none of its own.
    private static double clients(DriverSeries growth, int base, int y) {
        double own = growth.at(base + y);
        return orNone(Double.isNaN(own) && y == 0 ? growth.at(base + 1) : own);
    }

    private static double orNone(double found) {
        return Double.isNaN(found) ? 0 : found;
    }

    /// Growth of year `y`, 0 to N.
    StockYear.Growth in(int y) {
        return growth[y];
    }

    /// Assessed contributions of year `y` over those of the base year.
    double uprating(int y) {
        return uprating[y];
    }
}
