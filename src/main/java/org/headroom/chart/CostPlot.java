package org.headroom.chart;

import org.headroom.analysis.WeeklyCosts;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/// Paints the spread of weekly cost: clients in bands of £50, a last bar set off for the tail, the
/// selection dark over outlined grey, the median dashed and named.
public final class CostPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double LEFT = 40;
    private static final double TOP = 34;
    private static final double BOTTOM = 22;
    private static final double TAIL_GAP = 10;
    private static final double TAIL = 26;
    private static final double LABEL_STEP = 250;

    private final transient WeeklyCosts costs;
    private final String selection;

    /// @param selection what is dark, in words; empty where nothing is selected
    public CostPlot(WeeklyCosts costs, String selection, ChartStyle style) {
        super("Clients by weekly cost", style);
        this.costs = costs;
        this.selection = selection;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(g, area).paint();
    }

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Brush brush;
        private final Rectangle2D area;
        private final double left;
        private final double top;
        private final double bottom;
        private final double end;
        private final AxisRange range;

        Frame(Graphics2D g, Rectangle2D area) {
            brush = new Brush(g, style);
            this.area = area;
            left = area.getX() + style.px(LEFT);
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(BOTTOM);
            end = area.getMaxX() - style.px(TAIL + TAIL_GAP);
            range = AxisRange.covering(0, costs.largest());
        }

        void paint() {
            grid();
            for (WeeklyCosts.Band band : costs.bands()) {
                bar(band, x(band.from()), x(band.from() + WeeklyCosts.WIDTH));
            }
            double tail = area.getMaxX() - style.px(TAIL);
            bar(costs.tail(), tail, area.getMaxX());
            brush.horizontal(style.theme().edge(), bottom, left, area.getMaxX(), 1);
            axis(tail);
            median();
            callout();
        }

        private double x(double weekly) {
            return left + weekly / costs.tailFrom() * (end - left);
        }

        private double y(double clients) {
            return range.at(clients, bottom, top);
        }

        private void grid() {
            brush.left(
                    "Clients",
                    style.smallFont(),
                    style.theme().muted(),
                    area.getX(),
                    area.getY() + style.px(8));
            for (double tick : range.ticks(bottom - top, style.px(44))) {
                double y = y(tick);
                if (tick > 0) {
                    brush.horizontal(style.theme().grid(), y, left, area.getMaxX(), 1);
                }
                brush.right(
                        whole(tick),
                        style.smallFont(),
                        style.theme().muted(),
                        left - style.px(6),
                        y);
            }
        }

        private void bar(WeeklyCosts.Band band, double from, double to) {
            double right = to - style.px(1);
            if (band.clients() > 0) {
                brush.bar(style.theme().context(), from, right, y(band.clients()), bottom);
                brush.outline(style.theme().edge(), from, right, y(band.clients()), bottom);
            }
            if (band.selected() > 0) {
                brush.bar(style.theme().increase(), from, right, y(band.selected()), bottom);
            }
        }

        private void axis(double tail) {
            double centre = bottom + style.px(13);
            double step = LABEL_STEP;
            while (x(step) - left < style.px(46)) {
                step *= 2;
            }
            for (double at = 0; at < costs.tailFrom(); at += step) {
                if (x(at) < tail - style.px(44)) {
                    brush.centred(
                            whole(at), style.smallFont(), style.theme().muted(), x(at), centre);
                }
            }
            brush.right(
                    whole(costs.tailFrom()) + "+",
                    style.smallFont(),
                    style.theme().muted(),
                    area.getMaxX(),
                    centre);
            brush.centred(
                    whole(costs.tail().clients()),
                    style.smallFont(),
                    style.theme().text(),
                    (tail + area.getMaxX()) / 2,
                    y(costs.tail().clients()) - style.px(9));
        }

        private void median() {
            if (costs.clients() == 0) {
                return;
            }
            double centre = area.getY() + style.px(8);
            String dearest = "Dearest 10%: " + Math.round(costs.dearestShare() * 100) + "% of cost";
            brush.right(
                    dearest,
                    style.smallMediumFont(),
                    style.theme().strong(),
                    area.getMaxX(),
                    centre);
            String name = "Median " + MoneyFormat.pounds(Money.of(costs.median()));
            double x = x(Math.min(costs.median(), costs.tailFrom()));
            brush.dashed(style.theme().strong(), x, centre - style.px(6), bottom);
            double room =
                    area.getMaxX()
                            - brush.width(dearest, style.smallMediumFont())
                            - style.px(12)
                            - x;
            double wide = brush.width(name, style.smallMediumFont()) + style.px(5);
            if (wide <= room) {
                brush.left(
                        name,
                        style.smallMediumFont(),
                        style.theme().strong(),
                        x + style.px(5),
                        centre);
            } else {
                brush.left(
                        name,
                        style.smallMediumFont(),
                        style.theme().strong(),
                        x + style.px(5),
                        centre + style.px(16));
            }
        }

        /// Names what is dark, at the right where bars are low.
        private void callout() {
            if (selection.isEmpty()) {
                return;
            }
            double x = left + (area.getMaxX() - left) * 0.32;
            double centre = top + (bottom - top) * 0.28;
            double room = area.getMaxX() - x;
            brush.bar(
                    style.theme().increase(),
                    x,
                    x + style.px(9),
                    centre - style.px(5),
                    centre + style.px(4));
            double text = x + style.px(14);
            brush.left(
                    brush.fitted(
                            "Selected: " + selection, style.smallMediumFont(), room - style.px(14)),
                    style.smallMediumFont(),
                    style.theme().strong(),
                    text,
                    centre);
            brush.left(
                    brush.fitted(CostWords.selected(costs), style.smallFont(), room - style.px(14)),
                    style.smallFont(),
                    style.theme().muted(),
                    text,
                    centre + style.px(16));
        }
    }

    private static String whole(double count) {
        return String.format(Locale.UK, "%,.0f", count);
    }
}
