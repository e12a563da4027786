package org.headroom.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The rule by which published parts add up to their published total exactly (method section 1):
/// each part is rounded down to the penny, then the pennies missing go to the parts with the
/// largest remainders, ties to the earlier part.
public final class Apportionment {

    private Apportionment() {}

    /// Parts in whole pence that sum to `total`.
    ///
    /// The sum of the parts may differ from the total by rounding alone; a larger difference is a
    /// mistake of the caller.
    ///
    /// @param parts unrounded pounds
    /// @throws ArithmeticException if the parts do not add up to the total but for rounding
    public static List<Money> of(double[] parts, Money total) {
        int n = parts.length;
        long[] pence = new long[n];
        double[] remainder = new double[n];
        long missing = total.pence();
        for (int i = 0; i < n; i++) {
            double scaled = parts[i] * 100;
            pence[i] = (long) Math.floor(scaled);
            remainder[i] = scaled - pence[i];
            missing -= pence[i];
        }
        if (Math.abs(missing) > n + 1L) {
            throw new ArithmeticException(
                    "Parts differ from their total " + total + " by " + missing + "p");
        }
        give(pence, remainder, missing);
        List<Money> money = new ArrayList<>(n);
        for (long p : pence) {
            money.add(new Money(p));
        }
        return List.copyOf(money);
    }

    private static void give(long[] pence, double[] remainder, long missing) {
        if (pence.length == 0) {
            return;
        }
        int[] order =
                IntStream.range(0, pence.length)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> -remainder[i])
                                        .thenComparingInt(i -> i))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long left = missing;
        for (int i = 0; left > 0; i = (i + 1) % order.length, left--) {
            pence[order[i]]++;
        }
        // Noise in the last digit of a double can leave one penny too many: the smallest remainder
        // gives it back.
        for (int i = order.length - 1;
                left < 0;
                i = (i + order.length - 1) % order.length, left++) {
            pence[order[i]]--;
        }
    }
}
