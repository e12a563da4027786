package org.headroom.chart;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/// The horizontal bridge: a name, a floating bar and a signed value on every row, all painted
/// within the plot so that copies and exports carry them.
public final class BridgePlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final double TICK_SPACING = 44;

    private final transient BridgeView view;
    private transient double percentColumn;
    private transient double valueColumn;

    public BridgePlot(ChartStyle style, BridgeView view) {
        super("Bridge", style);
        this.view = view;
        measure();
    }

    public BridgeView view() {
        return view;
    }

    /// The height at which every row has its height and the axis its place.
    public double preferredHeight() {
        return view.rows().rows().size() * rowHeight() + style.px(BridgeLayout.FOOT);
    }

    /// Where everything stands in an area of the chart, as it is painted there.
    public BridgeLayout layout(Rectangle2D area) {
        int rows = view.rows().rows().size();
        return BridgeLayout.of(area, rows, rowHeight(), style, valueColumn);
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        paint(new Brush(g, style), layout(area));
    }

    private double rowHeight() {
        return style.px(view.rowHeight());
    }

    private void measure() {
        double percent = style.px(view.hasPercent() ? 50 : 4);
        double value = 0;
        for (BridgeRow row : view.rows().rows()) {
            Font font = row.isTotal() ? style.boldFont() : style.mediumFont();
            value = Math.max(value, width(value(row), font));
            if (view.hasPercent()) {
                percent = Math.max(percent, width(percent(row), style.smallFont()) + style.px(14));
            }
        }
        percentColumn = percent;
        double least = view.hasPercent() ? style.px(BridgeLayout.VALUES) : 0;
        valueColumn = Math.max(least, percent + value + style.px(28));
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, FRACTIONAL).getWidth();
    }

    private static String value(BridgeRow row) {
        return row.isTotal()
                ? MoneyFormat.millions(row.amount())
                : MoneyFormat.signedMillions(row.amount());
    }

    private String percent(BridgeRow row) {
        return row.isTotal() || !view.hasPercent()
                ? ""
                : MoneyFormat.changePercent(row.amount(), view.rows().opening()).orElse("");
    }

    private void paint(Brush brush, BridgeLayout at) {
        tintSelection(brush, at);
        paintGrid(brush, at);
        int previous = -1;
        for (int i = 0; i < at.rows(); i++) {
            BridgeRow row = view.rows().rows().get(i);
            paintName(brush, at, i, row);
            paintBar(brush, at, i, row);
            paintValue(brush, at, i, row);
            if (!row.open()) {
                if (previous >= 0) {
                    connect(brush, at, previous, i);
                }
                previous = i;
            }
        }
        paintFoot(brush, at);
    }

    private void tintSelection(Brush brush, BridgeLayout at) {
        Optional<String> selected = view.selected();
        if (selected.isEmpty()) {
            return;
        }
        ChartTheme theme = style.theme();
        view.rows()
                .indexOf(selected.get())
                .ifPresent(i -> {
                    Rectangle2D row = at.row(i);
                    double top = row.getY();
                    double bottom = row.getMaxY();
                    double namesEnd = at.barsLeft() - style.px(2);
                    brush.bar(theme.selection(), row.getX(), namesEnd, top, bottom);
                    brush.bar(theme.selection(), at.barsRight(), row.getMaxX(), top, bottom);
                    double edge = row.getX() + style.px(3);
                    brush.bar(theme.accent(), row.getX(), edge, top, bottom);
                });
    }

    private void paintGrid(Brush brush, BridgeLayout at) {
        AxisRange range = view.range();
        double length = at.barsRight() - at.barsLeft();
        double spacing = style.px(TICK_SPACING);
        double bottom = at.rowsBottom() + style.px(6);
        for (double tick : range.ticks(length, spacing)) {
            double x = range.at(tick, at.barsLeft(), at.barsRight());
            Color color = tick == 0 ? style.theme().edge() : style.theme().grid();
            brush.vertical(color, x, at.area().getY(), bottom);
            brush.centred(
                    range.label(tick, length, spacing),
                    style.smallFont(),
                    style.theme().muted(),
                    x,
                    at.rowsBottom() + style.px(16));
        }
    }

    private void paintName(Brush brush, BridgeLayout at, int i, BridgeRow row) {
        double centre = at.centre(i);
        double left = at.area().getX();
        if (row.kind() == BridgeRow.Kind.GROUP && view.opens()) {
            brush.chevron(style.theme().muted(), left + style.px(8.5), centre, row.open());
        }
        double x = left + style.px(row.kind() == BridgeRow.Kind.STEP ? 34 : 18);
        Font font = row.isTotal() ? style.boldFont() : style.bodyFont();
        Color color = row.isTotal() ? style.theme().strong() : style.theme().text();
        String words = view.opens() ? row.name() : row.label();
        String name = brush.fitted(words, font, at.barsLeft() - style.px(3) - x);
        brush.left(name, font, color, x, centre);
    }

    private void paintBar(Brush brush, BridgeLayout at, int i, BridgeRow row) {
        ChartTheme theme = style.theme();
        double from = x(at, view.start(row));
        double to = x(at, view.end(row));
        double top = at.barTop(i);
        double bottom = at.barBottom(i);
        switch (row.kind()) {
            case OPENING -> {
                if (!view.changesOnly()) {
                    brush.outline(theme.totals(), from, to, top, bottom);
                }
            }
            case REQUIREMENT -> {
                if (!row.amount().isZero() || view.changesOnly()) {
                    brush.bar(theme.totals(), from, to, top, bottom);
                }
                if (view.changesOnly()) {
                    labelSum(brush, at, i, from, to);
                }
            }
            case MOVEMENT, GROUP, STEP -> {
                if (row.open()) {
                    double middle = at.centre(i);
                    double half = style.px(1.5);
                    brush.bar(theme.connector(), from, to, middle - half, middle + half);
                } else if (!row.amount().isZero()) {
                    brush.bar(color(row.amount()), from, to, top, bottom);
                }
            }
        }
    }

    private void labelSum(Brush brush, BridgeLayout at, int i, double from, double to) {
        Money change = view.rows().change();
        String share =
                MoneyFormat.changePercent(change, view.rows().opening())
                        .filter(p -> view.hasPercent())
                        .map(p -> " (" + p + ")")
                        .orElse("");
        String label = MoneyFormat.signedMillions(change) + share;
        Font font = style.smallMediumFont();
        double width = brush.width(label, font);
        double left = Math.min(from, to);
        double right = Math.max(from, to);
        boolean inside = right - left >= width + style.px(14);
        boolean fitsAfter = right + style.px(6) + width <= at.barsRight();
        double x =
                inside
                        ? left + style.px(7)
                        : fitsAfter ? right + style.px(6) : left - style.px(6) - width;
        Color color = inside ? style.theme().onTotals() : style.theme().text();
        brush.left(label, font, color, x, at.centre(i));
    }

    private void paintValue(Brush brush, BridgeLayout at, int i, BridgeRow row) {
        ChartTheme theme = style.theme();
        double centre = at.centre(i);
        double right = at.area().getMaxX() - percentColumn;
        Font font = row.isTotal() ? style.boldFont() : style.mediumFont();
        brush.right(value(row), font, theme.strong(), right, centre);
        if (!row.isTotal() && !row.amount().isZero()) {
            double x = at.area().getMaxX() - valueColumn + style.px(25);
            double most = right - brush.width(value(row), font) - style.px(9);
            brush.triangle(
                    color(row.amount()), Math.min(x, most), centre, row.amount().pence() > 0);
        }
        double edge = at.area().getMaxX() - style.px(4);
        brush.right(percent(row), style.smallFont(), theme.muted(), edge, centre);
    }

    private void connect(Brush brush, BridgeLayout at, int from, int to) {
        BridgeRow above = view.rows().rows().get(from);
        boolean bare = above.kind() == BridgeRow.Kind.OPENING && view.changesOnly();
        if (!bare) {
            double x = x(at, view.end(above));
            Color color = style.theme().connector();
            double top = above.amount().isZero() ? at.barTop(from) : at.barBottom(from);
            brush.vertical(color, x - style.px(0.5), top, at.barTop(to));
        }
    }

    private void paintFoot(Brush brush, BridgeLayout at) {
        ChartTheme theme = style.theme();
        boolean good = view.rows().addsUp();
        String text =
                good
                        ? "Parts add up"
                        : "Parts differ by " + MoneyFormat.poundsAndPence(view.rows().difference());
        double centre = at.rowsBottom() + style.px(16);
        double right = at.area().getMaxX() - style.px(4);
        Font font = style.smallFont();
        brush.right(text, font, theme.muted(), right, centre);
        double mark = right - brush.width(text, font) - style.px(18);
        if (good) {
            brush.tick(theme.success(), mark, centre);
        } else {
            brush.triangle(theme.warning(), mark + style.px(8), centre, true);
        }
    }

    private Color color(Money change) {
        return change.pence() < 0 ? style.theme().decrease() : style.theme().increase();
    }

    private double x(BridgeLayout at, Money value) {
        return view.range().at(value.pounds(), at.barsLeft(), at.barsRight());
    }
}
