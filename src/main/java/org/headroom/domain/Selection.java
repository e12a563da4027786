package org.headroom.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// A named choice of packages, such as homecare under £250 a week. Every condition that is given
/// must hold; one that is blank leaves all packages in.
///
/// @param weeklyFrom gross weekly cost at least, £
/// @param weeklyBelow gross weekly cost below, £
/// @param unitsFrom units a week at least; a package without units is left out
/// @param startedFrom first day of start, included
/// @param startedTo last day of start, included
/// @param withHealth true for packages with health income only, false for those without only
/// @param note why the choice is made as it is
public record Selection(
        String name,
        Optional<String> serviceType,
        Optional<String> ageGroup,
        Optional<String> supportReason,
        OptionalDouble weeklyFrom,
        OptionalDouble weeklyBelow,
        OptionalDouble unitsFrom,
        Optional<LocalDate> startedFrom,
        Optional<LocalDate> startedTo,
        Optional<Boolean> withHealth,
        String note) {

    /// Whether the choice takes in a package.
    public boolean includes(CarePackage care) {
        return isOf(care.cohort())
                && care.weeklyGross() >= weeklyFrom.orElse(Double.NEGATIVE_INFINITY)
                && care.weeklyGross() < weeklyBelow.orElse(Double.POSITIVE_INFINITY)
                && (unitsFrom.isEmpty()
                        || care.unitsPerWeek().orElse(Double.NEGATIVE_INFINITY)
                                >= unitsFrom.getAsDouble())
                && startedFrom.map(first -> !care.start().isBefore(first)).orElse(true)
                && startedTo.map(last -> !care.start().isAfter(last)).orElse(true)
                && withHealth
                        .map(wanted -> wanted == (care.weeklyHealth().orElse(0) != 0))
                        .orElse(true);
    }

    private boolean isOf(Cohort cohort) {
        return serviceType.map(cohort.serviceType()::equals).orElse(true)
                && ageGroup.map(cohort.ageGroup()::equals).orElse(true)
                && supportReason.map(cohort.supportReason()::equals).orElse(true);
    }
}
