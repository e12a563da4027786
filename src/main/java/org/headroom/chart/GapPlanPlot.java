package org.headroom.chart;

import org.headroom.engine.plan.GapPlan;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Paints how the gap of each year is closed: a bar of the gap before action, made of what savings
/// are expected to save, what one-off funding covers, and, outlined, what is still to find.
public final class GapPlanPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double NAMES = 74;
    private static final double KEY = 26;
    private static final double AXIS = 24;
    private static final double THICKEST = 26;
    private static final double TICK_SPACING = 70;

    private final transient List<GapPlan> plans;
    private final transient AxisRange range;

    public GapPlanPlot(List<GapPlan> plans, AxisRange range, ChartStyle style) {
        super("Gap plan", style);
        this.plans = List.copyOf(plans);
        this.range = range;
    }

    /// The values that the bars reach, in pounds.
    public static AxisRange range(List<GapPlan> plans) {
        double high =
                plans.stream()
                        .mapToDouble(p ->
                                Math.max(
                                        p.beforeAction().pounds(),
                                        p.identified().plus(p.oneOff()).pounds()))
                        .max()
                        .orElse(0);
        return AxisRange.covering(0, high);
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(new Brush(g, style), area).paint();
    }

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Brush brush;
        private final Rectangle2D area;
        private final double left;
        private final double top;
        private final double bottom;
        private final double row;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(NAMES);
            top = area.getY() + style.px(KEY);
            bottom = area.getMaxY() - style.px(AXIS);
            row = (bottom - top) / Math.max(1, plans.size());
        }

        void paint() {
            key();
            grid();
            for (int i = 0; i < plans.size(); i++) {
                boolean isLast = i == plans.size() - 1;
                year(plans.get(i), top + (i + 0.5) * row, isLast);
            }
        }

        private double x(double pounds) {
            return range.at(pounds, left, area.getMaxX());
        }

        private void key() {
            double centre = area.getY() + style.px(9);
            double x =
                    entry(
                            style.theme().increase(),
                            true,
                            "Identified, risk-weighted",
                            area.getX(),
                            centre);
            boolean hasOneOff = plans.stream().anyMatch(p -> !p.oneOff().isZero());
            if (hasOneOff) {
                x = entry(style.theme().fourth(), true, "One-off funding", x, centre);
            }
            x = entry(style.theme().strong(), false, "Still to find", x, centre);
            if (!hasOneOff) {
                brush.left(
                        "No one-off funding", style.smallFont(), style.theme().muted(), x, centre);
            }
        }

        private double entry(Color colour, boolean isFilled, String name, double x, double centre) {
            double box = style.px(11);
            if (isFilled) {
                brush.bar(colour, x, x + box, centre - box / 2, centre + box / 2);
            } else {
                brush.outline(colour, x, x + box, centre - box / 2, centre + box / 2);
            }
            double text = x + box + style.px(6);
            brush.left(name, style.smallFont(), style.theme().text(), text, centre);
            return text + brush.width(name, style.smallFont()) + style.px(16);
        }

        private void grid() {
            double length = area.getMaxX() - left;
            double spacing = style.px(TICK_SPACING);
            for (double tick : range.ticks(length, spacing)) {
                double x = x(tick);
                Color colour = tick == 0 ? style.theme().edge() : style.theme().grid();
                brush.vertical(colour, x, top, bottom);
                brush.centred(
                        range.label(tick, length, spacing),
                        style.smallFont(),
                        style.theme().muted(),
                        x,
                        bottom + style.px(12));
            }
        }

        private void year(GapPlan plan, double centre, boolean isLast) {
            brush.left(
                    plan.year().toString(),
                    style.boldFont(),
                    style.theme().strong(),
                    area.getX(),
                    centre - style.px(8));
            brush.left(
                    MoneyFormat.tableMillions(plan.beforeAction()),
                    style.smallFont(),
                    style.theme().muted(),
                    area.getX(),
                    centre + style.px(8));
            double identified = Math.max(0, plan.identified().pounds());
            double closed = identified + Math.max(0, plan.oneOff().pounds());
            double half = Math.min(style.px(THICKEST), row * 0.58) / 2;
            part(plan.identified(), 0, identified, style.theme().increase(), centre, half);
            part(plan.oneOff(), identified, closed, style.theme().fourth(), centre, half);
            if (closed > identified && !isLast) {
                brush.centred(
                        "unwinds next year",
                        style.smallFont(),
                        style.theme().muted(),
                        (x(identified) + x(closed)) / 2,
                        centre + half + style.px(9));
            }
            toFind(plan, closed, centre, half);
        }

        /// A part of the bar with its figure inside where there is room; a gap of 2 px parts it
        /// from the next.
        private void part(
                Money amount, double from, double to, Color colour, double centre, double half) {
            if (to <= from) {
                return;
            }
            double end = Math.max(x(from) + 1, x(to) - style.px(2));
            brush.bar(colour, x(from), end, centre - half, centre + half);
            inside(amount, style.theme().on(colour), x(from), end, centre);
        }

        private void inside(Money amount, Color colour, double from, double to, double centre) {
            String figure = MoneyFormat.tableMillions(amount);
            if (to - from >= brush.width(figure, style.boldFont()) + style.px(8)) {
                brush.centred(figure, style.boldFont(), colour, (from + to) / 2, centre);
            }
        }

        private void toFind(GapPlan plan, double closed, double centre, double half) {
            double after = x(closed) + style.px(8);
            if (plan.stillToFind().pence() > 0) {
                double end = x(closed + plan.stillToFind().pounds());
                brush.outline(style.theme().strong(), x(closed), end, centre - half, centre + half);
                inside(plan.stillToFind(), style.theme().strong(), x(closed), end, centre);
            } else {
                String words =
                        plan.stillToFind().isZero()
                                ? "Closed"
                                : MoneyFormat.tableMillions(plan.stillToFind().negated())
                                        + " to spare";
                brush.left(words, style.boldFont(), style.theme().strong(), after, centre);
            }
        }
    }
}
