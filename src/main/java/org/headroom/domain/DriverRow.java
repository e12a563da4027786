package org.headroom.domain;

import java.util.OptionalDouble;

/// A base value of a driver, with its range and its evidence.
///
/// @param low lower end of the range; given together with `high`, or not at all
/// @param high upper end of the range
/// @param source where the value comes from
/// @param rationale why it was chosen, may be empty
/// @param owner who answers for it, may be empty
public record DriverRow(
        DriverAddress address,
        OptionalDouble low,
        double value,
        OptionalDouble high,
        AssumptionStatus status,
        String source,
        String rationale,
        String owner) {

    /// Stands for the source of a new value until somebody names one.
    public static final String UNSOURCED = "To be named";

    /// Whether it says where the value comes from.
    public boolean isSourced() {
        return !source.isBlank() && !source.strip().equalsIgnoreCase(UNSOURCED);
    }

    public boolean hasRange() {
        return low.isPresent() && high.isPresent();
    }
}
