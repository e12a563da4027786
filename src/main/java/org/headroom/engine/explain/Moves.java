package org.headroom.engine.explain;

/// How a growth is put into words: what rises, what falls and what stays are not the same sentence.
///
/// @param rising before a positive growth, as `Prices rise by `
/// @param falling before the size of a negative one, as `Prices fall by `
/// @param staying where it is nothing, as `Prices do not change`
record Moves(String rising, String falling, String staying) {

    /// The words for a growth; the sign is said in words.
    String of(double growth) {
        String size = DriverWords.percent(Math.abs(growth));
        return size.equals(DriverWords.percent(0))
                ? staying
                : (growth > 0 ? rising : falling) + size;
    }
}
