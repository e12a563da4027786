package org.headroom.ui.control;

import org.headroom.domain.DriverUnit;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/// How the value of a driver is shown, typed and stepped: its unit, digits and the range of its
/// track.
///
/// @param unit as the model holds it; fractions are shown as percentages
/// @param decimals digits after the point that are shown
/// @param step of an arrow key, in the model's unit
public record DriverScale(DriverUnit unit, int decimals, double step) {

    private static final double PERCENT = 100;

    /// The usual scale of a unit.
    public static DriverScale of(DriverUnit unit) {
        return switch (unit) {
            case POUNDS_PER_HOUR -> new DriverScale(unit, 2, 0.01);
            case FRACTION -> new DriverScale(unit, 1, 0.001);
            case POUNDS_PER_YEAR, POUNDS -> new DriverScale(unit, 0, 100);
            case MONTHS -> new DriverScale(unit, 0, 1);
        };
    }

    /// The word after the field.
    public String unitText() {
        return switch (unit) {
            case POUNDS_PER_HOUR -> "£/hour";
            case FRACTION -> "%";
            case POUNDS_PER_YEAR -> "£/year";
            case POUNDS -> "£";
            case MONTHS -> "months";
        };
    }

    /// A value as the field shows it.
    public String text(double value) {
        BigDecimal shown =
                BigDecimal.valueOf(value * factor()).setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal exact =
                BigDecimal.valueOf(value * factor())
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        BigDecimal text = exact.scale() > decimals && exact.scale() <= decimals + 2 ? exact : shown;
        String plain =
                unit == DriverUnit.POUNDS || unit == DriverUnit.POUNDS_PER_YEAR
                        ? String.format(Locale.ROOT, "%,." + Math.max(0, text.scale()) + "f", text)
                        : text.toPlainString();
        return plain.startsWith("-") ? MoneyFormat.MINUS + plain.substring(1) : plain;
    }

    /// A value with its unit, as "12.21 £/hour" or "62%".
    public String withUnit(double value) {
        return unit == DriverUnit.FRACTION ? text(value) + "%" : text(value) + " " + unitText();
    }

    /// The value that typed text means: a number, or a change on the value before (`+1%`, `*1.05`,
    /// `+0.3`).
    public OptionalDouble parse(String typed, double before) {
        String text =
                typed.strip().replace(",", "").replace(MoneyFormat.MINUS, "-").replace("£", "");
        try {
            if (text.startsWith("*")) {
                return finite(before * Double.parseDouble(text.substring(1)));
            }
            boolean isRelative =
                    text.startsWith("+") || (text.startsWith("-") && text.endsWith("%"));
            if (isRelative && text.endsWith("%")) {
                return finite(
                        before
                                * (1
                                        + Double.parseDouble(text.substring(0, text.length() - 1))
                                                / PERCENT));
            }
            String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
            double value = Double.parseDouble(number) / factor();
            return finite(text.startsWith("+") ? before + value : value);
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// A value from the track, snapped to the step.
    public double snapped(double value) {
        return BigDecimal.valueOf(Math.rint(value / step))
                .multiply(BigDecimal.valueOf(step))
                .doubleValue();
    }

    private double factor() {
        return unit == DriverUnit.FRACTION ? PERCENT : 1;
    }
}
