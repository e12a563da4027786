package org.headroom.engine.trace;

import java.util.function.ToDoubleFunction;

/// How the terms of a figure give its value.
///
/// @param symbol short name in the printed tree, as `+` or `×`
/// @param working from the terms' values, in their order, each times its weight
record Rule(String symbol, ToDoubleFunction<double[]> working) {

    /// Terms added up, each with its sign or weight.
    static final Rule SUM =
            new Rule(
                    "+",
                    v -> {
                        double sum = 0;
                        for (double each : v) {
                            sum += each;
                        }
                        return sum;
                    });

    static final Rule PRODUCT =
            new Rule(
                    "×",
                    v -> {
                        double product = 1;
                        for (double each : v) {
                            product *= each;
                        }
                        return product;
                    });

    /// `a ÷ b`; nothing where b is nothing.
    static final Rule QUOTIENT = new Rule("÷", v -> v[1] == 0 ? 0 : v[0] / v[1]);

    /// `a × (1 + r₁) × (1 + r₂) …`.
    static final Rule GROWTH =
            new Rule(
                    "× (1 + …)",
                    v -> {
                        double grown = v[0];
                        for (int i = 1; i < v.length; i++) {
                            grown *= 1 + v[i];
                        }
                        return grown;
                    });

    /// Cost at prices: `U(y−1) × (all + award × from the uplift on)`.
    static final Rule COST = new Rule("U × (A + B × award)", v -> v[0] * (v[1] + v[2] * v[3]));

    /// Pairs multiplied and added up.
    static final Rule SUM_OF_PRODUCTS =
            new Rule(
                    "Σ ×",
                    v -> {
                        double sum = 0;
                        for (int i = 0; i < v.length; i += 2) {
                            sum += v[i] * v[i + 1];
                        }
                        return sum;
                    });

    /// `min(1, a × b)`: a share scaled, never more than the whole.
    static final Rule AT_MOST_ALL = new Rule("min(1, ×)", v -> Math.min(1, v[0] * v[1]));

    double apply(double[] values) {
        return working.applyAsDouble(values);
    }
}
