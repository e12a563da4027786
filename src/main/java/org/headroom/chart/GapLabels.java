package org.headroom.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The heights of labels beside a chart, moved apart where they would stand over each other.
final class GapLabels {

    private GapLabels() {}

    /// Moves heights apart in place, each as little as the order of the labels allows.
    ///
    /// @param at heights, growing downwards; of equal ones the earlier stands higher
    /// @param gap least distance between two
    /// @param lowest that none stands below
    static void spread(double[] at, double gap, double lowest) {
        int[] order =
                IntStream.range(0, at.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> at[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] sorted = Arrays.stream(order).mapToDouble(i -> at[i]).toArray();
        for (int i = 1; i < sorted.length; i++) {
            double missing = gap - (sorted[i] - sorted[i - 1]);
            if (missing > 0) {
                sorted[i - 1] -= missing / 2;
                sorted[i] += missing / 2;
            }
        }
        double least = lowest;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sorted[i] = Math.min(sorted[i], least);
            least = sorted[i] - gap;
        }
        for (int i = 0; i < sorted.length; i++) {
            at[order[i]] = sorted[i];
        }
    }
}
