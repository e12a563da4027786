package org.headroom.session;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A value as it is typed: a number as it stands, or relative to what holds now.
public sealed interface DriverAmount {

    /// A value as it stands: `12.86`, `-0.01`, or `6.7%` for 0.067.
    record Fixed(double value) implements DriverAmount {}

    /// So many times what holds now: `*1.05`, or `+1%` for 1.01 times and `+-1%` for 0.99 times.
    record Times(double factor) implements DriverAmount {}

    /// What holds now and so much more: `+0.5`, and `+-0.5` for less. A number with a minus alone
    /// is a value as it stands.
    record Plus(double more) implements DriverAmount {}

    /// The form of all of them.
    Pattern FORM = Pattern.compile("([+*]?)([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(%?)");

    /// Reads what was typed.
    ///
    /// @throws IllegalArgumentException if it is none of these; the message says which there are
    static DriverAmount parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || matcher.group(1).equals("*") && !matcher.group(3).isEmpty()) {
            throw new IllegalArgumentException(
                    "“"
                            + text
                            + "” is not a value. Write a number without thousands separators, as"
                            + " 12.86 or 6.7%, or a change, as +1%, *1.05 or +0.5.");
        }
        double number = new BigDecimal(matcher.group(2)).doubleValue();
        boolean isPercent = !matcher.group(3).isEmpty();
        return switch (matcher.group(1)) {
            case "*" -> new Times(number);
            case "+" ->
                    isPercent
                            ? new Times(
                                    BigDecimal.ONE.add(hundredth(matcher.group(2))).doubleValue())
                            : new Plus(number);
            default -> new Fixed(isPercent ? hundredth(matcher.group(2)).doubleValue() : number);
        };
    }

    private static BigDecimal hundredth(String number) {
        return new BigDecimal(number).movePointLeft(2);
    }

    /// Whether it needs a value to start from.
    default boolean isRelative() {
        return !(this instanceof Fixed);
    }

    /// The value that it comes to, worked out in decimals so that 5% on 0.1 is 0.105 to the digit.
    ///
    /// @param now what holds now
    default double from(double now) {
        return switch (this) {
            case Fixed(double value) -> value;
            case Times(double factor) -> decimal(now).multiply(decimal(factor)).doubleValue();
            case Plus(double more) -> decimal(now).add(decimal(more)).doubleValue();
        };
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
