package org.headroom.engine.drivers;

import org.headroom.domain.Cohort;

/// The keys under which a cohort's drivers are looked up (method section 2), put together once
/// because every run looks them up again.
///
/// @param cohort `service_type|age_group|support_reason`
public record CohortKeys(String cohort, String serviceType, String ageGroup) {

    public static CohortKeys of(Cohort cohort) {
        return new CohortKeys(cohort.key(), cohort.serviceType(), cohort.ageGroup());
    }
}
