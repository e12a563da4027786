package org.headroom.domain;

/// What the value of a driver is measured in.
public enum DriverUnit {
    POUNDS_PER_HOUR,
    /// A fraction, shown as a percentage: 0.067 is 6.7%.
    FRACTION,
    POUNDS_PER_YEAR,
    POUNDS,
    MONTHS
}
