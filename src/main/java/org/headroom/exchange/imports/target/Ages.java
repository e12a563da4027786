package org.headroom.exchange.imports.target;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Ages at the data cut and the age groups they fall in (imports, section A).
public final class Ages {

    /// The four age groups, youngest first.
    public static final List<String> GROUPS = List.of("18-64", "65-74", "75-84", "85+");

    public static final int ADULT = 18;
    public static final int OLDEST_LIKELY = 110;

    private Ages() {}

    /// Completed years; somebody born on 29 February is a year older on 1 March.
    public static int at(LocalDate birth, LocalDate cut) {
        return (int) ChronoUnit.YEARS.between(birth, cut);
    }

    /// The group of an adult.
    public static String group(int age) {
        if (age < 65) {
            return GROUPS.get(0);
        }
        if (age < 75) {
            return GROUPS.get(1);
        }
        return age < 85 ? GROUPS.get(2) : GROUPS.get(3);
    }
}
