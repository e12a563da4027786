package org.headroom.engine.trace;

/// A figure that another is worked out from.
///
/// @param figure to follow
/// @param weight what its value counts for: 1, −1, or a part
/// @param value before the weight
public record Term(Figure figure, double weight, double value, Quantity quantity) {

    /// The name that people read, with its year.
    public String name() {
        return FigureWords.name(figure);
    }

    /// What it counts for.
    public double weighted() {
        return weight * value;
    }
}
