package org.headroom.chart;

import java.awt.Color;
import java.util.List;

/// The colours of a chart by what they stand for.
///
/// Interaction is accent blue, data is dark blue; increase and decrease are never red and green.
///
/// @param page what the chart stands on
/// @param text names and values
/// @param strong totals and titles
/// @param muted axis, subtitle, notes
/// @param divider hairline of tables under a chart
/// @param edge zero line, and the edge of a pale fill
/// @param accent the edge of the selected row
/// @param selection fill of the selected row, behind text only
/// @param success tick of parts that add up
/// @param warning mark of parts that do not
/// @param increase a rise in cost, and the first series
/// @param decrease a fall in cost; only on the page colour
/// @param second second series
/// @param third third series
/// @param fourth fourth series
/// @param totals bars of totals
/// @param onTotals text on a bar of totals
/// @param context what is there for comparison
/// @param grid value grid
/// @param connector line from the end of a movement to the start of the next
public record ChartTheme(
        Color page,
        Color text,
        Color strong,
        Color muted,
        Color divider,
        Color edge,
        Color accent,
        Color selection,
        Color success,
        Color warning,
        Color increase,
        Color decrease,
        Color second,
        Color third,
        Color fourth,
        Color totals,
        Color onTotals,
        Color context,
        Color grid,
        Color connector) {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final double LIGHT = 110;

    /// The light theme, which every export uses.
    public static ChartTheme light() {
        return new ChartTheme(
                rgb(WHITE),
                rgb(0x24292F),
                rgb(0x24292F),
                rgb(0x57606A),
                rgb(0xEAEEF2),
                rgb(0x8C959F),
                rgb(0x0969DA),
                rgb(0xDDF4FF),
                rgb(0x1A7F37),
                rgb(0x9A6700),
                rgb(0x12436D),
                rgb(0xF46A25),
                rgb(0x28A197),
                rgb(0x801650),
                rgb(0xA285D1),
                rgb(0x3D3D3D),
                rgb(WHITE),
                rgb(0xBFBFBF),
                rgb(0xE4E8EC),
                rgb(0x8C959F));
    }

    /// The dark theme.
    public static ChartTheme dark() {
        return new ChartTheme(
                rgb(0x0D1117),
                rgb(0xC9D1D9),
                rgb(0xF0F6FC),
                rgb(0x8B949E),
                rgb(0x21262D),
                rgb(0x6E7681),
                rgb(0x1F6FEB),
                rgb(0x121D2F),
                rgb(0x3FB950),
                rgb(0xD29922),
                rgb(0x6BACE6),
                rgb(0xF46A25),
                rgb(0xA285D1),
                rgb(0xBFBFBF),
                rgb(0xF46A25),
                rgb(0xBFBFBF),
                rgb(0x101418),
                rgb(0x6E7681),
                rgb(0x21262D),
                rgb(0x6E7681));
    }

    /// Text, edges and connectors in black, data in colours that white text stands on at 7:1.
    public static ChartTheme highContrastLight() {
        return highContrast(
                rgb(WHITE),
                rgb(BLACK),
                rgb(0x0B3D91),
                List.of(rgb(0x12436D), rgb(0x8A3A0B), rgb(0x0B5F58), rgb(0x801650), rgb(0x54397E)),
                rgb(0x3D3D3D),
                rgb(0xBFBFBF));
    }

    /// Text, edges and connectors in white on black, data in colours that black text stands on at
    /// 7:1.
    public static ChartTheme highContrastDark() {
        return highContrast(
                rgb(BLACK),
                rgb(WHITE),
                rgb(0x8CC8FF),
                List.of(rgb(0x8CC4F5), rgb(0xFF9A66), rgb(0xC9B3EC), rgb(0xD9D9D9), rgb(0xFF9A66)),
                rgb(0xD9D9D9),
                rgb(0xA0A0A0));
    }

    /// @param series increase, decrease and the second to fourth series
    private static ChartTheme highContrast(
            Color page, Color line, Color accent, List<Color> series, Color totals, Color context) {
        return new ChartTheme(
                page,
                line,
                line,
                line,
                line,
                line,
                accent,
                page,
                line,
                line,
                series.get(0),
                series.get(1),
                series.get(2),
                series.get(3),
                series.get(4),
                totals,
                page,
                context,
                context,
                line);
    }

    /// The colour of text on a bar: white on dark colours, near black on light ones.
    public Color on(Color bar) {
        double light = 0.299 * bar.getRed() + 0.587 * bar.getGreen() + 0.114 * bar.getBlue();
        return light > LIGHT ? rgb(0x101418) : rgb(WHITE);
    }

    /// Whether a selected row is marked by its edge alone, as in high contrast.
    public boolean outlinesSelection() {
        return selection.equals(page);
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
