package org.headroom.exchange.imports.outcome;

import org.headroom.extract.Balance;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// Adds up a [Balance] row by row; what comes in is added apart from what becomes of it.
final class BalanceCount {

    private BigDecimal in = BigDecimal.ZERO;
    private final BigDecimal[] parts = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    private final int[] without = new int[3];

    void in(OptionalDouble amount) {
        if (amount.isPresent()) {
            in = in.add(Balance.exact(amount.getAsDouble()));
        }
    }

    void part(int part, OptionalDouble amount) {
        if (amount.isPresent()) {
            parts[part] = parts[part].add(Balance.exact(amount.getAsDouble()));
        } else {
            without[part]++;
        }
    }

    Balance balance() {
        return new Balance(in, parts[0], parts[1], parts[2], without[0], without[1], without[2]);
    }
}
