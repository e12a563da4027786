package org.headroom.domain;

/// How firm the value of a driver is.
public enum AssumptionStatus {
    ACTUAL,
    ANNOUNCED,
    PROJECTED,
    LOCAL
}
