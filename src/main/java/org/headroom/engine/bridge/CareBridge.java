package org.headroom.engine.bridge;

import org.headroom.engine.activity.StockYear;
import org.headroom.engine.activity.TypeYear;
import org.headroom.engine.activity.Volume;
import org.headroom.engine.result.Step;
import org.headroom.engine.uplift.FeeUplift;

/// The steps of one service type in one year: from last year's cost to this year's (method section
/// 8).
///
/// The cost with only the players of a set `S` on is `v(S) = U [A(S) + B(S) Σ p]`; the closed form
/// of the method gives each player's Shapley value from the eight growth combinations.
public final class CareBridge {

    private static final int DEMOGRAPHY = StockYear.DEMOGRAPHY;
    private static final int DEMAND = StockYear.DEMAND;
    private static final int COMPLEXITY = StockYear.COMPLEXITY;

    private final double[] steps;

    /// @param steps pounds by [Step], which this bridge adds to
    public CareBridge(double[] steps) {
        this.steps = steps;
    }

    /// Adds the steps of a service type.
    ///
    /// @param year its activity in the year
    /// @param reconciliation its share of the ledger difference at last year's volume, £ a year at
    ///   base prices
    /// @param reconciliationLate the part of it from the uplift on
    /// @param uplift the year's price change
    /// @param index price index of the year before
    /// @param previousCost gross cost and reconciliation of the year before, £
    /// @param extraDays days of this year less days of the year before
    public void add(
            TypeYear year,
            double reconciliation,
            double reconciliationLate,
            FeeUplift uplift,
            double index,
            double previousCost,
            int extraDays) {
        double unmoved = year.stock(0).all();
        double turnover = index * (unmoved - year.unchangedStock());
        double calendar = index * year.openingWeekly() * extraDays / 7;
        double allOff = index * (unmoved + year.fixed().all() + reconciliation);
        put(Step.TURNOVER, turnover);
        put(Step.CALENDAR, calendar);
        put(Step.FULL_YEAR_EFFECT, allOff - turnover - calendar - previousCost);
        addVolumeDrivers(year, uplift.award(), index);
        double fixedLate = year.fixed().late() + reconciliationLate;
        addPriceDrivers(year, fixedLate, uplift, index);
    }

    private void addVolumeDrivers(TypeYear year, double pressures, double index) {
        put(Step.DEMOGRAPHY, index * growth(year, pressures, DEMOGRAPHY, DEMAND, COMPLEXITY));
        put(Step.DEMAND, index * growth(year, pressures, DEMAND, DEMOGRAPHY, COMPLEXITY));
        put(Step.COMPLEXITY, index * growth(year, pressures, COMPLEXITY, DEMOGRAPHY, DEMAND));
        put(Step.TRANSITIONS, index * arrivals(year.transitions(), pressures));
        put(Step.TRANSFORMATION, index * arrivals(year.transformation(), pressures));
    }

    /// `φ3_i(a) + P φ4_i(b)`.
    private static double growth(TypeYear year, double pressures, int i, int j, int k) {
        int all = i | j | k;
        double volume =
                2 * (a(year, i) - a(year, 0))
                        + (a(year, i | j) - a(year, j))
                        + (a(year, i | k) - a(year, k))
                        + 2 * (a(year, all) - a(year, j | k));
        double late =
                (b(year, i) - b(year, 0))
                        + (b(year, i | j) - b(year, j))
                        + (b(year, i | k) - b(year, k))
                        + 3 * (b(year, all) - b(year, j | k));
        return volume / 6 + pressures * late / 12;
    }

    private static double arrivals(Volume volume, double pressures) {
        return volume.all() + pressures * volume.late() / 2;
    }

    private void addPriceDrivers(TypeYear year, double fixedLate, FeeUplift uplift, double index) {
        double stock =
                (3 * b(year, 0)
                                + b(year, DEMOGRAPHY)
                                + b(year, DEMAND)
                                + b(year, COMPLEXITY)
                                + b(year, DEMOGRAPHY | DEMAND)
                                + b(year, DEMOGRAPHY | COMPLEXITY)
                                + b(year, DEMAND | COMPLEXITY)
                                + 3 * b(year, StockYear.EVERYTHING))
                        / 12;
        double arriving = (year.transitions().late() + year.transformation().late()) / 2;
        double weight = index * (stock + fixedLate + arriving);
        put(Step.NLW, uplift.nlw() * weight);
        put(Step.PROVIDER_PAY, uplift.providerPay() * weight);
        put(Step.EMPLOYER_NI, uplift.employerNi() * weight);
        put(Step.NON_PAY, uplift.nonPay() * weight);
        put(Step.FEE_DECISION, uplift.feeDecision() * weight);
    }

    private static double a(TypeYear year, int combination) {
        return year.stock(combination).all();
    }

    private static double b(TypeYear year, int combination) {
        return year.stock(combination).late();
    }

    private void put(Step step, double amount) {
        steps[step.ordinal()] += amount;
    }
}
