package org.headroom.extract;

import java.util.Arrays;
import java.util.Optional;

/// What time an amount is for, and so what of it falls in a week.
public enum Basis {
    WEEK("week", 1),
    FORTNIGHT("fortnight", 1 / 2.0),
    FOUR_WEEKS("4 weeks", 1 / 4.0),
    MONTH_OF_52_WEEKS("month of 52 weeks", 12 / 52.0),
    MONTH_OF_365_DAYS("month of 365 days", 12 * 7 / 365.0),
    YEAR_OF_52_WEEKS("year of 52 weeks", 1 / 52.0),
    YEAR_OF_365_DAYS("year of 365 days", 7 / 365.0);

    private final String words;
    private final double perWeek;

    Basis(String words, double perWeek) {
        this.words = words;
        this.perWeek = perWeek;
    }

    public static Optional<Basis> of(String words) {
        return Arrays.stream(values()).filter(basis -> basis.words.equals(words)).findFirst();
    }

    /// As the mapping writes it.
    public String words() {
        return words;
    }

    /// How many of them a week has.
    public double perWeek() {
        return perWeek;
    }
}
