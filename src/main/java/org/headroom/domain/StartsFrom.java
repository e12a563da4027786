package org.headroom.domain;

/// What next year's cost of a budget line starts from (method section 5).
public enum StartsFrom {
    BUDGET,
    FORECAST
}
