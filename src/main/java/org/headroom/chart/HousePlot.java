package org.headroom.chart;

import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/// A chart of the house: no frame, no legend, names and values painted inside, so that copies and
/// exports carry them. The page's colour lies under it.
public abstract class HousePlot extends Plot {

    private static final long serialVersionUID = 1L;

    /// Colours, type and sizes.
    final transient ChartStyle style;

    private final String type;

    /// @param type what the chart is, as `Bridge`
    HousePlot(String type, ChartStyle style) {
        this.type = type;
        this.style = style;
        setInsets(RectangleInsets.ZERO_INSETS);
        setOutlineVisible(false);
        setBackgroundPaint(null);
    }

    @Override
    public final String getPlotType() {
        return type;
    }

    @Override
    public final void draw(
            Graphics2D g2,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parentState,
            @Nullable PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        Graphics2D g = (Graphics2D) g2.create();
        try {
            paint(g, area);
        } finally {
            g.dispose();
        }
    }

    /// Paints the chart on an area.
    abstract void paint(Graphics2D g, Rectangle2D area);
}
