package org.headroom.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A council's year from 1 April to 31 March, written `2025/26` (method section 1).
///
/// @param startYear the calendar year in which it begins
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})/(\\d{2})");

    /// The financial year that holds a date.
    public static FinancialYear of(LocalDate date) {
        return new FinancialYear(
                date.getMonthValue() >= Month.APRIL.getValue()
                        ? date.getYear()
                        : date.getYear() - 1);
    }

    /// The financial year that holds a month.
    public static FinancialYear of(YearMonth month) {
        return of(month.atDay(1));
    }

    /// The year that a label such as `2025/26` names.
    ///
    /// @throws IllegalArgumentException if the text is no such label
    public static FinancialYear parse(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            if ((start + 1) % 100 == Integer.parseInt(matcher.group(2))) {
                return new FinancialYear(start);
            }
        }
        throw new IllegalArgumentException("Not a financial year such as 2025/26: " + label);
    }

    /// 1 April.
    public LocalDate start() {
        return LocalDate.of(startYear, Month.APRIL, 1);
    }

    /// 31 March.
    public LocalDate end() {
        return LocalDate.of(startYear + 1, Month.MARCH, 31);
    }

    /// Real calendar days: 365, or 366 where the year holds a 29 February.
    public int days() {
        return (int) ChronoUnit.DAYS.between(start(), plus(1).start());
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(startYear + years);
    }

    /// Years from `other` to this one; negative if this one is earlier.
    public int since(FinancialYear other) {
        return startYear - other.startYear;
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /// The label, as `2025/26`.
    @Override
    public String toString() {
        int next = (startYear + 1) % 100;
        return startYear + "/" + (next < 10 ? "0" : "") + next;
    }
}
