package org.headroom.engine.uplift;

import java.util.Optional;

/// What an uplift policy does to one package (method section 3b).
///
/// @param weeklyBefore price at last year's prices, £ a week
/// @param unitsPerWeek units a week; 1 where it is priced by the week
/// @param rateBefore rate at last year's prices, £ per unit
/// @param increase what the policy adds to the rate, £ per unit; 0 for a package that is left out
/// @param leftOut why the package is left out; empty where it is not
public record PackageUplift(
        String packageId,
        double weeklyBefore,
        double unitsPerWeek,
        double rateBefore,
        double increase,
        Optional<LeftOut> leftOut) {

    /// Less than a hundredth of a penny is no increase.
    private static final double NOTHING = 1e-4;

    /// Why a policy leaves a package out.
    public enum LeftOut {
        /// Started within the months before 1 April that the policy excludes.
        STARTED_LATELY,
        /// Priced above the weekly amount that the policy excludes.
        OVER_WEEKLY
    }

    public double rateAfter() {
        return rateBefore + increase;
    }

    /// What the policy adds to the price, £ a week.
    public double weeklyIncrease() {
        return unitsPerWeek * increase;
    }

    /// Whether the rate rises. A package that is not left out may still get nothing, as one above
    /// the rate that a policy converges to.
    public boolean isUplifted() {
        return Math.abs(increase) > NOTHING;
    }
}
