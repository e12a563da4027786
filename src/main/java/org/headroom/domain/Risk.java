package org.headroom.domain;

import java.util.Locale;

/// A colour on one of the two scales of a saving: how deliverable it is, and how late. Each carries
/// what holds for it where no driver says otherwise (method section 2).
public enum Risk {
    GREEN(1, 0),
    AMBER(0.75, 3),
    RED(0.25, 6);

    private final double usualDeliverability;
    private final double usualSlippageMonths;
    private final String key;

    Risk(double usualDeliverability, double usualSlippageMonths) {
        this.usualDeliverability = usualDeliverability;
        this.usualSlippageMonths = usualSlippageMonths;
        key = name().toLowerCase(Locale.ROOT);
    }

    /// Share of a target that is delivered, 0 to 1.
    public double usualDeliverability() {
        return usualDeliverability;
    }

    /// Months by which a saving starts late, 0 to 12.
    public double usualSlippageMonths() {
        return usualSlippageMonths;
    }

    /// The key of its drivers, as `amber`.
    public String key() {
        return key;
    }
}
