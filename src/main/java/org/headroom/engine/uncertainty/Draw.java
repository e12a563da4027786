package org.headroom.engine.uncertainty;

/// The random numbers of the simulation (method section 10): every one depends on the seed, the
/// draw and the dimension alone, so draws may be worked out in any order.
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST_MIX = 0xBF58476D1CE4E5B9L;
    private static final long SECOND_MIX = 0x94D049BB133111EBL;
    private static final int DIMENSION_BITS = 20;
    private static final double UNIT = 0x1.0p-53;

    private Draw() {}

    /// A number from 0 to below 1.
    static double uniform(long seed, int draw, int dimension) {
        long x = seed + (((long) draw << DIMENSION_BITS) + dimension + 1) * GOLDEN;
        long z = (x ^ (x >>> 30)) * FIRST_MIX;
        z = (z ^ (z >>> 27)) * SECOND_MIX;
        z ^= z >>> 31;
        return (z >>> 11) * UNIT;
    }

    /// The value below which a share `u` of the triangular distribution on (low, mode, high) lies.
    static double triangular(double low, double mode, double high, double u) {
        double width = high - low;
        if (width == 0) {
            return mode;
        }
        return u < (mode - low) / width
                ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
    }
}
