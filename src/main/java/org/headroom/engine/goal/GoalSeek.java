package org.headroom.engine.goal;

import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The value of one driver at which a result of the plan meets a target.
///
/// The range is first walked in even steps, so that a result that rises and falls again is not
/// missed; then the stretch in which the target lies is halved until the result is met to a tenth
/// of a penny. Of several answers the nearest to the present value is given, in as few digits as
/// meet the target; of several that come equally near to it, too.
public final class GoalSeek {

    private static final int STRETCHES = 48;
    private static final int MOST_HALVINGS = 200;
    private static final double MET = 0.001;

    /// The most by which a result may miss its target as published.
    private static final double A_PENNY = 0.01;

    private static final double HALF_A_PENNY = 0.005;
    private static final int MOST_DECIMALS = 16;

    /// A value of the driver and the result there, £.
    public record Point(double value, double result) {}

    /// What was found.
    public sealed interface Answer {

        /// A value that meets the target, to the penny.
        record Met(Point at) implements Answer {}

        /// No value between the bounds does.
        ///
        /// @param best the value that comes nearest
        /// @param low the result at the lower bound
        /// @param high the result at the upper bound
        record NotMet(Point best, Point low, Point high) implements Answer {}
    }

    private final DoubleUnaryOperator result;
    private final Lever lever;
    private final double target;
    private final double now;

    private GoalSeek(DoubleUnaryOperator result, Lever lever, double target, double now) {
        this.result = result;
        this.lever = lever;
        this.target = target;
        this.now = now;
    }

    /// Looks for the value.
    ///
    /// @param scenario empty is the base; the value is looked for over it
    /// @param target £
    /// @throws IllegalArgumentException if there is no such scenario or figure
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    public static Answer seek(
            PreparedModel prepared,
            Optional<String> scenario,
            PlanFigure figure,
            double target,
            Lever lever) {
        DriverTable drivers = DriverTable.of(prepared.model(), scenario);
        return seek(prepared, drivers, figure, target, lever);
    }

    /// As above, over drivers that are no scenario's.
    static Answer seek(
            PreparedModel prepared,
            DriverTable drivers,
            PlanFigure figure,
            double target,
            Lever lever) {
        var read = figure.in(prepared.model());
        DoubleUnaryOperator result =
                value ->
                        read.applyAsDouble(
                                Planner.results(
                                        prepared, drivers.with(Map.of(lever.address(), value))));
        double now = drivers.effective(lever.address()).orElse((lever.low() + lever.high()) / 2);
        return new GoalSeek(result, lever, target, now).answer();
    }

    private Answer answer() {
        List<Point> points = walk();
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no whole value between " + lever.low() + " and " + lever.high());
        }
        List<Point> found = new ArrayList<>(points);
        if (!lever.isWhole()) {
            if (now > lever.low() && now < lever.high()) {
                found.add(at(now));
            }
            for (int i = 1; i < points.size(); i++) {
                if (off(points.get(i - 1)) * off(points.get(i)) < 0) {
                    // Where the result jumps over the target this is the nearer side of the jump.
                    found.add(halve(points.get(i - 1), points.get(i)));
                }
            }
        }
        return found.stream()
                .filter(p -> isMet(p, HALF_A_PENNY))
                .min(Comparator.comparingDouble(this::away))
                .<Answer>map(p -> new Answer.Met(inFewDigits(p)))
                .orElseGet(() -> nearest(points, found));
    }

    /// How far a value is from the present one.
    private double away(Point point) {
        return Math.abs(point.value() - now);
    }

    /// The value with as few decimals as meet the target just as well as published.
    private Point inFewDigits(Point met) {
        int most = met.value() == now ? 0 : MOST_DECIMALS;
        for (int decimals = 0; decimals < most; decimals++) {
            double rounded =
                    BigDecimal.valueOf(met.value())
                            .setScale(decimals, RoundingMode.HALF_UP)
                            .doubleValue();
            if (rounded >= lever.low() && rounded <= lever.high()) {
                Point near = at(rounded);
                if (isMet(near, HALF_A_PENNY)) {
                    return near;
                }
            }
        }
        return met;
    }

    private List<Point> walk() {
        List<Point> points = new ArrayList<>();
        if (lever.isWhole()) {
            for (double x = Math.ceil(lever.low()); x <= lever.high(); x++) {
                points.add(at(x));
            }
            return points;
        }
        for (int i = 0; i <= STRETCHES; i++) {
            double part = (double) i / STRETCHES;
            points.add(at(lever.low() * (1 - part) + lever.high() * part));
        }
        return points;
    }

    private Point halve(Point first, Point last) {
        Point below = first;
        Point above = last;
        for (int i = 0; i < MOST_HALVINGS; i++) {
            Point middle = at((below.value() + above.value()) / 2);
            if (isMet(middle, MET)
                    || middle.value() == below.value()
                    || middle.value() == above.value()) {
                return middle;
            }
            if (off(below) * off(middle) <= 0) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return Math.abs(off(below)) < Math.abs(off(above)) ? below : above;
    }

    /// The best value where none meets the target: beside the best of the walk there may be a
    /// better one, at the turn of a result that rises and falls.
    private Answer nearest(List<Point> points, List<Point> found) {
        Comparator<Point> near = Comparator.comparingDouble(p -> Math.abs(off(p)));
        Point best = found.stream().min(near.thenComparingDouble(this::away)).orElseThrow();
        int at = points.indexOf(best);
        if (!lever.isWhole() && at > 0 && at < points.size() - 1) {
            best = turn(points.get(at - 1).value(), points.get(at + 1).value(), best);
        }
        return isMet(best, A_PENNY)
                ? new Answer.Met(inFewDigits(best))
                : new Answer.NotMet(best, points.getFirst(), points.getLast());
    }

    private Point turn(double from, double to, Point start) {
        Point best = start;
        double low = from;
        double high = to;
        for (int i = 0; i < STRETCHES; i++) {
            Point left = at(low + (high - low) / 3);
            Point right = at(high - (high - low) / 3);
            boolean isLeft = Math.abs(off(left)) <= Math.abs(off(right));
            Point better = isLeft ? left : right;
            if (Math.abs(off(better)) < Math.abs(off(best))) {
                best = better;
            }
            if (isLeft) {
                high = right.value();
            } else {
                low = left.value();
            }
        }
        return best;
    }

    private Point at(double value) {
        return new Point(value, result.applyAsDouble(value));
    }

    private double off(Point point) {
        return point.result() - target;
    }

    private boolean isMet(Point point, double by) {
        return Math.abs(off(point)) <= by;
    }
}
