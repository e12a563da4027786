package org.headroom.engine.activity;

import java.util.Arrays;

/// Growth a month from growth a year, `(1 + g)^(1/12)`. A plan has few different growths and many
/// cohorts, so each is worked out once a run.
final class MonthlyGrowth {

    private static final double MONTHS_A_YEAR = 12;

    private double[] known = new double[8];
    private double[] factors = new double[8];
    private int count;

    /// The monthly factor of client numbers.
    double factor(double ofYear) {
        if (ofYear == 0) {
            return 1;
        }
        for (int i = 0; i < count; i++) {
            if (known[i] == ofYear) {
                return factors[i];
            }
        }
        if (count == known.length) {
            known = Arrays.copyOf(known, 2 * count);
            factors = Arrays.copyOf(factors, 2 * count);
        }
        known[count] = ofYear;
        factors[count] = StrictMath.pow(1 + ofYear, 1 / MONTHS_A_YEAR);
        return factors[count++];
    }
}
