package org.headroom.engine.activity;

/// The stock of a cohort over the months of one year (method section 4), in every combination of
/// the three growth drivers that the bridge asks for (method section 8).
///
/// Leavers are replaced one for one; growth is net. With `j = max(0, m + h)` starters and `l = j −
/// h` leavers per client, a month turns `Q` into `(1 − l) Q + j C e0 ρ X`.
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
        double h = monthlyGrowth(growth, combination);
        double x = start.complexity * (has(combination, COMPLEXITY) ? 1 + growth.complexity : 1);
        double starters = Math.max(0, turnover.leaverRate + h);
        double stay = 1 - (starters - h);
        double entryCost = starters * turnover.openingAverage * turnover.entryRatio * x;
        double clients = start.clients;
        double weekly = start.weeklyGross;
        double all = 0;
        double after = 0;
        double clientWeeks = 0;
        for (int i = 0; i < weeks.length; i++) {
            double nextClients = clients * (1 + h);
            double nextWeekly = stay * weekly + entryCost * clients;
            double average = (weekly + nextWeekly) / 2;
            all += average * weeks[i];
            after += average * late[i];
            clientWeeks += (clients + nextClients) / 2 * weeks[i];
            clients = nextClients;
            weekly = nextWeekly;
        }
        Volume volume = new Volume();
        volume.add(all, after);
        return new Path(volume, clientWeeks, new State(clients, weekly, x));
    }

    private static double monthlyGrowth(Growth growth, int combination) {
        double demography = has(combination, DEMOGRAPHY) ? growth.demography : 1;
        double demand = has(combination, DEMAND) ? growth.demand : 1;
        return demography * demand - 1;
    }

    private static boolean has(int combination, int driver) {
        return (combination & driver) != 0;
    }
}
