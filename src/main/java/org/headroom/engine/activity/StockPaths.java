package org.headroom.engine.activity;

import java.util.Arrays;

/// The paths of a cohort's stock over the months of one year (method section 4) in several
/// combinations of growth drivers, side by side: a month waits for the month before, but no path
/// for another. Room for them is made once and used for one cohort and year after the other.
///
/// Leavers are replaced one for one; growth is net. With `j = max(0, m + h)` starters and `l = j −
/// h` leavers per client, a month turns `Q` into `(1 − l) Q + j C e0 ρ X`.
final class StockPaths {

    private static final int MOST = StockYear.EVERYTHING + 1;
    private static final int NONE = -1;

    /// The path of each combination; drivers that change nothing are told apart by none.
    private final int[] pathOf = new int[MOST];

    private final double[] growth = new double[MOST];
    private final double[] complexity = new double[MOST];
    private final double[] stay = new double[MOST];
    private final double[] entryCost = new double[MOST];
    private final double[] clients = new double[MOST];
    private final double[] weekly = new double[MOST];
    private final double[] all = new double[MOST];
    private final double[] late = new double[MOST];
    private double clientsAtStart;
    private double[] weeks = {};

    /// Works out a year.
    ///
    /// @param from first combination that is asked for; those up to `to` are too
    /// @param weeks weeks of each month
    /// @param weeksAtNewPrice weeks of each month at the new price
    void run(
            StockYear.Turnover turnover,
            StockYear.State start,
            StockYear.Growth drivers,
            int from,
            int to,
            double[] weeks,
            double[] weeksAtNewPrice) {
        this.weeks = weeks;
        clientsAtStart = start.clients();
        int paths = begin(turnover, start, drivers, from, to);
        for (int month = 0; month < weeks.length; month++) {
            double weeksOfAll = weeks[month];
            double weeksOfLate = weeksAtNewPrice[month];
            for (int p = 0; p < paths; p++) {
                double nextClients = clients[p] * (1 + growth[p]);
                double nextWeekly = stay[p] * weekly[p] + entryCost[p] * clients[p];
                double average = (weekly[p] + nextWeekly) / 2;
                all[p] += average * weeksOfAll;
                late[p] += average * weeksOfLate;
                clients[p] = nextClients;
                weekly[p] = nextWeekly;
            }
        }
    }

    /// Puts every path at the start of the year.
    ///
    /// @return how many there are
    private int begin(
            StockYear.Turnover turnover,
            StockYear.State start,
            StockYear.Growth drivers,
            int from,
            int to) {
        Arrays.fill(pathOf, NONE);
        int paths = 0;
        for (int combination = from; combination <= to; combination++) {
            int active = drivers.active(combination);
            if (pathOf[active] == NONE) {
                begin(paths, turnover, start, drivers, active);
                pathOf[active] = paths++;
            }
            pathOf[combination] = pathOf[active];
        }
        return paths;
    }

    private void begin(
            int p,
            StockYear.Turnover turnover,
            StockYear.State start,
            StockYear.Growth drivers,
            int active) {
        double h = drivers.monthly(active);
        double x = start.complexity() * drivers.costOfNewPlacements(active);
        double starters = Math.max(0, turnover.leaverRate() + h);
        growth[p] = h;
        complexity[p] = x;
        stay[p] = 1 - (starters - h);
        entryCost[p] = starters * turnover.openingAverage() * turnover.entryRatio() * x;
        clients[p] = start.clients();
        weekly[p] = start.weeklyGross();
        all[p] = 0;
        late[p] = 0;
    }

    /// Gross cost at base prices in a combination.
    double all(int combination) {
        return all[pathOf[combination]];
    }

    /// The part of it at the year's new price.
    double late(int combination) {
        return late[pathOf[combination]];
    }

    /// Client-weeks: asked of one path alone, so not worked out with the others.
    double clientWeeks(int combination) {
        double monthly = 1 + growth[pathOf[combination]];
        double now = clientsAtStart;
        double clientWeeks = 0;
        for (double weeksOfMonth : weeks) {
            double next = now * monthly;
            clientWeeks += (now + next) / 2 * weeksOfMonth;
            now = next;
        }
        return clientWeeks;
    }

    /// The state at the end of the year.
    StockYear.State end(int combination) {
        int p = pathOf[combination];
        return new StockYear.State(clients[p], weekly[p], complexity[p]);
    }
}
