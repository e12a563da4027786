package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Paints the gap of each scenario as a line with its name and last value at its end; the lines
/// differ in colour and in dash, so that neither is needed alone.
public final class ScenarioLinesPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double AXIS = 26;
    private static final double TICKS = 30;
    private static final double TICK_SPACING = 58;
    private static final double LABEL_HEIGHT = 17;
    private static final double FIGURE = 44;
    private static final double LONGEST_SHARE = 0.38;
    private static final float[][] DASHES = {{6, 4}, {}, {2, 3}, {10, 3, 2, 3}};

    private final transient ScenarioLines lines;
    private final transient AxisRange range;

    public ScenarioLinesPlot(ScenarioLines lines, AxisRange range, ChartStyle style) {
        super("Gap by scenario", style);
        this.lines = lines;
        this.range = range;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        new Frame(new Brush(g, style), area).paint();
    }

    private Color colour(int line) {
        ChartTheme theme = style.theme();
        boolean isLight = !theme.third().equals(theme.totals());
        return switch (line) {
            case 0 -> theme.totals();
            case 1 -> theme.increase();
            case 2 -> isLight ? theme.third() : theme.second();
            default -> isLight ? theme.second() : theme.fourth();
        };
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
            double names =
                    lines.lines().stream()
                            .mapToDouble(l -> brush.width(l.name(), font(l)))
                            .max()
                            .orElse(0);
            double labels =
                    Math.min(names, area.getWidth() * LONGEST_SHARE) + style.px(FIGURE + 22);
            right = Math.max(left + style.px(60), area.getMaxX() - labels);
            top = area.getY() + style.px(8);
            bottom = area.getMaxY() - style.px(AXIS);
        }

        void paint() {
            grid();
            years();
            for (int i = 0; i < lines.lines().size(); i++) {
                if (!lines.lines().get(i).isChosen()) {
                    line(i);
                }
            }
            // The chosen one lies over the others.
            for (int i = 0; i < lines.lines().size(); i++) {
                if (lines.lines().get(i).isChosen()) {
                    line(i);
                }
            }
            labels();
        }

        private Font font(ScenarioLines.Line line) {
            return line.isChosen() ? style.mediumFont() : style.bodyFont();
        }

        private double x(int year) {
            double edge = style.px(14);
            int last = Math.max(1, lines.years().size() - 1);
            return left + edge + (right - left - 2 * edge) * year / last;
        }

        private double y(double pounds) {
            return range.at(pounds, bottom, top);
        }

        private void grid() {
            double length = bottom - top;
            for (double tick : range.ticks(length, style.px(TICK_SPACING))) {
                Color colour = tick == 0 ? style.theme().edge() : style.theme().grid();
                brush.horizontal(colour, y(tick), left, right, 1);
                brush.right(
                        range.label(tick, length, style.px(TICK_SPACING)),
                        style.smallFont(),
                        style.theme().muted(),
                        left - style.px(8),
                        y(tick));
            }
        }

        private void years() {
            for (int i = 0; i < lines.years().size(); i++) {
                brush.centred(
                        lines.years().get(i),
                        style.smallFont(),
                        style.theme().muted(),
                        x(i),
                        bottom + style.px(15));
            }
        }

        private void line(int index) {
            ScenarioLines.Line line = lines.lines().get(index);
            Color colour = colour(index);
            Path2D.Double path = new Path2D.Double();
            for (int i = 0; i < line.gaps().size(); i++) {
                double at = y(line.gaps().get(i).pounds());
                if (i == 0) {
                    path.moveTo(x(i), at);
                } else {
                    path.lineTo(x(i), at);
                }
            }
            brush.path(path, colour, line.isChosen() ? 2.5 : 2, DASHES[index % DASHES.length]);
            for (int i = 0; i < line.gaps().size(); i++) {
                double at = y(line.gaps().get(i).pounds());
                Color fill = line.isChosen() ? colour : style.theme().page();
                brush.ring(fill, colour, x(i), at, 4);
            }
        }

        /// Labels stand at the ends of their lines, moved apart where those are close.
        private void labels() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < lines.lines().size(); i++) {
                order.add(i);
            }
            order.sort(Comparator.comparingDouble(i -> y(lastOf(i))));
            double[] at = order.stream().mapToDouble(i -> y(lastOf(i))).toArray();
            spread(at);
            for (int k = 0; k < at.length; k++) {
                label(lines.lines().get(order.get(k)), at[k]);
            }
        }

        private double lastOf(int line) {
            return lines.lines().get(line).last().pounds();
        }

        private void spread(double[] at) {
            double height = style.px(LABEL_HEIGHT);
            for (int pass = 0; pass < at.length * at.length; pass++) {
                for (int k = 1; k < at.length; k++) {
                    double overlap = height - (at[k] - at[k - 1]);
                    if (overlap > 0) {
                        at[k - 1] -= overlap / 2;
                        at[k] += overlap / 2;
                    }
                }
            }
        }

        private void label(ScenarioLines.Line line, double centre) {
            double x = right + style.px(8);
            double figure = x + style.px(FIGURE);
            brush.right(
                    MoneyFormat.tableMillions(line.last()),
                    style.boldFont(),
                    style.theme().strong(),
                    figure,
                    centre);
            double names = figure + style.px(8);
            String name = brush.fitted(line.name(), font(line), area.getMaxX() - names);
            brush.left(name, font(line), style.theme().text(), names, centre);
        }
    }
}
