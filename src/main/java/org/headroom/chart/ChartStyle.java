package org.headroom.chart;

import java.awt.Font;

/// How a chart is dressed: its colours, its three sizes of type and the unit of its spacing.
///
/// @param title px of the finding
/// @param body px of names and values
/// @param small px of axis and notes
/// @param unit what one px of the 1440×900 layout is in this chart
public record ChartStyle(ChartTheme theme, float title, float body, float small, double unit) {

    /// The type of the pages.
    public static ChartStyle page(ChartTheme theme) {
        return new ChartStyle(theme, 15, 13, 12, 1);
    }

    /// The large type of the presenter mode.
    public static ChartStyle presenter(ChartTheme theme) {
        return new ChartStyle(theme, 30, 18, 16, 18.0 / 13);
    }

    /// This style, everything larger by a factor: the zoom of the window.
    public ChartStyle zoomed(double factor) {
        float f = (float) factor;
        return new ChartStyle(theme, title * f, body * f, small * f, unit * factor);
    }

    /// The same sizes in other colours.
    public ChartStyle in(ChartTheme other) {
        return new ChartStyle(other, title, body, small, unit);
    }

    /// So many layout px in this chart.
    public double px(double layoutPx) {
        return layoutPx * unit;
    }

    Font titleFont() {
        return ChartFonts.bold(title);
    }

    Font bodyFont() {
        return ChartFonts.regular(body);
    }

    Font mediumFont() {
        return ChartFonts.medium(body);
    }

    Font boldFont() {
        return ChartFonts.bold(body);
    }

    Font smallFont() {
        return ChartFonts.regular(small);
    }

    Font smallMediumFont() {
        return ChartFonts.medium(small);
    }
}
