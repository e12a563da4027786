package org.headroom.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// One service that one client receives, at a weekly cost.
///
/// @param personId pseudonym of the client; one person may have several packages
/// @param start first day paid
/// @param end last day paid; empty is open-ended
/// @param weeklyGross gross cost, £ a week
/// @param weeklyClient the client's contribution, £ a week; empty means 0
/// @param weeklyHealth paid by the NHS, £ a week; empty means 0
/// @param unitsPerWeek units (hours, visits, days) a week; empty means priced by the week
/// @param unit name of the unit, may be empty
public record CarePackage(
        String packageId,
        String personId,
        Cohort cohort,
        LocalDate start,
        Optional<LocalDate> end,
        double weeklyGross,
        OptionalDouble weeklyClient,
        OptionalDouble weeklyHealth,
        OptionalDouble unitsPerWeek,
        String unit) {}
