package org.headroom.chart;

import org.headroom.engine.plan.SavingsTracking;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;

/// Paints what each scheme has delivered of its target in the base year: outline the target, solid
/// what is delivered, hatched what is delivered beyond it.
public final class TrackingPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double NAMES = 186;
    private static final double FIGURES = 104;
    private static final double COLUMN = 52;
    private static final double HEAD = 44;
    private static final double AXIS = 22;
    private static final double TALLEST = 28;
    private static final double TICK_SPACING = 64;

    private final transient SavingsTracking all;
    private final transient Map<String, SavingsTracking> schemes;

    public TrackingPlot(
            SavingsTracking all, Map<String, SavingsTracking> schemes, ChartStyle style) {
        super("Savings delivered", style);
        this.all = all;
        this.schemes = new LinkedHashMap<>(schemes);
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
        private final double row;
        private final AxisRange range;

        Frame(Brush brush, Rectangle2D area) {
            this.brush = brush;
            this.area = area;
            left = area.getX() + style.px(NAMES);
            right = Math.max(left + style.px(40), area.getMaxX() - style.px(FIGURES));
            top = area.getY() + style.px(HEAD);
            double room = area.getMaxY() - style.px(AXIS) - top;
            row = Math.min(style.px(TALLEST), room / Math.max(1, schemes.size()));
            range =
                    AxisRange.covering(
                            0,
                            schemes.values().stream()
                                    .mapToDouble(s ->
                                            Math.max(s.target().pounds(), s.delivered().pounds()))
                                    .max()
                                    .orElse(0));
        }

        void paint() {
            shares();
            grid();
            double centre = top + row / 2;
            for (Map.Entry<String, SavingsTracking> scheme : schemes.entrySet()) {
                scheme(scheme.getKey(), scheme.getValue(), centre);
                centre += row;
            }
        }

        private double x(Money amount) {
            return range.at(Math.max(0, amount.pounds()), left, right);
        }

        private void shares() {
            double centre = area.getY() + style.px(8);
            double x = share(all.netShare(), "net", all.delivered(), area.getX(), centre);
            share(all.cappedShare(), "capped", all.capped(), x + style.px(20), centre);
            double head = area.getY() + style.px(32);
            Font font = style.smallMediumFont();
            brush.right("Done", font, style.theme().muted(), columnEnd(0), head);
            brush.right("Target", font, style.theme().muted(), columnEnd(1), head);
            brush.left("£000", font, style.theme().muted(), left, head);
        }

        private double share(double share, String word, Money part, double x, double centre) {
            String percent = MoneyFormat.percent(share);
            brush.left(percent, style.boldFont(), style.theme().strong(), x, centre);
            String sum =
                    word
                            + ": "
                            + MoneyFormat.tableThousands(part)
                            + " of "
                            + MoneyFormat.tableThousands(all.target());
            double text = x + brush.width(percent, style.boldFont()) + style.px(6);
            brush.left(sum, style.smallFont(), style.theme().muted(), text, centre);
            return text + brush.width(sum, style.smallFont());
        }

        private double columnEnd(int column) {
            return area.getMaxX() - style.px(4) - (1 - column) * style.px(COLUMN);
        }

        private void grid() {
            double bottom = top + schemes.size() * row;
            for (double tick : range.ticks(right - left, style.px(TICK_SPACING))) {
                double x = range.at(tick, left, right);
                Color colour = tick == 0 ? style.theme().edge() : style.theme().grid();
                brush.vertical(colour, x, top, bottom);
                brush.centred(
                        MoneyFormat.tableThousands(Money.of(tick)),
                        style.smallFont(),
                        style.theme().muted(),
                        x,
                        bottom + style.px(12));
            }
        }

        private void scheme(String name, SavingsTracking scheme, double centre) {
            ChartTheme theme = style.theme();
            String shown = brush.fitted(name, style.bodyFont(), style.px(NAMES - 10));
            brush.left(shown, style.bodyFont(), theme.text(), area.getX(), centre);
            double half = row * 0.29;
            double target = x(scheme.target());
            double done = x(scheme.delivered());
            if (done > target) {
                brush.hatched(theme.increase(), target, done, centre - half, centre + half);
            }
            brush.outline(
                    theme.strong(),
                    left,
                    target,
                    centre - half - style.px(2),
                    centre + half + style.px(2));
            double solid = Math.min(done, target);
            if (solid > left) {
                brush.bar(theme.increase(), left, solid, centre - half, centre + half);
            }
            String delivered = MoneyFormat.tableThousands(scheme.delivered());
            brush.right(delivered, style.boldFont(), theme.strong(), columnEnd(0), centre);
            String of = MoneyFormat.tableThousands(scheme.target());
            brush.right(of, style.bodyFont(), theme.text(), columnEnd(1), centre);
        }
    }
}
