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

    public boolean hasRange() {
        return low.isPresent() && high.isPresent();
    }
}
