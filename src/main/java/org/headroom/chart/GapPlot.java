package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Paints requirement against funding: a column per year, purchased care below own services, the
/// funding line, the gap in brackets, and the figures in a small table in place of an axis.
public final class GapPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double LABELS = 98;
    private static final double TABLE = 78;
    private static final double TOP = 26;
    private static final double COLUMN = 30;

    private final transient GapColumns columns;
    private final transient AxisRange range;

    public GapPlot(GapColumns columns, AxisRange range, ChartStyle style) {
        super("Requirement and funding", style);
        this.columns = columns;
        this.range = range;
    }

    /// The values that the columns reach, in pounds.
    public static AxisRange range(GapColumns columns) {
        double low = 0;
        double high = 0;
        for (GapColumns.Column column : columns.columns()) {
            double requirement = column.requirement().pounds();
            low = Math.min(low, Math.min(column.own().pounds(), requirement));
            high =
                    Math.max(
                            high,
                            Math.max(
                                    Math.max(column.purchased().pounds(), requirement),
                                    column.funding().pounds()));
        }
        return AxisRange.covering(low, high / 1.08);
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(g, area).paint();
    }

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Graphics2D g;
        private final Brush brush;
        private final Rectangle2D area;
        private final double left;
        private final double top;
        private final double bottom;
        private final double step;

        Frame(Graphics2D g, Rectangle2D area) {
            this.g = g;
            brush = new Brush(g, style);
            this.area = area;
            left = area.getX() + style.px(LABELS);
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(TABLE);
            step = (area.getMaxX() - left) / columns.columns().size();
        }

        void paint() {
            grid();
            List<GapColumns.Column> all = columns.columns();
            for (int i = 0; i < all.size(); i++) {
                column(all.get(i), i);
            }
            labels(all);
            table(all);
        }

        private double y(double pounds) {
            return range.at(pounds, bottom, top);
        }

        private double middle(int i) {
            return left + (i + 0.5) * step;
        }

        private void grid() {
            for (double tick : range.ticks(bottom - top, style.px(60))) {
                double y = Math.rint(y(tick)) + 0.5;
                g.setPaint(tick == 0 ? style.theme().edge() : style.theme().grid());
                g.setStroke(new BasicStroke(1));
                g.draw(new Line2D.Double(left, y, area.getMaxX(), y));
            }
        }

        private void column(GapColumns.Column column, int i) {
            double width = Math.rint(Math.min(style.px(COLUMN), step * 0.55));
            double x = Math.rint(middle(i) - width / 2);
            double purchased = column.purchased().pounds();
            double own = column.own().pounds();
            bar(x, width, 0, purchased, style.theme().increase(), column.isForecast());
            bar(
                    x,
                    width,
                    own >= 0 ? purchased : 0,
                    own >= 0 ? purchased + own : own,
                    style.theme().second(),
                    column.isForecast());
            separate(x, width, own >= 0 ? y(purchased) : y(0));
            funding(column, x, width);
            bracket(column, i, x + width);
        }

        private void bar(
                double x, double width, double from, double to, Color colour, boolean hatched) {
            double y1 = y(Math.max(from, to));
            double y2 = y(Math.min(from, to));
            if (from == to) {
                return;
            }
            if (hatched) {
                brush.hatched(colour, x, x + width, y1, y2);
            } else {
                brush.bar(colour, x, x + width, y1, y2);
            }
        }

        private void separate(double x, double width, double y) {
            g.setPaint(style.theme().page());
            g.fill(new Rectangle2D.Double(x, Math.rint(y) - 1, width, 2));
        }

        private void funding(GapColumns.Column column, double x, double width) {
            double y = Math.rint(y(column.funding().pounds()));
            g.setPaint(style.theme().page());
            g.fill(new Rectangle2D.Double(x - 6, y - 3, width + 12, 6));
            g.setPaint(style.theme().strong());
            g.fill(new Rectangle2D.Double(x - 6, y - 1, width + 12, 2));
        }

        private void bracket(GapColumns.Column column, int i, double end) {
            double requirement = y(column.requirement().pounds());
            double funding = y(column.funding().pounds());
            double x = end + style.px(4);
            Path2D path = new Path2D.Double();
            path.moveTo(x, requirement);
            path.lineTo(x + style.px(4), requirement);
            path.lineTo(x + style.px(4), funding);
            path.lineTo(x, funding);
            g.setPaint(style.theme().strong());
            g.setStroke(new BasicStroke(1));
            g.draw(path);
            double top =
                    Math.min(
                            Math.min(requirement, funding),
                            y(
                                    Math.max(
                                            column.purchased().pounds(),
                                            column.requirement().pounds())));
            String word = column.isForecast() ? " " + MoneyFormat.overOrUnder(column.gap()) : "";
            Money shown =
                    column.isForecast() && column.gap().pence() < 0
                            ? column.gap().negated()
                            : column.gap();
            centred(
                    MoneyFormat.tableMillions(shown) + word,
                    style.boldFont(),
                    style.theme().strong(),
                    middle(i),
                    top - style.px(7));
        }

        private void centred(String text, Font font, Color colour, double x, double y) {
            g.setFont(font);
            g.setPaint(colour);
            g.drawString(text, (float) (x - g.getFontMetrics().stringWidth(text) / 2.0), (float) y);
        }

        /// The names of the parts beside the first column, or where it is nil at the heights of the
        /// next; never one over another.
        private void labels(List<GapColumns.Column> all) {
            GapColumns.Column shown =
                    all.stream().filter(c -> !isNil(c)).findFirst().orElse(all.getFirst());
            double purchased = shown.purchased().pounds();
            double own = shown.own().pounds();
            double[] at = {
                y(own >= 0 ? purchased + own / 2 : own / 2) + style.px(4),
                y(shown.funding().pounds()) + style.px(4),
                y(purchased / 2) + style.px(4)
            };
            GapLabels.spread(at, style.px(16), bottom + style.px(2));
            label("Own services, net", style.smallFont(), style.theme().muted(), at[0]);
            label("Funding", style.smallMediumFont(), style.theme().strong(), at[1]);
            label("Purchased care", style.smallFont(), style.theme().muted(), at[2]);
        }

        private boolean isNil(GapColumns.Column column) {
            return column.purchased().isZero() && column.own().isZero();
        }

        private void label(String text, Font font, Color colour, double y) {
            g.setFont(font);
            g.setPaint(colour);
            g.drawString(
                    text,
                    (float) (left - style.px(6) - g.getFontMetrics().stringWidth(text)),
                    (float) y);
        }

        private void table(List<GapColumns.Column> all) {
            double row = style.px(18);
            double first = bottom + style.px(16);
            for (int i = 0; i < all.size(); i++) {
                centred(
                        all.get(i).label(),
                        style.smallFont(),
                        style.theme().muted(),
                        middle(i),
                        first);
                figure(
                        MoneyFormat.tableMillions(all.get(i).requirement()),
                        style.bodyFont(),
                        i,
                        first + row);
                figure(
                        MoneyFormat.tableMillions(all.get(i).funding()),
                        style.bodyFont(),
                        i,
                        first + 2 * row);
                String gap =
                        all.get(i).isForecast()
                                ? MoneyFormat.NONE
                                : MoneyFormat.tableMillions(all.get(i).gap());
                figure(gap, style.boldFont(), i, first + 3 * row);
            }
            name("Requirement", style.bodyFont(), first + row);
            name("Funding", style.bodyFont(), first + 2 * row);
            name("Gap", style.boldFont(), first + 3 * row);
            g.setPaint(style.theme().divider());
            double y = Math.rint(first + 2 * row + style.px(5)) + 0.5;
            g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
        }

        private void figure(String text, Font font, int i, double y) {
            g.setFont(font);
            FontMetrics metrics = g.getFontMetrics();
            g.setPaint(style.theme().strong());
            g.drawString(
                    text,
                    (float) (middle(i) + style.px(18) - metrics.stringWidth(text)),
                    (float) y);
        }

        private void name(String text, Font font, double y) {
            g.setFont(font);
            g.setPaint(style.theme().text());
            g.drawString(text, (float) area.getX(), (float) y);
        }
    }
}
