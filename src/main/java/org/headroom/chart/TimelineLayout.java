package org.headroom.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the parts of the timeline stand within its area. Circles step aside from each other rather
/// than overlap, as far as their lane has room.
///
/// @param lanes top of each lane, and the bottom of the last
/// @param dots every circle, in the order of lanes, then days
public record TimelineLayout(
        Rectangle2D area, double left, double right, double[] lanes, List<Circle> dots) {

    /// A circle on the chart.
    public record Circle(TimelineView.Dot dot, double x, double y, double radius) {}

    static final double KEY = 30;
    static final double BANDS = 40;
    static final double AXIS = 26;
    private static final double NAMES = 124;
    private static final double END = 24;
    private static final double LANE = 32;
    private static final double HIGHEST = 132;
    private static final double USUAL_WIDTH = 640;
    private static final double RADIUS = 12;
    private static final double SMALLEST = 3.5;
    private static final double OF_WEEKLY = 2_000;
    private static final double STEP = 4;
    private static final double SPACE = 2;

    static TimelineLayout of(TimelineView view, Rectangle2D area, ChartStyle style) {
        double left = area.getX() + style.px(NAMES);
        double right = Math.max(left + style.px(80), area.getMaxX() - style.px(END));
        double[] lanes = new double[view.lanes().size() + 1];
        lanes[0] = area.getY() + style.px(KEY + BANDS);
        List<Circle> dots = new ArrayList<>();
        for (int l = 0; l < view.lanes().size(); l++) {
            TimelineView.Lane lane = view.lanes().get(l);
            double height = laneHeight(view, lane, style);
            List<Circle> placed = place(view, lane, left, right, height, style);
            double middle = lanes[l] + height / 2 - middle(placed);
            for (Circle circle : placed) {
                dots.add(new Circle(circle.dot, circle.x, middle + circle.y, circle.radius));
            }
            lanes[l + 1] = lanes[l] + height;
        }
        return new TimelineLayout(area, left, right, lanes, dots);
    }

    static double height(TimelineView view, ChartStyle style) {
        double lanes =
                view.lanes().stream().mapToDouble(lane -> laneHeight(view, lane, style)).sum();
        return style.px(KEY + BANDS + AXIS) + lanes;
    }

    static double radius(double weekly, ChartStyle style) {
        return style.px(Math.max(SMALLEST, RADIUS * Math.sqrt(Math.max(0, weekly) / OF_WEEKLY)));
    }

    /// What the circles of a lane need at the usual width of the chart.
    private static double laneHeight(TimelineView view, TimelineView.Lane lane, ChartStyle style) {
        double width = style.px(USUAL_WIDTH);
        List<Circle> placed = place(view, lane, 0, width, style.px(HIGHEST), style);
        double wanted = bottom(placed) - top(placed) + 2 * style.px(SPACE + 1);
        return Math.rint(Math.max(style.px(LANE), Math.min(wanted, style.px(HIGHEST))));
    }

    private static double top(List<Circle> circles) {
        return circles.stream().mapToDouble(c -> c.y - c.radius).min().orElse(0);
    }

    private static double bottom(List<Circle> circles) {
        return circles.stream().mapToDouble(c -> c.y + c.radius).max().orElse(0);
    }

    private static double middle(List<Circle> circles) {
        return (top(circles) + bottom(circles)) / 2;
    }

    /// Circles about a line, `y` from it, together no higher than a lane; the first side that has
    /// room takes them.
    private static List<Circle> place(
            TimelineView view,
            TimelineView.Lane lane,
            double left,
            double right,
            double height,
            ChartStyle style) {
        List<Circle> placed = new ArrayList<>();
        for (TimelineView.Dot dot : lane.dots()) {
            double x = x(view, dot.day(), left, right);
            double radius = radius(dot.weekly(), style);
            Circle best = new Circle(dot, x, 0, radius);
            double bestGap = gap(best, placed);
            double step = style.px(STEP);
            for (int i = 1; bestGap < style.px(SPACE) && i * step < height; i++) {
                for (int side : new int[] {-1, 1}) {
                    Circle other = new Circle(dot, x, side * i * step, radius);
                    double gap = gap(other, placed);
                    boolean fits = spread(placed, other) <= height;
                    if (fits && gap > bestGap && bestGap < style.px(SPACE)) {
                        best = other;
                        bestGap = gap;
                    }
                }
            }
            placed.add(best);
        }
        return placed;
    }

    private static double spread(List<Circle> circles, Circle more) {
        double top = Math.min(top(circles), more.y - more.radius);
        return Math.max(bottom(circles), more.y + more.radius) - top;
    }

    /// Room between a circle and the nearest of others; negative where they overlap.
    private static double gap(Circle circle, List<Circle> others) {
        double gap = Double.POSITIVE_INFINITY;
        for (Circle other : others) {
            double distance = Math.hypot(circle.x - other.x, circle.y - other.y);
            gap = Math.min(gap, distance - circle.radius - other.radius);
        }
        return gap;
    }

    private static double x(TimelineView view, LocalDate day, double left, double right) {
        double all = ChronoUnit.DAYS.between(view.from(), view.to()) + 1;
        double days = ChronoUnit.DAYS.between(view.from(), day);
        return left + days / all * (right - left);
    }

    double x(TimelineView view, LocalDate day) {
        return x(view, day, left, right);
    }

    double bottom() {
        return lanes[lanes.length - 1];
    }

    /// The case at a point of the chart, the smallest where several circles hold it.
    public Optional<String> caseAt(double x, double y) {
        return dots.stream()
                .filter(c -> Math.hypot(c.x - x, c.y - y) <= Math.max(c.radius, 6))
                .min(java.util.Comparator.comparingDouble(Circle::radius))
                .map(c -> c.dot.person());
    }
}
