package org.headroom.domain;

/// What the key of a driver row names. Every keyed driver may also use `*`.
public enum KeyKind {
    /// The driver has one value for the whole council; its key is blank.
    NONE,
    SERVICE_TYPE,
    AGE_GROUP,
    /// `service_type|age_group|support_reason`, or a service type.
    COHORT,
    /// As [#COHORT], or an age group.
    COHORT_OR_AGE,
    BUDGET_LINE,
    /// A colour: green, amber or red.
    RISK,
    FUNDING_LINE
}
