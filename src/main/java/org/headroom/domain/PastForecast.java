package org.headroom.domain;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;

/// How far over the directorate's budget a year was forecast to end, as it was reported at the end
/// of a month. What is reported for 31 March is the outturn.
///
/// @param variance forecast less budget; over budget is positive
/// @param source where it was reported
public record PastForecast(LocalDate monthEnd, Money variance, String source) {

    /// The year that it is of.
    public FinancialYear year() {
        return FinancialYear.of(monthEnd);
    }

    /// Whether it is the outturn of its year.
    public boolean isOutturn() {
        return monthEnd.equals(year().end());
    }
}
