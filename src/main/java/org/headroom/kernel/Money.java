package org.headroom.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact amount of pounds and pence, held as whole pence (method section 1).
///
/// Amounts are worked out in `double` pounds and become `Money` once, where they are published,
/// stored or read.
///
/// @param pence whole pence; positive is cost, overspend or shortfall
public record Money(long pence) implements Comparable<Money> {

    /// Nothing.
    public static final Money ZERO = new Money(0);

    /// The amount of so many pounds, rounded half up to the penny.
    ///
    /// @throws ArithmeticException if `pounds` is not finite or does not fit in a `long` of pence
    public static Money of(double pounds) {
        double pence = Math.floor(pounds * 100 + 0.5);
        if (!(Math.abs(pence) < 9.0e18)) {
            throw new ArithmeticException("Not an amount of money: " + pounds);
        }
        return new Money((long) pence);
    }

    /// The amount that a plain decimal number of pounds says, rounded half up to the penny.
    ///
    /// @throws NumberFormatException if `text` is not a number
    /// @throws ArithmeticException if it does not fit in a `long` of pence
    public static Money parse(String text) {
        BigDecimal pence = new BigDecimal(text).movePointRight(2);
        BigDecimal half = new BigDecimal("0.5");
        return new Money(pence.add(half).setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /// This amount in pounds.
    public double pounds() {
        return pence / 100.0;
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    public boolean isZero() {
        return pence == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /// Pounds with two decimals, as `-1234.50`: the form of the JSON result.
    @Override
    public String toString() {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
