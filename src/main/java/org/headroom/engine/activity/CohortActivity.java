package org.headroom.engine.activity;

import org.headroom.domain.Cohort;
import org.headroom.engine.drivers.CohortKeys;

/// What the client data says of one cohort: the base year to date, the opening stock at the data
/// cut, and the dated packages (method section 4). Fixed until the client data changes.
public final class CohortActivity {

    private final Cohort cohort;
    private final CohortKeys keys;
    private final int type;
    final Dated[] dated;
    double toDateGross;
    double toDateClient;
    double toDateHealth;
    double toDateClientWeeks;
    double clients;
    double weeklyGross;
    double weeklyClient;
    double weeklyHealth;
    double openingAverage;
    double leaverRate;
    double entryRatio = 1;

    CohortActivity(Cohort cohort, int type, int years) {
        this.cohort = cohort;
        keys = CohortKeys.of(cohort);
        this.type = type;
        dated = new Dated[years];
        for (int y = 0; y < years; y++) {
            dated[y] = new Dated();
        }
    }

    public Cohort cohort() {
        return cohort;
    }

    /// The keys of its drivers.
    CohortKeys keys() {
        return keys;
    }

    /// Number of the service type in the model's order.
    public int type() {
        return type;
    }

    /// `C0`: persons in the opening stock.
    public double clients() {
        return clients;
    }

    /// `Q0`: weekly gross cost of the opening stock, £.
    public double weeklyGross() {
        return weeklyGross;
    }

    /// `e0`: weekly cost per client at the data cut, £.
    public double openingAverage() {
        return openingAverage;
    }

    /// `m`: leavers a month as a fraction of clients.
    public double leaverRate() {
        return leaverRate;
    }

    /// `ρ`: cost of a starter over the opening average.
    public double entryRatio() {
        return entryRatio;
    }

    /// Who leaves and what a starter costs.
    StockYear.Turnover turnover() {
        return new StockYear.Turnover(leaverRate, openingAverage, entryRatio);
    }

    /// The base year from 1 April to the data cut.
    ///
    /// @param gross £
    /// @param client contributions, £
    /// @param health payments of the NHS, £
    /// @param clientWeeks weeks in which a person had a package
    public record ToDate(double gross, double client, double health, double clientWeeks) {}

    /// What was paid from 1 April to the data cut.
    public ToDate toDate() {
        return new ToDate(toDateGross, toDateClient, toDateHealth, toDateClientWeeks);
    }

    /// Dated packages in year `y` at base prices, £.
    public Volume datedGross(int y) {
        return dated[y].gross;
    }

    /// What the NHS pays of them, £.
    public Volume datedHealth(int y) {
        return dated[y].health;
    }

    /// What their clients pay, before uprating, £.
    public double datedClient(int y) {
        return dated[y].client;
    }

    /// Their client-weeks, of persons not in the opening stock.
    public double datedClientWeeks(int y) {
        return dated[y].clientWeeks;
    }

    /// Contribution per client-week of the opening stock, £.
    public double contributionPerClient() {
        return clients == 0 ? 0 : weeklyClient / clients;
    }

    /// NHS payments as a share of the opening stock's gross cost.
    public double healthShare() {
        return weeklyGross == 0 ? 0 : weeklyHealth / weeklyGross;
    }

    /// Dated packages of a year at base prices, with their own contributions (£), health income and
    /// the client-weeks of persons not in the opening stock.
    static final class Dated {
        final Volume gross = new Volume();
        final Volume health = new Volume();
        double client;
        double clientWeeks;
    }
}
