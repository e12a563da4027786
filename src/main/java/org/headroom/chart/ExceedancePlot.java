package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// Paints the chance that the gap exceeds an amount as a falling curve, with the amount that is
/// asked about marked and its chance named.
public final class ExceedancePlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double TICKS = 40;
    private static final double TOP = 26;
    private static final double AXIS = 26;
    private static final double TICK_SPACING = 64;
    private static final double EDGE = 0.06;
    private static final int QUARTERS = 4;

    private final transient Exceedance curve;

    public ExceedancePlot(Exceedance curve, ChartStyle style) {
        super("Chance that the gap exceeds an amount", style);
        this.curve = curve;
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
        private final double right;
        private final double top;
        private final double bottom;
        private final double low;
        private final double high;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(TICKS);
            right = area.getMaxX() - style.px(12);
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(AXIS);
            double first = curve.points().getFirst().amount();
            double last = curve.points().getLast().amount();
            double room = Math.max((last - first) * EDGE, 1);
            low = Math.min(first, curve.amount().pounds()) - room;
            high = Math.max(last, curve.amount().pounds()) + room;
        }

        void paint() {
            chances();
            amounts();
            curve();
            mark();
        }

        private double x(double pounds) {
            return left + (pounds - low) / (high - low) * (right - left);
        }

        private double y(double chance) {
            return bottom + (top - bottom) * chance;
        }

        private void chances() {
            ChartTheme theme = style.theme();
            for (int i = 0; i <= QUARTERS; i++) {
                double chance = (double) i / QUARTERS;
                brush.horizontal(i == 0 ? theme.edge() : theme.grid(), y(chance), left, right, 1);
                brush.right(
                        i * 100 / QUARTERS + "%",
                        style.smallFont(),
                        theme.muted(),
                        left - style.px(8),
                        y(chance));
            }
        }

        /// The axis begins where the draws do, not at nothing: a curve of chances has no length to
        /// compare.
        private void amounts() {
            AxisRange span = new AxisRange(0, high - low);
            double spacing = style.px(TICK_SPACING);
            double step = span.ticks(right - left, spacing).get(1);
            for (double at = Math.ceil(low / step) * step; at <= high; at += step) {
                brush.centred(
                        span.label(at, right - left, spacing),
                        style.smallFont(),
                        style.theme().muted(),
                        x(at),
                        bottom + style.px(15));
            }
        }

        private void curve() {
            Path2D.Double line = new Path2D.Double();
            line.moveTo(x(low), y(1));
            curve.points().forEach(p -> line.lineTo(x(p.amount()), y(p.chance())));
            line.lineTo(x(high), y(0));
            brush.line(line, style.theme().increase(), 2.5);
        }

        private void mark() {
            ChartTheme theme = style.theme();
            double x = x(curve.amount().pounds());
            double y = y(curve.chance());
            brush.dashed(theme.strong(), x, y, bottom);
            brush.disc(theme.decrease(), x, y, 6);
            String words =
                    ExceedanceWords.whole(curve.chance())
                            + " above "
                            + MoneyFormat.brief(curve.amount());
            double wide = brush.width(words, style.boldFont()) + style.px(18);
            double from = Math.min(x + style.px(8), area.getMaxX() - wide);
            // The curve falls, so it is highest where the words begin.
            double highest = Math.min(y, y(chanceAt(from)));
            double centre = Math.max(highest - style.px(12), area.getY() + style.px(9));
            brush.left(words, style.boldFont(), theme.strong(), from, centre);
        }

        /// The share of draws above the amount that stands at a place.
        private double chanceAt(double place) {
            return curve.points().stream()
                    .filter(p -> x(p.amount()) <= place)
                    .mapToDouble(Exceedance.Point::chance)
                    .min()
                    .orElse(1);
        }
    }
}
