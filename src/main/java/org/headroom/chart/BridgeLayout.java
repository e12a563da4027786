package org.headroom.chart;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;

/// Where the parts of a bridge stand within its area: name column, bars, value column, rows.
///
/// @param area all of it
/// @param rows how many
/// @param rowHeight px
/// @param barsLeft where the bars begin
/// @param barsRight where the bars end and the value column begins
public record BridgeLayout(
        Rectangle2D area, int rows, double rowHeight, double barsLeft, double barsRight) {

    static final double NAMES = 198;
    static final double VALUES = 138;
    static final double FOOT = 28;
    private static final double BAR_SHARE = 0.58;

    static BridgeLayout of(
            Rectangle2D area, int rows, double rowHeight, ChartStyle style, double values) {
        double left = area.getX() + style.px(NAMES);
        double right = Math.max(left + style.px(20), area.getMaxX() - values);
        return new BridgeLayout(area, rows, rowHeight, left, right);
    }

    /// The whole width of a row: for the pointer and for the focus ring.
    public Rectangle2D row(int index) {
        return new Rectangle2D.Double(
                area.getX(), area.getY() + index * rowHeight, area.getWidth(), rowHeight);
    }

    /// The row at a point of the chart, if there is one.
    public OptionalInt rowAt(double x, double y) {
        int index = (int) Math.floor((y - area.getY()) / rowHeight);
        return area.contains(x, y) && index < rows ? OptionalInt.of(index) : OptionalInt.empty();
    }

    double centre(int index) {
        return area.getY() + (index + 0.5) * rowHeight;
    }

    double barTop(int index) {
        return Math.rint(centre(index) - rowHeight * BAR_SHARE / 2);
    }

    double barBottom(int index) {
        return barTop(index) + Math.rint(rowHeight * BAR_SHARE);
    }

    double rowsBottom() {
        return area.getY() + rows * rowHeight;
    }
}
