package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Paints funding above the base budget: a stacked column for each plan year with its total above,
/// and the name and amount of each part beside the last.
public final class FundingPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double AXIS = 34;
    private static final double NAMES = 236;
    private static final double TOP = 24;
    private static final double BOTTOM = 24;
    private static final double COLUMN = 46;
    private static final double LINE = 17;

    private final transient FundingColumns funding;
    private final transient AxisRange range;

    public FundingPlot(FundingColumns funding, AxisRange range, ChartStyle style) {
        super("Funding above the base budget", style);
        this.funding = funding;
        this.range = range;
    }

    /// The values that the columns reach, in pounds: parts below zero hang below it.
    public static AxisRange range(FundingColumns funding) {
        double low = 0;
        double high = 0;
        for (int y = 0; y < funding.years().size(); y++) {
            double up = 0;
            double down = 0;
            for (FundingColumns.Series series : funding.series()) {
                double pounds = series.amounts().get(y).pounds();
                up += Math.max(0, pounds);
                down += Math.min(0, pounds);
            }
            low = Math.min(low, down);
            high = Math.max(high, up);
        }
        return AxisRange.covering(low, high);
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

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(AXIS);
            right = Math.max(left + style.px(COLUMN), area.getMaxX() - style.px(NAMES));
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(BOTTOM);
        }

        void paint() {
            grid();
            int years = funding.years().size();
            double step = (right - left) / years;
            for (int y = 0; y < years; y++) {
                column(y, left + (y + 0.5) * step, step);
            }
            if (!funding.series().isEmpty()) {
                names();
            }
        }

        private double y(double pounds) {
            return range.at(pounds, bottom, top);
        }

        private void grid() {
            double spacing = style.px(44);
            for (double tick : range.ticks(bottom - top, spacing)) {
                double y = y(tick);
                brush.horizontal(
                        tick == 0 ? style.theme().edge() : style.theme().grid(), y, left, right, 1);
                brush.right(
                        range.label(tick, bottom - top, spacing),
                        style.smallFont(),
                        style.theme().muted(),
                        left - style.px(6),
                        y);
            }
        }

        private void column(int year, double middle, double step) {
            double half = Math.min(style.px(COLUMN), step * 0.58) / 2;
            double up = 0;
            double down = 0;
            for (int s = 0; s < funding.series().size(); s++) {
                double pounds = funding.series().get(s).amounts().get(year).pounds();
                double from = pounds >= 0 ? up : down;
                double end = from + pounds;
                if (pounds != 0) {
                    double gap = from == 0 ? 0 : style.px(2) * Math.signum(pounds);
                    brush.bar(colour(s), middle - half, middle + half, y(from) - gap, y(end));
                }
                up = pounds >= 0 ? end : up;
                down = pounds >= 0 ? down : end;
            }
            brush.centred(
                    funding.years().get(year).toString(),
                    style.smallFont(),
                    style.theme().muted(),
                    middle,
                    area.getMaxY() - style.px(10));
            brush.centred(
                    MoneyFormat.tableMillions(funding.total(year)),
                    style.boldFont(),
                    style.theme().strong(),
                    middle,
                    y(up) - style.px(11));
        }

        /// The parts of the last year, each beside its part of the column as far as there is room.
        private void names() {
            int last = funding.years().size() - 1;
            List<FundingColumns.Series> all = funding.series();
            double[] wanted = new double[all.size()];
            double up = 0;
            double down = 0;
            for (int s = 0; s < wanted.length; s++) {
                double pounds = all.get(s).amounts().get(last).pounds();
                wanted[s] = y((pounds >= 0 ? up : down) + pounds / 2);
                up += Math.max(0, pounds);
                down += Math.min(0, pounds);
            }
            double[] placed = placed(wanted, style.px(LINE), bottom - style.px(4));
            for (int s = 0; s < placed.length; s++) {
                name(all.get(s), colour(s), placed[s], all.get(s).amounts().get(last));
            }
        }

        private void name(FundingColumns.Series series, Color colour, double y, Money amount) {
            double x = right + style.px(4);
            String figure = MoneyFormat.tableMillions(amount);
            double figureWidth = brush.width(figure, style.mediumFont());
            brush.bar(colour, x, x + style.px(9), y - style.px(4.5), y + style.px(4.5));
            double start = x + style.px(15);
            double room = area.getMaxX() - start - figureWidth - style.px(10);
            brush.left(
                    brush.fitted(series.name(), style.bodyFont(), room),
                    style.bodyFont(),
                    style.theme().text(),
                    start,
                    y);
            brush.right(figure, style.mediumFont(), style.theme().strong(), area.getMaxX(), y);
        }

        private Color colour(int series) {
            ChartTheme theme = style.theme();
            return List.of(theme.increase(), theme.second(), theme.third(), theme.fourth())
                    .get(series);
        }
    }

    /// Places for names at least a line apart, none below the lowest, in the order they are wanted
    /// from below.
    static double[] placed(double[] wanted, double line, double lowest) {
        int[] order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -wanted[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] placed = Arrays.copyOf(wanted, wanted.length);
        double limit = lowest;
        for (int i : order) {
            placed[i] = Math.min(placed[i], limit);
            limit = placed[i] - line;
        }
        return placed;
    }
}
