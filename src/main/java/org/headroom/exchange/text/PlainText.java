package org.headroom.exchange.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The plain forms in which the text form writes numbers, days and text.
final class PlainText {

    /// The largest number that is taken for meant: a million million.
    static final BigDecimal LARGEST = new BigDecimal("1e12");

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_DATE = 10;

    private PlainText() {}

    /// The number that a plain decimal says: no thousands separators, no `NaN`, ASCII digits.
    static Optional<BigDecimal> decimal(String text) {
        return text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /// The day that `YYYY-MM-DD` says, if there is such a day.
    static Optional<LocalDate> date(String text) {
        if (text.length() != LONGEST_DATE) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Whether every medium can keep the text: no zero bytes, no unpaired surrogates.
    static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
