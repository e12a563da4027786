package org.headroom.ui.fees;

import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/// How shares, changes and rates are written on the Fees page, and read back.
final class Figures {

    private Figures() {}

    /// A change with two decimals: `+7.51%`.
    static String change(double fraction) {
        return sign(points(fraction, 2), "+") + "%";
    }

    /// A fraction with two decimals: `4.51%`.
    static String percent(double fraction) {
        return sign(points(fraction, 2), "") + "%";
    }

    /// A share as it is typed: `62`, `62.5`.
    static String typedPercent(double fraction) {
        return plain(points(fraction, 6));
    }

    /// A number as it is typed, without zeros at its end.
    static String typed(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// A rate in pounds and pence: `25.05`.
    static String rate(double pounds) {
        return sign(BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_UP), "");
    }

    private static BigDecimal points(double fraction, int decimals) {
        return BigDecimal.valueOf(fraction)
                .movePointRight(2)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String sign(BigDecimal value, String plus) {
        String digits = value.abs().toPlainString();
        return (value.signum() < 0 ? MoneyFormat.MINUS : value.signum() > 0 ? plus : "") + digits;
    }

    /// The number that a text means; empty where it means none.
    static OptionalDouble parse(String text) {
        String plain =
                text.strip()
                        .replace(MoneyFormat.MINUS, "-")
                        .replace("£", "")
                        .replace(",", "")
                        .replace("%", "");
        try {
            double value = Double.parseDouble(plain);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// The fraction that a percentage means.
    static OptionalDouble parsePercent(String text) {
        OptionalDouble value = parse(text);
        return value.isPresent()
                ? OptionalDouble.of(
                        BigDecimal.valueOf(value.getAsDouble()).movePointLeft(2).doubleValue())
                : value;
    }
}
