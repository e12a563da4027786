package org.headroom.ui.control;

import java.util.OptionalDouble;

/// What a driver control shows.
///
/// @param name of the driver
/// @param value now
/// @param base value that a reset brings back
/// @param low lower end of the band, if the driver has a range
/// @param high upper end
/// @param minimum left end of the track
/// @param maximum right end of the track
/// @param note source or status of the value
/// @param scale how values are written
/// @param isChanged whether the scenario differs from what it builds on
/// @param isLocked whether it cannot be changed
public record DriverState(
        String name,
        double value,
        double base,
        OptionalDouble low,
        OptionalDouble high,
        double minimum,
        double maximum,
        String note,
        DriverScale scale,
        boolean isChanged,
        boolean isLocked) {

    /// Whether the value lies outside its band.
    public boolean isOutside() {
        return value < low.orElse(value) - 1e-12 || value > high.orElse(value) + 1e-12;
    }

    /// The same, not to be changed.
    public DriverState locked() {
        return new DriverState(
                name, value, base, low, high, minimum, maximum, note, scale, isChanged, true);
    }

    /// The same with another word on where the value comes from.
    public DriverState noted(String other) {
        return new DriverState(
                name, value, base, low, high, minimum, maximum, other, scale, isChanged, isLocked);
    }

    /// The same on a track with other ends: while a thumb is held they stay.
    public DriverState withEnds(double left, double right) {
        return new DriverState(
                name, value, base, low, high, left, right, note, scale, isChanged, isLocked);
    }

    DriverState withValue(double other) {
        return new DriverState(
                name, other, base, low, high, minimum, maximum, note, scale, isChanged, isLocked);
    }
}
