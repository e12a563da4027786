package org.headroom.engine.explain;

import org.headroom.domain.Driver;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Values of drivers as they stand in a sentence.
public final class DriverWords {

    private static final int MOST_DECIMALS = 4;

    private DriverWords() {}

    /// As `£12.21`, `£9,100`, `13.8%` or `3 months`.
    public static String of(Driver driver, double value) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR -> MoneyFormat.poundsAndPence(Money.of(value));
            case POUNDS_PER_YEAR, POUNDS -> MoneyFormat.pounds(Money.of(value));
            case FRACTION -> percent(value);
            case MONTHS -> plain(value, 0) + (value == 1 ? " month" : " months");
        };
    }

    /// A fraction as a percentage with the decimals that were given, one at least.
    static String percent(double fraction) {
        return plain(fraction * 100, 1) + "%";
    }

    private static String plain(double value, int fewest) {
        BigDecimal exact =
                BigDecimal.valueOf(value)
                        .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        BigDecimal shown = exact.scale() < fewest ? exact.setScale(fewest) : exact;
        String text = shown.toPlainString();
        return text.startsWith("-") ? MoneyFormat.MINUS + text.substring(1) : text;
    }
}
