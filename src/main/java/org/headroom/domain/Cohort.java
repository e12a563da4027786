package org.headroom.domain;

/// A group of clients that share a service type, an age group and a primary support reason.
public record Cohort(String serviceType, String ageGroup, String supportReason) {

    /// The key of a driver row for this cohort alone: `service_type|age_group|support_reason`.
    public String key() {
        return serviceType + "|" + ageGroup + "|" + supportReason;
    }

    @Override
    public String toString() {
        return serviceType + " " + ageGroup + " " + supportReason;
    }
}
