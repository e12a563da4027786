package org.headroom.engine.uncertainty;

import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The outcome of a simulation: every draw of requirement and gap by plan year, unrounded, £
/// (method section 10).
public final class Samples {

    /// What is drawn.
    public enum Figure {
        REQUIREMENT,
        GAP
    }

    /// The published line of a year and figure (method section 11), £.
    public record Line(
            FinancialYear year, Figure figure, double p10, double p50, double p90, double mean) {}

    private final long seed;
    private final FinancialYear first;
    private final double[][][] sorted;
    private final double[][] means;

    private Samples(long seed, FinancialYear first, double[][][] sorted, double[][] means) {
        this.seed = seed;
        this.first = first;
        this.sorted = sorted;
        this.means = means;
    }

    /// @param first the first plan year
    /// @param requirement by plan year and draw
    /// @param gap alike
    static Samples of(long seed, FinancialYear first, double[][] requirement, double[][] gap) {
        double[][][] drawn = {requirement, gap};
        double[][] means = new double[drawn.length][requirement.length];
        for (int f = 0; f < drawn.length; f++) {
            for (int y = 0; y < drawn[f].length; y++) {
                double sum = 0;
                for (double each : drawn[f][y]) {
                    sum += each;
                }
                means[f][y] = sum / drawn[f][y].length;
                Arrays.sort(drawn[f][y]);
            }
        }
        return new Samples(seed, first, drawn, means);
    }

    public long seed() {
        return seed;
    }

    public int draws() {
        return sorted[0][0].length;
    }

    public FinancialYear firstYear() {
        return first;
    }

    public int years() {
        return sorted[0].length;
    }

    /// The amount below which a share `p` of the draws lies, by linear interpolation at `(N − 1)
    /// p`.
    ///
    /// @param y plan year, 1 to N
    public double percentile(Figure figure, int y, double p) {
        double[] values = sorted[figure.ordinal()][y - 1];
        double at = (values.length - 1) * p;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }

    /// The average of the draws.
    public double mean(Figure figure, int y) {
        return means[figure.ordinal()][y - 1];
    }

    /// The chance that a figure is above an amount, 0 to 1.
    public double chanceAbove(Figure figure, int y, double amount) {
        double[] values = sorted[figure.ordinal()][y - 1];
        int above = 0;
        for (int n = values.length - 1; n >= 0 && values[n] > amount; n--) {
            above++;
        }
        return (double) above / values.length;
    }

    /// Requirement, then gap, of every year in order.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int y = 1; y <= years(); y++) {
            for (Figure figure : Figure.values()) {
                lines.add(
                        new Line(
                                first.plus(y - 1),
                                figure,
                                percentile(figure, y, 0.1),
                                percentile(figure, y, 0.5),
                                percentile(figure, y, 0.9),
                                mean(figure, y)));
            }
        }
        return List.copyOf(lines);
    }
}
