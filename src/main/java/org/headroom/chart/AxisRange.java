package org.headroom.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The limits of a value axis in pounds, always holding zero.
///
/// A page keeps the range of the last settled result while a thumb moves and takes a new one
/// ([#covering]) when it is released, so that lengths can be compared during the drag. What would
/// leave the range meanwhile ends where it ends; its label still says how much it is.
///
/// @param low at most zero
/// @param high at least zero, above `low`
public record AxisRange(double low, double high) {

    private static final double HEADROOM = 1.1;
    private static final int MOST_INTERVALS = 6;
    private static final int[] STEPS = {1, 2, 3, 5, 10};

    public AxisRange {
        if (!(low <= 0 && high >= 0 && low < high)) {
            throw new IllegalArgumentException("Not a range around zero: " + low + " to " + high);
        }
    }

    /// The range that shows values from `lowest` to `highest` with a tenth to spare.
    public static AxisRange covering(double lowest, double highest) {
        double low = Math.min(0, lowest) * HEADROOM;
        double high = Math.max(0, highest) * HEADROOM;
        return low < high ? new AxisRange(low, high) : new AxisRange(0, 1);
    }

    /// Where a value stands between two ends of a ruler, at an end where it lies beyond.
    public double at(double value, double from, double to) {
        return from + (Math.clamp(value, low, high) - low) / (high - low) * (to - from);
    }

    /// Round values within the range, in order, at least `spacing` px apart on so many px.
    public List<Double> ticks(double length, double spacing) {
        BigDecimal step = step(length, spacing);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step.doubleValue() - 1e-9);
        long last = (long) Math.floor(high / step.doubleValue() + 1e-9);
        for (long n = first; n <= last; n++) {
            ticks.add(step.multiply(BigDecimal.valueOf(n)).doubleValue());
        }
        return ticks;
    }

    /// A tick's label in £m, with the decimals that tell it from its neighbours: `15`, `0.05`.
    public String label(double tick, double length, double spacing) {
        int decimals = Math.max(0, 6 - exponent(step(length, spacing)));
        BigDecimal millions =
                BigDecimal.valueOf(tick).movePointLeft(6).setScale(decimals, RoundingMode.HALF_UP);
        String digits = millions.abs().toPlainString();
        return millions.signum() < 0 ? "\u2212" + digits : digits;
    }

    private static int exponent(BigDecimal step) {
        BigDecimal bare = step.stripTrailingZeros();
        return -bare.scale();
    }

    private BigDecimal step(double length, double spacing) {
        double intervals = Math.max(1, Math.min(MOST_INTERVALS, length / spacing));
        double atLeast = (high - low) / intervals;
        int power = (int) Math.floor(Math.log10(atLeast));
        for (int step : STEPS) {
            BigDecimal nice = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
            if (nice.doubleValue() >= atLeast * (1 - 1e-9)) {
                return nice;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }
}
