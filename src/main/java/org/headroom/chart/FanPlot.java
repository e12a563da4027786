package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Paints the range of the gap by year: a band in which eight of ten draws lie, the middle draw as
/// a line in it, the plan as rings, every end labelled.
public final class FanPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double TICKS = 30;
    private static final double TOP = 26;
    private static final double AXIS = 26;
    private static final double LABELS = 74;
    private static final double TICK_SPACING = 48;
    private static final double CAP = 9;

    private final transient RangeYears ranges;
    private final transient AxisRange range;

    public FanPlot(RangeYears ranges, AxisRange range, ChartStyle style) {
        super("Range by year", style);
        this.ranges = ranges;
        this.range = range;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        if (!ranges.years().isEmpty()) {
            new Frame(new Brush(g, style), area).paint();
        }
    }

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Brush brush;
        private final Rectangle2D area;
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(TICKS);
            right = area.getMaxX();
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(AXIS);
        }

        void paint() {
            key();
            grid();
            band();
            for (int i = 0; i < ranges.years().size(); i++) {
                year(i);
            }
        }

        private double x(int i) {
            double from = left + style.px(CAP + 10);
            double to = right - style.px(LABELS);
            int last = ranges.years().size() - 1;
            return last == 0 ? (from + to) / 2 : from + (to - from) * i / last;
        }

        private double y(Money amount) {
            return range.at(amount.pounds(), bottom, top);
        }

        private void key() {
            ChartTheme theme = style.theme();
            double centre = area.getY() + style.px(8);
            double x = area.getX() + style.px(5);
            brush.ring(theme.page(), theme.decrease(), x, centre, 4);
            String plan = "Plan, every driver at its value";
            brush.left(plan, style.smallFont(), theme.text(), x + style.px(9), centre);
        }

        private void grid() {
            double length = bottom - top;
            for (double tick : range.ticks(length, style.px(TICK_SPACING))) {
                double y = range.at(tick, bottom, top);
                brush.horizontal(
                        tick == 0 ? style.theme().edge() : style.theme().grid(), y, left, right, 1);
                brush.right(
                        range.label(tick, length, style.px(TICK_SPACING)),
                        style.smallFont(),
                        style.theme().muted(),
                        left - style.px(8),
                        y);
            }
        }

        private void band() {
            Path2D.Double band = new Path2D.Double();
            Path2D.Double middle = new Path2D.Double();
            int count = ranges.years().size();
            for (int i = 0; i < count; i++) {
                to(band, i, y(ranges.years().get(i).p90()), i == 0);
                to(middle, i, y(ranges.years().get(i).p50()), i == 0);
            }
            for (int i = count - 1; i >= 0; i--) {
                to(band, i, y(ranges.years().get(i).p10()), false);
            }
            band.closePath();
            brush.tint(band, style.theme().increase());
            brush.line(middle, style.theme().increase(), 2.5);
        }

        private void to(Path2D.Double path, int i, double y, boolean isFirst) {
            if (isFirst) {
                path.moveTo(x(i), y);
            } else {
                path.lineTo(x(i), y);
            }
        }

        private void year(int i) {
            RangeYears.Year year = ranges.years().get(i);
            ChartTheme theme = style.theme();
            double x = x(i);
            double cap = style.px(CAP);
            brush.vertical(theme.increase(), x - style.px(0.5), y(year.p90()), y(year.p10()));
            brush.horizontal(theme.increase(), y(year.p90()), x - cap, x + cap, 2);
            brush.horizontal(theme.increase(), y(year.p10()) - style.px(1), x - cap, x + cap, 2);
            brush.disc(theme.increase(), x, y(year.p50()), 5);
            brush.ring(theme.page(), theme.decrease(), x, y(year.plan()), 4);
            labels(year, x + cap + style.px(5));
            brush.centred(
                    year.year().toString(),
                    style.smallFont(),
                    theme.muted(),
                    x,
                    bottom + style.px(15));
        }

        private void labels(RangeYears.Year year, double x) {
            double high = y(year.p90());
            double middle = y(year.p50());
            double low = y(year.p10());
            double apart = style.px(16);
            double above = Math.min(high, middle - apart);
            double below = Math.max(low, middle + apart);
            label("P90", year.p90(), x, above, false);
            label("P50", year.p50(), x, middle, true);
            label("P10", year.p10(), x, below, false);
        }

        private void label(String name, Money amount, double x, double centre, boolean isBold) {
            brush.left(name, style.smallFont(), style.theme().muted(), x, centre);
            brush.left(
                    MoneyFormat.tableMillions(amount),
                    isBold ? style.boldFont() : style.bodyFont(),
                    style.theme().strong(),
                    x + style.px(28),
                    centre);
        }
    }
}
