package org.headroom.chart;

import org.headroom.analysis.Flow;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Paints starters above and leavers below a common zero line, a pair of bars for each month, with
/// the net change of each month under it.
public final class FlowPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double LEFT = 66;
    private static final double TOP = 16;
    private static final double BOTTOM = 44;
    private static final double BAR = 0.58;
    private static final double WIDEST = 64;

    private final transient List<Flow> flows;

    public FlowPlot(List<Flow> flows, ChartStyle style) {
        super("Starters and leavers by month", style);
        this.flows = List.copyOf(flows);
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
        private final double step;
        private final double top;
        private final double bottom;
        private final AxisRange range;

        Frame(Graphics2D g, Rectangle2D area) {
            brush = new Brush(g, style);
            this.area = area;
            left = area.getX() + style.px(LEFT);
            step = (area.getMaxX() - left) / Math.max(1, flows.size());
            top = area.getY() + style.px(TOP);
            bottom = area.getMaxY() - style.px(BOTTOM);
            double most = flows.stream().mapToInt(Flow::starters).max().orElse(0);
            double least = flows.stream().mapToInt(Flow::leavers).max().orElse(0);
            range = AxisRange.covering(-least, most);
        }

        void paint() {
            for (double tick : range.ticks(bottom - top, style.px(44))) {
                if (tick != 0) {
                    brush.horizontal(style.theme().grid(), y(tick), left, area.getMaxX(), 1);
                }
            }
            for (int i = 0; i < flows.size(); i++) {
                month(flows.get(i), i);
            }
            brush.horizontal(style.theme().edge(), y(0), left, area.getMaxX(), 1);
            names();
        }

        private double y(double clients) {
            return range.at(clients, bottom, top);
        }

        private void month(Flow flow, int i) {
            double middle = left + (i + 0.5) * step;
            double half = Math.min(step * BAR, style.px(WIDEST)) / 2;
            bar(flow.starters(), middle, half, style.theme().increase());
            bar(-flow.leavers(), middle, half, style.theme().decrease());
            text(String.valueOf(flow.starters()), middle, y(flow.starters()) - style.px(8));
            text(String.valueOf(flow.leavers()), middle, y(-flow.leavers()) + style.px(9));
            brush.centred(
                    flow.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH),
                    style.smallFont(),
                    style.theme().muted(),
                    middle,
                    area.getMaxY() - style.px(25));
            brush.centred(
                    FlowWords.signed(flow.net()),
                    style.boldFont(),
                    style.theme().strong(),
                    middle,
                    area.getMaxY() - style.px(8));
        }

        private void bar(int clients, double middle, double half, Color colour) {
            if (clients != 0) {
                brush.bar(colour, middle - half, middle + half, y(clients), y(0));
            }
        }

        private void text(String text, double middle, double centre) {
            brush.centred(text, style.smallFont(), style.theme().text(), middle, centre);
        }

        private void names() {
            double above = (y(0) + y(range.high())) / 2;
            double below = (y(0) + y(range.low())) / 2;
            name("Starters", above);
            if (range.low() < 0) {
                name("Leavers", below);
            }
            brush.left(
                    "Net",
                    style.boldFont(),
                    style.theme().strong(),
                    area.getX(),
                    area.getMaxY() - style.px(8));
        }

        private void name(String name, double centre) {
            brush.left(name, style.smallMediumFont(), style.theme().strong(), area.getX(), centre);
        }
    }
}
