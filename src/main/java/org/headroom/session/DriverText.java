package org.headroom.session;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;

import java.math.BigDecimal;
import java.math.MathContext;

/// Drivers and their values in the words of the undo menu and the change log.
final class DriverText {

    private DriverText() {}

    /// As `National Living Wage 2026/27` or `Demography 85+, every year`.
    static String of(DriverAddress address) {
        return address.words();
    }

    /// As `£12.86`, `6.7%` or `3 months`.
    static String of(Driver driver, double value) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR, POUNDS_PER_YEAR, POUNDS ->
                    (value < 0 ? "−£" : "£") + plain(Math.abs(value), 1);
            case FRACTION -> plain(value, 100).replace('-', '−') + "%";
            case MONTHS -> plain(value, 1).replace('-', '−') + (value == 1 ? " month" : " months");
        };
    }

    private static String plain(double value, int scale) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal scaled = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale));
        return scaled.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }
}
