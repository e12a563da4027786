package org.headroom.chart;

import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;

/// Where the parts of the fee chart stand within its area: key, header, name column, bars, four
/// columns of figures, axis, total.
///
/// @param area all of it
/// @param rows how many
/// @param rowHeight px
/// @param top where the first row begins
/// @param barsLeft where the bars begin
/// @param barsRight where the bars end
/// @param columns right edges of the four columns of figures
/// @param total top of the total row
public record FeeLayout(
        Rectangle2D area,
        int rows,
        double rowHeight,
        double top,
        double barsLeft,
        double barsRight,
        double[] columns,
        double total) {

    static final double KEY = 24;
    static final double HEAD = 38;
    static final double ROW = 26;
    static final double AXIS = 28;
    static final double TOTAL = 28;
    private static final double NAMES = 160;
    private static final double[] WIDTHS = {66, 60, 78, 82};
    private static final double EDGE = 6;
    private static final double GAP = 12;
    private static final double BAR_SHARE = 0.58;

    static FeeLayout of(Rectangle2D area, int rows, ChartStyle style) {
        double[] columns = new double[WIDTHS.length];
        double x = area.getMaxX() - style.px(EDGE);
        for (int i = WIDTHS.length - 1; i >= 0; i--) {
            columns[i] = x;
            x -= style.px(WIDTHS[i]);
        }
        double left = area.getX() + style.px(NAMES);
        double top = area.getY() + style.px(KEY + HEAD);
        double rowHeight = style.px(ROW);
        return new FeeLayout(
                area,
                rows,
                rowHeight,
                top,
                left,
                Math.max(left + style.px(60), x - style.px(GAP)),
                columns,
                top + rows * rowHeight + style.px(AXIS));
    }

    static double height(int rows, ChartStyle style) {
        return style.px(KEY + HEAD + rows * ROW + AXIS + TOTAL);
    }

    /// The whole width of a row: for the pointer and for the selection.
    public Rectangle2D row(int index) {
        return new Rectangle2D.Double(
                area.getX(), top + index * rowHeight, area.getWidth(), rowHeight);
    }

    /// The row at a height of the chart, if there is one.
    public OptionalInt rowAt(double y) {
        int index = (int) Math.floor((y - top) / rowHeight);
        return index >= 0 && index < rows ? OptionalInt.of(index) : OptionalInt.empty();
    }

    double centre(int index) {
        return top + (index + 0.5) * rowHeight;
    }

    double barTop(int index) {
        return Math.rint(centre(index) - rowHeight * BAR_SHARE / 2);
    }

    double barBottom(int index) {
        return barTop(index) + Math.rint(rowHeight * BAR_SHARE);
    }

    double rowsBottom() {
        return top + rows * rowHeight;
    }

    /// Where the columns of figures begin.
    double figuresLeft() {
        return barsRight + (columns[0] - barsRight) / 4;
    }
}
