package org.headroom.engine.trace;

import java.util.List;
import java.util.Optional;

/// How one figure comes about: its value, the rule in words, and the figures it is worked out from;
/// or, for an input of the model, where that comes from.
///
/// @param value as published where the plan publishes it (pence for money), else unrounded
/// @param formula the rule in words
/// @param terms in the order of the rule; none for an input, and for a sum of nothing
/// @param source where an input comes from; empty for what is worked out
public record Trace(
        Figure figure,
        double value,
        Quantity quantity,
        String formula,
        String symbol,
        double recomputed,
        List<Term> terms,
        Optional<Source> source) {

    private static final double PENNY = 0.01;
    private static final double NOISE = 1e-9;

    public Trace {
        terms = List.copyOf(terms);
    }

    /// The name that people read, with its year.
    public String name() {
        return FigureWords.name(figure);
    }

    /// Whether it is an input of the model, where the trail ends.
    public boolean isInput() {
        return source.isPresent();
    }

    /// Whether its terms give its value but for rounding: each published amount of money may be a
    /// penny off, everything else only by the noise of the last digits.
    public boolean holds() {
        double size = Math.abs(value);
        for (Term term : terms) {
            size = Math.max(size, Math.abs(term.weighted()));
        }
        double rounding = quantity == Quantity.POUNDS ? PENNY * (terms.size() + 1) : 0;
        return Math.abs(recomputed - value) <= rounding + NOISE * Math.max(1, size);
    }
}
