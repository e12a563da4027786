package org.headroom.domain;

import org.headroom.kernel.FinancialYear;

import java.time.LocalDate;

/// A month whose position was kept: what was known at its end, which later imports do not touch.
///
/// @param monthEnd the last day of the month; unique
/// @param budget what the month is compared with, as `Cabinet February 2025, approved 11 February
///   2025`
/// @param source where clients and amounts come from
/// @param assumptions what the forecast rests on, in the words of who made it; may be empty
public record MonthReport(LocalDate monthEnd, String budget, String source, String assumptions) {

    /// The year that the month is in.
    public FinancialYear year() {
        return FinancialYear.of(monthEnd);
    }
}
