package org.headroom.engine.trace;

/// A figure that another is worked out from.
///
/// @param name that people read
/// @param figure to follow
/// @param weight what its value counts for: 1, −1, or a part
/// @param value before the weight
public record Term(String name, Figure figure, double weight, double value, Quantity quantity) {

    /// What it counts for.
    public double weighted() {
        return weight * value;
    }
}
