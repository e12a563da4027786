package org.headroom.engine.trace;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// What a figure is measured in, and how it is read.
public enum Quantity {
    POUNDS("£"),
    POUNDS_A_WEEK("£ a week"),
    POUNDS_AN_HOUR("£ an hour"),
    POUNDS_A_YEAR("£ a year"),
    /// A fraction, read as a percentage.
    FRACTION("%"),
    /// A number that multiplies, as a price index.
    FACTOR("factor"),
    CLIENTS("clients"),
    CLIENT_WEEKS("client-weeks"),
    WEEKS("weeks"),
    HOURS("hours a week"),
    MONTHS("months");

    private static final int MOST_DECIMALS = 4;
    private static final int DECIMALS_OF_FACTORS = 6;

    private final String label;

    Quantity(String label) {
        this.label = label;
    }

    /// The unit that people read.
    public String label() {
        return label;
    }

    /// Whether it is an amount of money.
    public boolean isMoney() {
        return switch (this) {
            case POUNDS, POUNDS_A_WEEK, POUNDS_AN_HOUR, POUNDS_A_YEAR -> true;
            case FRACTION, FACTOR, CLIENTS, CLIENT_WEEKS, WEEKS, HOURS, MONTHS -> false;
        };
    }

    /// A value in full, as `£1,234,567.89`, `6.73%` or `12.5 weeks`.
    public String inFull(double value) {
        return switch (this) {
            case POUNDS -> MoneyFormat.poundsAndPence(Money.of(value));
            case POUNDS_AN_HOUR -> MoneyFormat.poundsAndPence(Money.of(value)) + " an hour";
            case POUNDS_A_WEEK -> MoneyFormat.poundsAndPence(Money.of(value)) + " a week";
            case POUNDS_A_YEAR -> MoneyFormat.poundsAndPence(Money.of(value)) + " a year";
            case FRACTION -> number(value * 100, MOST_DECIMALS) + "%";
            case FACTOR -> number(value, DECIMALS_OF_FACTORS);
            case CLIENTS, CLIENT_WEEKS, WEEKS, HOURS, MONTHS ->
                    number(value, MOST_DECIMALS) + " " + label;
        };
    }

    /// A value as a table or a panel has room for, as `£7.23m`, `£45k`, `6.7%` or `12.5 weeks`.
    public String inBrief(double value) {
        return switch (this) {
            case POUNDS -> MoneyFormat.brief(Money.of(value));
            case POUNDS_AN_HOUR, POUNDS_A_WEEK, POUNDS_A_YEAR -> inFull(value);
            case FRACTION -> number(value * 100, 2) + "%";
            case FACTOR -> number(value, MOST_DECIMALS);
            case CLIENTS, CLIENT_WEEKS, WEEKS, HOURS, MONTHS -> number(value, 1) + " " + label;
        };
    }

    private static String number(double value, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        DecimalFormat format =
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK));
        String text = format.format(rounded);
        return text.startsWith("-") ? MoneyFormat.MINUS + text.substring(1) : text;
    }
}
