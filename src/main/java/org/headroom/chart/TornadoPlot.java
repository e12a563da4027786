package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;

/// Paints a tornado: from the figure as it is, a bar to each side for every driver, each end with
/// its change in £ and the driver's value there.
public final class TornadoPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double HEAD = 24;
    private static final double FOOT = 44;
    private static final double THICKEST = 20;
    private static final double BAR = 0.58;
    private static final double SPACE = 6;
    private static final double LONGEST_NAME = 0.45;
    private static final double TICK_SPACING = 64;
    private static final int HALVINGS = 60;

    private final transient TornadoRows tornado;
    private final transient TornadoRows settled;

    /// @param settled the tornado before a thumb was taken, whose scale is held; the same where
    ///   none is
    public TornadoPlot(TornadoRows tornado, TornadoRows settled, ChartStyle style) {
        super("Tornado", style);
        this.tornado = tornado;
        this.settled = settled;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(new Brush(g, style), area).paint();
    }

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Brush brush;
        private final Rectangle2D area;
        private final double names;
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;
        private final double scale;
        private final double zero;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            double longest =
                    tornado.rows().stream()
                            .mapToDouble(r -> brush.width(r.name(), style.bodyFont()))
                            .max()
                            .orElse(0);
            names = Math.min(longest + style.px(SPACE), area.getWidth() * LONGEST_NAME);
            left = area.getX() + names + style.px(2 * SPACE);
            right = area.getMaxX();
            top = area.getY() + style.px(HEAD);
            bottom = area.getMaxY() - style.px(FOOT);
            scale = scale();
            zero = left + reach(false, scale);
        }

        /// How far bars and their labels reach from the middle at so many px a pound.
        private double reach(boolean isRise, double pxPerPound) {
            return settled.rows().stream()
                    .flatMap(r -> Stream.of(r.low(), r.high()))
                    .filter(e -> !e.change().isZero() && e.change().pence() > 0 == isRise)
                    .mapToDouble(e ->
                            Math.abs(e.change().pounds()) * pxPerPound
                                    + width(e)
                                    + style.px(4 * SPACE))
                    .max()
                    .orElse(style.px(SPACE));
        }

        /// The largest scale at which every bar has room for its label.
        private double scale() {
            double room = right - left;
            double small = 0;
            double large = room;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (small + large) / 2;
                if (reach(false, middle) + reach(true, middle) <= room) {
                    small = middle;
                } else {
                    large = middle;
                }
            }
            return small;
        }

        private double width(TornadoRows.End end) {
            return brush.width(change(end), style.mediumFont())
                    + style.px(SPACE)
                    + brush.width(end.value(), style.smallFont());
        }

        private String change(TornadoRows.End end) {
            return MoneyFormat.signedMillions(end.change());
        }

        private double x(double pounds) {
            return zero + pounds * scale;
        }

        /// Where a bar ends: at the edge, with room for its label, where it would leave the scale.
        private double tip(TornadoRows.End end) {
            double room = width(end) + style.px(2 * SPACE);
            double least = Math.min(zero, left + room);
            return Math.clamp(
                    x(end.change().pounds()), least, Math.max(least, Math.max(zero, right - room)));
        }

        void paint() {
            grid();
            double row = (bottom - top) / Math.max(1, tornado.rows().size());
            double half = Math.min(style.px(THICKEST), row * BAR) / 2;
            for (int i = 0; i < tornado.rows().size(); i++) {
                row(tornado.rows().get(i), top + (i + 0.5) * row, half);
            }
            brush.vertical(style.theme().strong(), x(0), top - style.px(2), bottom);
            brush.centred(
                    tornado.figure() + " " + MoneyFormat.millions(tornado.now()),
                    style.boldFont(),
                    style.theme().strong(),
                    x(0),
                    area.getY() + style.px(9));
            brush.left(
                    "One driver at a time, others held; effects do not add up.",
                    style.smallFont(),
                    style.theme().muted(),
                    area.getX(),
                    area.getMaxY() - style.px(9));
        }

        private void grid() {
            if (scale <= 0) {
                return;
            }
            double length = right - left;
            double spacing = style.px(TICK_SPACING);
            AxisRange range =
                    new AxisRange(Math.min(-1, (left - zero) / scale), (right - zero) / scale);
            for (double tick : range.ticks(length, spacing)) {
                if (tick != 0) {
                    brush.vertical(style.theme().grid(), x(tick), top, bottom);
                }
                brush.centred(
                        tick == 0 ? "0" : label(range, tick),
                        style.smallFont(),
                        style.theme().muted(),
                        x(tick),
                        bottom + style.px(12));
            }
        }

        private String label(AxisRange range, double tick) {
            String label = range.label(tick, right - left, style.px(TICK_SPACING));
            return label.startsWith(MoneyFormat.MINUS)
                    ? MoneyFormat.MINUS + "£" + label.substring(1) + "m"
                    : "+£" + label + "m";
        }

        private void row(TornadoRows.Row row, double centre, double half) {
            brush.left(
                    brush.fitted(row.name(), style.bodyFont(), names),
                    style.bodyFont(),
                    style.theme().text(),
                    area.getX(),
                    centre);
            boolean isSameSide =
                    Long.signum(row.low().change().pence())
                            == Long.signum(row.high().change().pence());
            boolean isHighFarther =
                    Math.abs(row.high().change().pence()) >= Math.abs(row.low().change().pence());
            // Where both ends lie at one side, the farther one has the label.
            end(row.low(), centre, half, !isSameSide || !isHighFarther);
            end(row.high(), centre, half, !isSameSide || isHighFarther);
        }

        private void end(TornadoRows.End end, double centre, double half, boolean hasLabel) {
            if (end.change().isZero()) {
                return;
            }
            boolean isRise = end.change().pence() > 0;
            ChartTheme theme = style.theme();
            double x = tip(end);
            Color colour = isRise ? theme.increase() : theme.decrease();
            brush.bar(colour, x(0), x, centre - half, centre + half);
            if (!hasLabel) {
                return;
            }
            Font bold = style.mediumFont();
            Font small = style.smallFont();
            double gap = style.px(SPACE);
            if (isRise) {
                brush.left(change(end), bold, theme.strong(), x + gap, centre);
                double after = x + 2 * gap + brush.width(change(end), bold);
                brush.left(end.value(), small, theme.muted(), after, centre);
            } else {
                brush.right(change(end), bold, theme.strong(), x - gap, centre);
                double before = x - 2 * gap - brush.width(change(end), bold);
                brush.right(end.value(), small, theme.muted(), before, centre);
            }
        }
    }
}
