package org.headroom.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// A young person expected to move from children's services to adult social care (method section
/// 4).
///
/// @param personId pseudonym
/// @param transferDate empty means the 18th birthday
/// @param weeklyGross expected gross cost, £ a week
/// @param probability that the case arrives, 0 to 1
/// @param endDate last day paid; empty is open-ended
/// @param status empty means planned
/// @param childrensWeeklyCost what children's services pay today, £ a week
public record TransitionCase(
        String personId,
        LocalDate birthDate,
        Optional<LocalDate> transferDate,
        String serviceType,
        String supportReason,
        double weeklyGross,
        OptionalDouble weeklyClient,
        OptionalDouble weeklyHealth,
        double probability,
        Optional<LocalDate> endDate,
        Optional<TransitionStatus> status,
        OptionalDouble childrensWeeklyCost,
        String note) {

    /// The age group that every transition joins.
    public static final String AGE_GROUP = "18-64";

    /// How the name of a case begins that stands for a trend and not for a person.
    public static final String PROBABLE = "probable-";

    /// Whether the case is one of a trend beyond the named list, nobody in particular.
    public boolean isProbable() {
        return personId.startsWith(PROBABLE);
    }

    /// Day of transfer before any what-if: the given date, else the 18th birthday (29 February
    /// becomes 1 March).
    public LocalDate transfer() {
        return transferDate.orElseGet(this::eighteenthBirthday);
    }

    /// The 18th birthday; a birthday of 29 February falls on 1 March in a year without one.
    public LocalDate eighteenthBirthday() {
        LocalDate day = birthDate.plusYears(18);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }

    public boolean isPlanned() {
        return status.orElse(TransitionStatus.PLANNED) == TransitionStatus.PLANNED;
    }

    public Cohort cohort() {
        return new Cohort(serviceType, AGE_GROUP, supportReason);
    }
}
