package org.headroom.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

import java.awt.Color;
import java.awt.Font;

/// Charts from the house's plots: bare for the window, which sets its own heading beside the
/// chart's tools, and headed for pictures that leave the program.
public final class HouseChart {

    private HouseChart() {}

    /// The plot on the page colour, nothing else.
    public static JFreeChart bare(Plot plot, ChartStyle style) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(style.theme().page());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setBorderVisible(false);
        return chart;
    }

    /// The plot under its finding and subtitle, with a margin.
    public static JFreeChart headed(Plot plot, ChartStyle style, ChartFinding finding) {
        JFreeChart chart = bare(plot, style);
        double edge = style.px(16);
        chart.setPadding(new RectangleInsets(edge, edge, edge, edge));
        ChartTheme theme = style.theme();
        chart.addSubtitle(line(finding.title(), style.titleFont(), theme.strong(), style.px(4)));
        chart.addSubtitle(line(finding.subtitle(), style.smallFont(), theme.muted(), style.px(12)));
        return chart;
    }

    private static TextTitle line(String text, Font font, Color color, double below) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(color);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(0, 0, below, 0);
        return title;
    }
}
