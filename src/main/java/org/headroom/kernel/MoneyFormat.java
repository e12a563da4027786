package org.headroom.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How amounts and percentages are written for people: in the window, on charts, in reports and on
/// the command line alike.
///
/// The forms are English whatever the computer's locale: comma between thousands, point before
/// decimals, minus U+2212. Rounding is to the nearest, halves away from zero, so that a figure and
/// its negative read alike; what rounds to nothing has no sign.
public final class MoneyFormat {

    /// U+2212, as wide as the plus sign.
    public static final String MINUS = "\u2212";

    /// Stands where a figure does not apply (an en dash).
    public static final String NONE = "\u2013";

    private static final int PENCE_TO_MILLIONS = 8;
    private static final int PENCE_TO_THOUSANDS = 5;
    private static final int PENCE_TO_POUNDS = 2;

    private MoneyFormat() {}

    /// A value in £m with two decimals: `£72.04m`, `−£1.88m`.
    public static String millions(Money amount) {
        return pound(scaled(amount, PENCE_TO_MILLIONS, 2), "", "m");
    }

    /// A change in £m with two decimals: `+£7.83m`, `−£1.88m`, `£0.00m`.
    public static String signedMillions(Money amount) {
        return pound(scaled(amount, PENCE_TO_MILLIONS, 2), "+", "m");
    }

    /// A figure of a table headed £m: `72.04`, `(0.52)`.
    public static String tableMillions(Money amount) {
        return bracketed(scaled(amount, PENCE_TO_MILLIONS, 2));
    }

    /// A change in a table headed £m: `+0.63`, `−1.88`, `0.00`.
    public static String signedTableMillions(Money amount) {
        return signed(scaled(amount, PENCE_TO_MILLIONS, 2), "+");
    }

    /// A figure of a table headed £000: `49,810`, `(17,508)`.
    public static String tableThousands(Money amount) {
        return bracketed(scaled(amount, PENCE_TO_THOUSANDS, 0));
    }

    /// A change in a table headed £000: `+13,320`, `−400`, `0`.
    public static String signedThousands(Money amount) {
        return signed(scaled(amount, PENCE_TO_THOUSANDS, 0), "+");
    }

    /// A figure of a table headed £: `1,235`, `(1,235)`.
    public static String tablePounds(Money amount) {
        return bracketed(scaled(amount, PENCE_TO_POUNDS, 0));
    }

    /// Whole pounds: `£1,235`, `−£400`.
    public static String pounds(Money amount) {
        return pound(scaled(amount, PENCE_TO_POUNDS, 0), "", "");
    }

    /// Pounds and pence: `£1,234.56`, `−£12.21`.
    public static String poundsAndPence(Money amount) {
        return pound(scaled(amount, PENCE_TO_POUNDS, 2), "", "");
    }

    /// A figure inside a sentence: `£11.8m` from £100,000 up, `£45k` from £1,000 up, else `£950`.
    public static String brief(Money amount) {
        if (Math.abs(amount.pence()) >= 10_000_000L) {
            return pound(scaled(amount, PENCE_TO_MILLIONS, 1), "", "m");
        }
        return Math.abs(amount.pence()) >= 100_000L
                ? pound(scaled(amount, PENCE_TO_THOUSANDS, 0), "", "k")
                : pounds(amount);
    }

    /// A variance of spending on budget in a table headed £000: `7,830 over`, `1,486 under`, `0`.
    public static String varianceThousands(Money variance) {
        String figure = bracketed(scaled(variance, PENCE_TO_THOUSANDS, 0).abs());
        String word = overOrUnder(variance);
        return word.isEmpty() || figure.equals("0") ? figure : figure + " " + word;
    }

    /// The word of a variance of spending on budget: `over`, `under`, or nothing for nil.
    public static String overOrUnder(Money variance) {
        return switch (Long.signum(variance.pence())) {
            case 1 -> "over";
            case -1 -> "under";
            default -> "";
        };
    }

    /// A fraction as a percentage with one decimal: `0.132` is `13.2%`.
    ///
    /// @throws NumberFormatException if the fraction is not finite
    public static String percent(double fraction) {
        return signed(hundredths(fraction), "") + "%";
    }

    /// A change as a percentage with one decimal and its sign: `+13.2%`, `−3.2%`, `0.0%`.
    ///
    /// @throws NumberFormatException if the fraction is not finite
    public static String signedPercent(double fraction) {
        return signed(hundredths(fraction), "+") + "%";
    }

    /// A change as a share of what it changes, `+13.2%`; empty if that is nothing.
    ///
    /// The share is of the absolute amount: income that grows from (100) to (110) is `−10.0%`.
    public static Optional<String> changePercent(Money change, Money from) {
        return from.isZero()
                ? Optional.empty()
                : Optional.of(signedPercent((double) change.pence() / Math.abs(from.pence())));
    }

    private static BigDecimal hundredths(double fraction) {
        return BigDecimal.valueOf(fraction).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal scaled(Money amount, int shift, int decimals) {
        return BigDecimal.valueOf(amount.pence(), shift).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String pound(BigDecimal value, String plus, String unit) {
        return sign(value, plus) + "\u00A3" + digits(value) + unit;
    }

    private static String signed(BigDecimal value, String plus) {
        return sign(value, plus) + digits(value);
    }

    private static String bracketed(BigDecimal value) {
        return value.signum() < 0 ? "(" + digits(value) + ")" : digits(value);
    }

    private static String sign(BigDecimal value, String plus) {
        return switch (value.signum()) {
            case 1 -> plus;
            case -1 -> MINUS;
            default -> "";
        };
    }

    private static String digits(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
