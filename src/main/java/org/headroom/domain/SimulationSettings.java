package org.headroom.domain;

import org.headroom.kernel.Money;

/// How the ranges of a model are drawn, kept with it so that the same figures come up whenever it
/// is opened (method section 10).
///
/// @param seed of the random numbers
/// @param draws how many, 1 to a million
/// @param amount the gap whose chance to be exceeded is told
public record SimulationSettings(int seed, int draws, Money amount) {

    /// The most draws that are worth waiting for.
    public static final int MOST_DRAWS = 1_000_000;
}
