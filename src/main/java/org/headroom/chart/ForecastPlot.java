package org.headroom.chart;

import org.headroom.domain.PastForecast;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.ForecastRun.EarlierYear;
import org.headroom.engine.monitoring.ForecastRun.Point;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Paints the forecasts of a year one after the other over its months: each with the bracket in
/// which earlier years would have ended, the newest opening to it, and the runs of earlier years
/// for comparison.
public final class ForecastPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double TICKS = 34;
    private static final double TOP = 26;
    private static final double AXIS = 26;
    private static final double LABELS = 104;
    private static final double TICK_SPACING = 48;
    private static final double CAP = 5;
    private static final double LINE = 16;
    private static final int MONTHS = 12;
    private static final List<String> NAMES =
            List.of("A", "M", "J", "J", "A", "S", "O", "N", "D", "J", "F", "M");
    private static final List<String> LONG_NAMES =
            List.of(
                    "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb",
                    "Mar");

    private final transient ForecastRun run;
    private final transient AxisRange range;

    public ForecastPlot(ForecastRun run, ChartStyle style) {
        super("Run of forecasts", style);
        this.run = run;
        range = range(run);
    }

    private static AxisRange range(ForecastRun run) {
        List<Double> all =
                Stream.concat(
                                run.points().stream()
                                        .flatMap(p ->
                                                Stream.concat(
                                                        Stream.of(p.variance()),
                                                        p.band().stream()
                                                                .flatMap(b ->
                                                                        Stream.of(
                                                                                b.low(),
                                                                                b.high())))),
                                run.earlier().stream()
                                        .flatMap(y -> y.forecasts().stream())
                                        .map(PastForecast::variance))
                        .map(Money::pounds)
                        .toList();
        return AxisRange.covering(
                all.stream().min(Comparator.naturalOrder()).orElse(0.0),
                all.stream().max(Comparator.naturalOrder()).orElse(0.0));
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(new Brush(g, style), area).paint();
    }

    /// A word at the end of a line, moved where it would stand on another.
    private record EndLabel(String name, Money amount, double y, boolean isNow) {}

    /// One painting: where things stand on an area.
    private final class Frame {

        private final Brush brush;
        private final ChartTheme theme = style.theme();
        private final Rectangle2D area;
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(TICKS);
            right = area.getMaxX() - style.px(LABELS);
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(AXIS);
        }

        void paint() {
            key();
            grid();
            months();
            List<EndLabel> ends = new ArrayList<>();
            run.earlier().forEach(year -> ends.addAll(earlier(year)));
            run.newest().ifPresent(point -> ends.addAll(opening(point)));
            line();
            run.points().forEach(this::point);
            labels(ends);
        }

        private double x(int month) {
            return left + (right - left) * (month - 0.5) / MONTHS;
        }

        private double x(java.time.LocalDate monthEnd) {
            return x(ForecastRun.monthOf(monthEnd));
        }

        private double y(Money amount) {
            return range.at(amount.pounds(), bottom, top);
        }

        private void key() {
            double centre = area.getY() + style.px(8);
            double x = area.getX() + style.px(5);
            brush.disc(theme.increase(), x, centre, 4);
            String now = run.year().toString();
            brush.left(now, style.smallFont(), theme.text(), x + style.px(9), centre);
            double next = x + style.px(25) + brush.width(now, style.smallFont());
            brush.disc(theme.context(), next, centre, 3);
            brush.left(
                    "Earlier years", style.smallFont(), theme.text(), next + style.px(9), centre);
        }

        private void grid() {
            double length = bottom - top;
            double spacing = style.px(TICK_SPACING);
            for (double tick : range.ticks(length, spacing)) {
                double y = range.at(tick, bottom, top);
                brush.horizontal(tick == 0 ? theme.edge() : theme.grid(), y, left, right, 1);
                brush.right(
                        range.label(tick, length, spacing),
                        style.smallFont(),
                        theme.muted(),
                        left - style.px(8),
                        y);
            }
        }

        private void months() {
            boolean isWide = (right - left) / MONTHS > style.px(30);
            for (int m = 1; m <= MONTHS; m++) {
                brush.centred(
                        (isWide ? LONG_NAMES : NAMES).get(m - 1),
                        style.smallFont(),
                        theme.muted(),
                        x(m),
                        bottom + style.px(15));
            }
        }

        private List<EndLabel> earlier(EarlierYear year) {
            Path2D.Double path = new Path2D.Double();
            boolean isFirst = true;
            for (PastForecast each : year.forecasts()) {
                to(path, x(each.monthEnd()), y(each.variance()), isFirst);
                isFirst = false;
            }
            brush.line(path, theme.context(), 1.5);
            for (PastForecast each : year.forecasts()) {
                brush.disc(theme.context(), x(each.monthEnd()), y(each.variance()), 3);
            }
            return year.outturn()
                    .map(o -> List.of(new EndLabel(year.year().toString(), o, y(o), false)))
                    .orElse(List.of());
        }

        /// The newest forecast opens to where earlier years would have ended.
        private List<EndLabel> opening(Point point) {
            if (point.band().isEmpty()) {
                return List.of();
            }
            ForecastRun.Band band = point.band().get();
            double end = x(MONTHS);
            Path2D.Double wedge = new Path2D.Double();
            to(wedge, x(point.monthEnd()), y(point.variance()), true);
            to(wedge, end, y(band.high()), false);
            to(wedge, end, y(band.low()), false);
            wedge.closePath();
            brush.tint(wedge, theme.increase());
            return List.of(
                    new EndLabel("High", band.high(), y(band.high()), true),
                    new EndLabel("Low", band.low(), y(band.low()), true));
        }

        private void line() {
            Path2D.Double path = new Path2D.Double();
            boolean isFirst = true;
            for (Point each : run.points()) {
                to(path, x(each.monthEnd()), y(each.variance()), isFirst);
                isFirst = false;
            }
            if (!isFirst) {
                brush.line(path, theme.increase(), 2.5);
            }
        }

        private void to(Path2D.Double path, double x, double y, boolean isFirst) {
            if (isFirst) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }

        private void point(Point point) {
            double x = x(point.monthEnd());
            double y = y(point.variance());
            point.band()
                    .ifPresent(band -> {
                        double cap = style.px(CAP);
                        double high = y(band.high());
                        double low = y(band.low());
                        brush.vertical(theme.increase(), x - style.px(0.5), high, low);
                        brush.horizontal(theme.increase(), high, x - cap, x + cap, 2);
                        brush.horizontal(theme.increase(), low - style.px(1), x - cap, x + cap, 2);
                    });
            brush.disc(theme.increase(), x, y, 5);
            brush.right(
                    MoneyFormat.signedTableMillions(point.variance()),
                    style.boldFont(),
                    theme.strong(),
                    x - style.px(8),
                    y - style.px(9));
        }

        private void labels(List<EndLabel> ends) {
            double apart = style.px(LINE);
            double lowest = Double.NEGATIVE_INFINITY;
            double x = x(MONTHS) + style.px(10);
            for (EndLabel each :
                    ends.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList()) {
                double at = Math.max(each.y(), lowest + apart);
                lowest = at;
                brush.left(each.name(), style.smallFont(), theme.muted(), x, at);
                brush.left(
                        MoneyFormat.signedTableMillions(each.amount()),
                        each.isNow() ? style.boldFont() : style.smallFont(),
                        each.isNow() ? theme.strong() : theme.text(),
                        x + style.px(50),
                        at);
            }
        }
    }
}
