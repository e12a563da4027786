package org.headroom.exchange.synthesis;

/// A stream of pseudo-random numbers that is the same for a seed on every machine and in every
/// release: SplitMix64 with strict arithmetic.
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static final int TRIES = 100;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /// An independent stream for each `stream` of a seed.
    static Draws of(long seed, long stream) {
        return new Draws(mix(seed + mix(stream * STEP)));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// Strictly between 0 and 1.
    double share() {
        state += STEP;
        return ((mix(state) >>> 11) + 0.5) * 0x1.0p-53;
    }

    boolean happens(double probability) {
        return share() < probability;
    }

    /// A whole number from 0 to `bound` − 1.
    int below(int bound) {
        return (int) (share() * bound);
    }

    /// A log-normal amount with a given mean; `spread` is the standard deviation of its logarithm.
    double amount(double mean, double spread) {
        return mean * StrictMath.exp(spread * normal() - spread * spread / 2);
    }

    /// As [#amount], drawn again while over the limit.
    double amount(double mean, double spread, double limit) {
        for (int i = 0; i < TRIES; i++) {
            double drawn = amount(mean, spread);
            if (drawn <= limit) {
                return drawn;
            }
        }
        return limit;
    }

    /// Days since an event that ends at a monthly rate, no further back than `longest`.
    int daysSince(double monthlyRate, int longest) {
        double rate = Math.max(monthlyRate, 0.0001) * 12 / 365;
        double within = -StrictMath.expm1(-rate * longest);
        return (int) (-StrictMath.log1p(-share() * within) / rate);
    }

    private double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(share()));
        return radius * StrictMath.cos(2 * Math.PI * share());
    }
}
