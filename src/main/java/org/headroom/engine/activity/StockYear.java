package org.headroom.engine.activity;

/// The stock of a cohort over the months of one year (method section 4), in a combination of the
/// three growth drivers that the bridge asks for (method section 8).
public final class StockYear {

    /// Bits of a combination of growth drivers.
    public static final int DEMOGRAPHY = 1;

    public static final int DEMAND = 2;
    public static final int COMPLEXITY = 4;
    public static final int EVERYTHING = DEMOGRAPHY | DEMAND | COMPLEXITY;

    private StockYear() {}

    /// Clients and weekly gross cost of the stock at a moment.
    ///
    /// @param complexity `X`, the cost of new placements so far, 1 at the start
    public record State(double clients, double weeklyGross, double complexity) {}

    /// Who leaves and what a starter costs.
    ///
    /// @param leaverRate `m`: leavers a month as a fraction of clients
    /// @param openingAverage `e0`: weekly cost per client at the data cut, £
    /// @param entryRatio `ρ`: cost of a starter over the opening average
    public record Turnover(double leaverRate, double openingAverage, double entryRatio) {}

    /// Growth drivers of a year.
    ///
    /// @param demography monthly factor of client numbers, `(1 + demography)^(1/12)`
    /// @param demand alike
    /// @param complexity a fraction a year
    public record Growth(double demography, double demand, double complexity) {

        /// The growth of drivers that are fractions a year.
        public static Growth of(double demography, double demand, double complexity) {
            MonthlyGrowth monthly = new MonthlyGrowth();
            return new Growth(monthly.factor(demography), monthly.factor(demand), complexity);
        }

        /// The drivers of a combination that change anything.
        int active(int combination) {
            return combination
                    & ((demography == 1 ? 0 : DEMOGRAPHY)
                            | (demand == 1 ? 0 : DEMAND)
                            | (complexity == 0 ? 0 : COMPLEXITY));
        }

        /// `h`: growth of client numbers a month in a combination, a fraction.
        double monthly(int combination) {
            double byDemography = has(combination, DEMOGRAPHY) ? demography : 1;
            double byDemand = has(combination, DEMAND) ? demand : 1;
            return byDemography * byDemand - 1;
        }

        /// Cost of new placements over that of the year before in a combination.
        double costOfNewPlacements(int combination) {
            return has(combination, COMPLEXITY) ? 1 + complexity : 1;
        }
    }

    /// A year's volumes in one combination of drivers.
    ///
    /// @param weekly gross cost at base prices
    /// @param clientWeeks client-weeks
    /// @param end state at the end of the year
    public record Path(Volume weekly, double clientWeeks, State end) {}

    /// The path of a year in which only the drivers in `combination` are on.
    ///
    /// @param weeks weeks of each month
    /// @param late weeks of each month at the new price
    public static Path run(
            Turnover turnover,
            State start,
            Growth growth,
            int combination,
            double[] weeks,
            double[] late) {
        StockPaths paths = new StockPaths();
        paths.run(turnover, start, growth, combination, combination, weeks, late);
        Volume volume = new Volume();
        volume.add(paths.all(combination), paths.late(combination));
        return new Path(volume, paths.clientWeeks(combination), paths.end(combination));
    }

    private static boolean has(int combination, int driver) {
        return (combination & driver) != 0;
    }
}
