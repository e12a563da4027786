package org.headroom.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Pounds in = accepted + rejected + out of scope, exactly, and how many rows of each have no
/// amount that can be worked out.
public record Balance(
        BigDecimal in,
        BigDecimal accepted,
        BigDecimal rejected,
        BigDecimal outOfScope,
        int acceptedWithout,
        int rejectedWithout,
        int outOfScopeWithout) {

    /// Decimals kept of each row's amount (imports, section A: at least six).
    public static final int DECIMALS = 6;

    public static final Balance NOTHING =
            new Balance(
                    BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);

    /// Whether the parts add up to the whole.
    public boolean addsUp() {
        return in.compareTo(accepted.add(rejected).add(outOfScope)) == 0;
    }

    public static BigDecimal exact(double amount) {
        return BigDecimal.valueOf(amount).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
