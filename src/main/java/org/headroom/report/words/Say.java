package org.headroom.report.words;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Words that follow from a figure.
public final class Say {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten");

    private Say() {}

    /// A number of things: `no years`, `one year`, `three years`, `1,252 years`.
    public static String count(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /// A whole number: in words up to ten, then in figures.
    public static String number(long number) {
        return number >= 0 && number < NUMBERS.size()
                ? NUMBERS.get((int) number)
                : String.format(Locale.UK, "%,d", number);
    }

    /// What a movement does to a budget, to the penny: `adds £12.34`, `takes off £12.34`, `changes
    /// nothing`.
    public static String adds(Money change) {
        return switch (Long.signum(change.pence())) {
            case 1 -> "adds " + MoneyFormat.poundsAndPence(change);
            case -1 -> "takes off " + MoneyFormat.poundsAndPence(change.negated());
            default -> "changes nothing";
        };
    }

    /// As [#adds], of several things.
    public static String add(Money change) {
        return switch (Long.signum(change.pence())) {
            case 1 -> "add " + MoneyFormat.poundsAndPence(change);
            case -1 -> "take off " + MoneyFormat.poundsAndPence(change.negated());
            default -> "change nothing";
        };
    }

    /// How a figure changes, in £m: `rises by £1.23m`, `falls by £1.23m`, `does not change`. A
    /// change that is too small for £m is given in pounds.
    public static String rises(Money change) {
        return switch (Long.signum(change.pence())) {
            case 1 -> "rises by " + size(change);
            case -1 -> "falls by " + size(change);
            default -> "does not change";
        };
    }

    /// How a figure would stand beside the one it is compared with: `£1.23m higher`, `£1.23m
    /// lower`, `the same`.
    public static String higher(Money difference) {
        return switch (Long.signum(difference.pence())) {
            case 1 -> size(difference) + " higher";
            case -1 -> size(difference) + " lower";
            default -> "the same";
        };
    }

    /// Spending against a budget: `£1.23m over`, `£1.23m under`, `on budget`.
    public static String over(Money variance) {
        return variance.isZero()
                ? "on budget"
                : size(variance) + " " + MoneyFormat.overOrUnder(variance);
    }

    /// Requirement less funding: `a gap of £1.23m`, `funding to spare of £1.23m`, `no gap`.
    public static String gap(Money gap) {
        return switch (Long.signum(gap.pence())) {
            case 1 -> "a gap of " + size(gap);
            case -1 -> "funding to spare of " + size(gap);
            default -> "no gap";
        };
    }

    /// An amount without its sign, in £m with two decimals; in pounds and pence where £m would show
    /// nothing.
    public static String size(Money amount) {
        Money absolute = absolute(amount);
        String millions = MoneyFormat.millions(absolute);
        return millions.equals("£0.00m") && !amount.isZero()
                ? MoneyFormat.poundsAndPence(absolute)
                : millions;
    }

    /// As `30 September 2024`.
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// Things in a row: `a`, `a and b`, `a, b and c`.
    public static String list(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : String.join(", ", things.subList(0, things.size() - 1))
                        + " and "
                        + things.getLast();
    }

    /// With a capital at the start.
    public static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static Money absolute(Money amount) {
        return amount.pence() < 0 ? amount.negated() : amount;
    }
}
