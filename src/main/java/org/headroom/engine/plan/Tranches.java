package org.headroom.engine.plan;

import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;

/// What a savings tranche is expected to save, £ (method section 6): part of it in the year in
/// which it starts, the part that slippage moves in the year after.
public final class Tranches {

    private static final double MONTHS = 12;

    private Tranches() {}

    /// `a f`: what it saves once it runs for a whole year.
    static double expected(SavingScheme scheme, SavingTranche tranche, DriverTable drivers) {
        return tranche.target().pounds() * Decisions.delivery(scheme, drivers, tranche.year());
    }

    /// `s/12`: the share of its first year by which it starts late.
    static double lateness(SavingScheme scheme, SavingTranche tranche, DriverTable drivers) {
        return Decisions.slippage(scheme, drivers, tranche.year()) / MONTHS;
    }

    /// `a f (12−s)/12`: in the year in which it starts.
    public static double prompt(SavingScheme scheme, SavingTranche tranche, DriverTable drivers) {
        return expected(scheme, tranche, drivers) * (1 - lateness(scheme, tranche, drivers));
    }

    /// `a f s/12`: what comes only in the year after.
    public static double late(SavingScheme scheme, SavingTranche tranche, DriverTable drivers) {
        return expected(scheme, tranche, drivers) * lateness(scheme, tranche, drivers);
    }
}
