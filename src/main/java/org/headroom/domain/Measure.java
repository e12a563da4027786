package org.headroom.domain;

import java.time.YearMonth;
import java.util.OptionalDouble;

/// A transformation measure: clients moved into (or, negative, out of) a cohort each month (method
/// section 4).
///
/// @param weeklyGross cost per client moved, £ a week; empty means the cohort's opening average
public record Measure(
        String name,
        Cohort cohort,
        double clientsPerMonth,
        OptionalDouble weeklyGross,
        YearMonth firstMonth,
        YearMonth lastMonth) {}
