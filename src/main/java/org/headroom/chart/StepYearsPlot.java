package org.headroom.chart;

import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/// Paints what one step adds in each plan year as columns from zero, each with its amount.
public final class StepYearsPlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double TICKS = 40;
    private static final double TOP = 24;
    private static final double AXIS = 30;
    private static final double BAR = 0.58;
    private static final double WIDEST = 120;
    private static final double TICK_SPACING = 48;

    private final transient StepYears steps;
    private final transient AxisRange range;

    public StepYearsPlot(StepYears steps, AxisRange range, ChartStyle style) {
        super("Step by year", style);
        this.steps = steps;
        this.range = range;
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        Brush brush = new Brush(g, style);
        ChartTheme theme = style.theme();
        double left = area.getX() + style.px(TICKS);
        double top = area.getY() + style.px(TOP);
        double bottom = area.getMaxY() - style.px(AXIS);
        double spacing = style.px(TICK_SPACING);
        for (double tick : range.ticks(bottom - top, spacing)) {
            double y = range.at(tick, bottom, top);
            brush.horizontal(tick == 0 ? theme.edge() : theme.grid(), y, left, area.getMaxX(), 1);
            brush.right(
                    range.label(tick, bottom - top, spacing),
                    style.smallFont(),
                    theme.muted(),
                    left - style.px(8),
                    y);
        }
        double step = (area.getMaxX() - left) / Math.max(1, steps.years().size());
        double half = Math.min(step * BAR, style.px(WIDEST)) / 2;
        for (int i = 0; i < steps.years().size(); i++) {
            StepYears.Year year = steps.years().get(i);
            double middle = left + (i + 0.5) * step;
            double end = range.at(year.amount().pounds(), bottom, top);
            boolean isRise = year.amount().pence() >= 0;
            Color colour = isRise ? theme.increase() : theme.decrease();
            if (!year.amount().isZero()) {
                brush.bar(colour, middle - half, middle + half, end, range.at(0, bottom, top));
            }
            brush.centred(
                    MoneyFormat.signedMillions(year.amount()),
                    style.boldFont(),
                    theme.strong(),
                    middle,
                    end + style.px(isRise ? -12 : 12));
            brush.centred(
                    year.year().toString(),
                    style.bodyFont(),
                    theme.text(),
                    middle,
                    bottom + style.px(16));
        }
    }
}
