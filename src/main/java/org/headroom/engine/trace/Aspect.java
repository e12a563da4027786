package org.headroom.engine.trace;

/// One of the figures of something that a path names, as the gross cost of a service type.
///
/// @param code as it stands in a path; empty for the figure that the thing itself stands for
/// @param label that people read, in the middle of a sentence
/// @param span years that have it
/// @param isShown whether a page or chart shows it; else it is a step on the way
record Aspect(String code, String label, Quantity quantity, Span span, boolean isShown) {

    /// Which years of a model a figure exists in.
    enum Span {
        BASE_YEAR,
        PLAN_YEARS,
        EVERY_YEAR
    }
}
