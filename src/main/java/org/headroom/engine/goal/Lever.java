package org.headroom.engine.goal;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverUnit;

/// A value that may be moved between two bounds.
///
/// @param address which value, with its year
/// @param low least value allowed
/// @param high greatest value allowed, above `low`
public record Lever(DriverAddress address, double low, double high) {

    /// The farthest bound: beyond, no driver has a meaning.
    private static final double FARTHEST = 1e12;

    /// The most months between bounds, of which every one is tried.
    private static final int MOST_MONTHS = 1_200;

    public Lever {
        if (!(low < high) || low < -FARTHEST || high > FARTHEST) {
            throw new IllegalArgumentException(
                    "The bounds of "
                            + address
                            + " must be two numbers, the lower first: "
                            + low
                            + " and "
                            + high);
        }
        if (isWhole(address.driver()) && high - low > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "The bounds of "
                            + address
                            + " must be at most "
                            + MOST_MONTHS
                            + " months apart: "
                            + low
                            + " and "
                            + high);
        }
    }

    /// Whether only whole values have a meaning, as of months of delay.
    public boolean isWhole() {
        return isWhole(address.driver());
    }

    static boolean isWhole(Driver driver) {
        return driver.unit() == DriverUnit.MONTHS && driver != Driver.SLIPPAGE_MONTHS;
    }
}
