package org.headroom.chart;

import org.headroom.domain.ReferenceMark;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The rise in fees by service type, stacked from what causes it, with the award as a mark, what it
/// is held against, and the figures beside; all painted within the plot so that copies and exports
/// carry them.
public final class FeePlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final double TICK_SPACING = 60;
    private static final List<String> PARTS =
            List.of("National Living Wage", "Other pay", "Employer NI", "Non-pay prices");
    private static final List<String> HEADS =
            List.of("Pressure", "Award", "Decision", "Cost of 1%");

    private final transient FeeView view;

    public FeePlot(ChartStyle style, FeeView view) {
        super("Fees", style);
        this.view = view;
    }

    /// The height at which every row has its height.
    public double preferredHeight() {
        return FeeLayout.height(view.rows().types().size(), style);
    }

    /// Where everything stands in an area of the chart, as it is painted there.
    public FeeLayout layout(Rectangle2D area) {
        return FeeLayout.of(area, view.rows().types().size(), style);
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        paint(new Brush(g, style), layout(area));
    }

    private void paint(Brush brush, FeeLayout at) {
        key(brush, at);
        head(brush, at);
        select(brush, at);
        grid(brush, at);
        List<FeeRows.Row> rows = view.rows().types();
        for (int i = 0; i < rows.size(); i++) {
            FeeRows.Row row = rows.get(i);
            boolean isSelected = view.selected().filter(row.code()::equals).isPresent();
            Font font = isSelected ? style.boldFont() : style.bodyFont();
            double x = at.area().getX() + style.px(10);
            String name = brush.fitted(row.label(), font, at.barsLeft() - style.px(6) - x);
            brush.left(name, font, style.theme().text(), x, at.centre(i));
            bars(brush, at, i, row);
            figures(brush, at, at.centre(i), row, style.bodyFont(), style.mediumFont());
        }
        double centre = at.total() + style.px(FeeLayout.TOTAL) / 2;
        brush.horizontal(
                style.theme().edge(), at.total(), at.area().getX(), at.area().getMaxX(), 1);
        FeeRows.Row all = view.rows().all();
        double x = at.area().getX() + style.px(10);
        brush.left(all.label(), style.boldFont(), style.theme().strong(), x, centre);
        figures(brush, at, centre, all, style.boldFont(), style.boldFont());
    }

    private Color[] colours() {
        ChartTheme theme = style.theme();
        return new Color[] {theme.increase(), theme.second(), theme.third(), theme.fourth()};
    }

    private void key(Brush brush, FeeLayout at) {
        double centre = at.area().getY() + style.px(8);
        double x = at.area().getX();
        double box = style.px(11);
        Color text = style.theme().text();
        Font font = style.smallFont();
        for (int i = 0; i < PARTS.size(); i++) {
            brush.bar(colours()[i], x, x + box, centre - box / 2, centre + box / 2);
            x += box + style.px(6);
            brush.left(PARTS.get(i), font, text, x, centre);
            x += brush.width(PARTS.get(i), font) + style.px(16);
        }
        brush.bar(style.theme().strong(), x, x + style.px(2), centre - box / 2, centre + box / 2);
        x += style.px(8);
        brush.left("Award", font, text, x, centre);
        x += brush.width("Award", font) + style.px(16);
        if (view.rows().hasMarks()) {
            brush.ring(style.theme().page(), style.theme().strong(), x, centre, 3.5);
            x += style.px(9);
            String words = "Published rise";
            brush.left(brush.fitted(words, font, at.area().getMaxX() - x), font, text, x, centre);
        }
    }

    private void head(Brush brush, FeeLayout at) {
        Font font = style.smallMediumFont();
        Color muted = style.theme().muted();
        double bottom = at.top() - style.px(4);
        double second = bottom - style.px(10);
        double first = second - style.px(15);
        brush.left("Service type", font, muted, at.area().getX() + style.px(10), second);
        String measure = "Rise in fee, % of the " + view.rows().year().plus(-1) + " fee";
        double room = at.figuresLeft() - at.barsLeft();
        brush.left(brush.fitted(measure, font, room), font, muted, at.barsLeft(), second);
        List<String> units = List.of("%", "%", "£000", "£000 a year");
        for (int c = 0; c < HEADS.size(); c++) {
            brush.right(HEADS.get(c), font, muted, at.columns()[c], first);
            brush.right(units.get(c), font, muted, at.columns()[c], second);
        }
        brush.horizontal(style.theme().edge(), bottom, at.area().getX(), at.area().getMaxX(), 1);
    }

    private void select(Brush brush, FeeLayout at) {
        view.selected()
                .map(code -> view.rows().indexOf(code))
                .filter(index -> index.isPresent())
                .ifPresent(index -> {
                    Rectangle2D row = at.row(index.getAsInt());
                    Color tint = style.theme().selection();
                    double x = row.getX();
                    brush.bar(tint, x, at.barsLeft(), row.getY(), row.getMaxY());
                    brush.bar(tint, at.figuresLeft(), row.getMaxX(), row.getY(), row.getMaxY());
                    Color edge = style.theme().accent();
                    brush.bar(edge, x, x + style.px(3), row.getY(), row.getMaxY());
                });
    }

    private void grid(Brush brush, FeeLayout at) {
        ChartTheme theme = style.theme();
        for (int i = 1; i < at.rows(); i++) {
            double y = at.row(i).getY();
            brush.horizontal(theme.divider(), y, at.area().getX(), at.barsLeft(), 1);
            brush.horizontal(theme.divider(), y, at.figuresLeft(), at.area().getMaxX(), 1);
        }
        double length = at.barsRight() - at.barsLeft();
        for (double tick : view.range().ticks(length, style.px(TICK_SPACING))) {
            double x = view.range().at(tick, at.barsLeft(), at.barsRight());
            boolean isZero = Math.abs(tick) < 1e-12;
            double bottom = at.rowsBottom() + style.px(5);
            brush.vertical(isZero ? theme.edge() : theme.grid(), x, at.top(), bottom);
            brush.centred(
                    FeeWords.axis(tick), style.smallFont(), theme.muted(), x, bottom + style.px(9));
        }
    }

    private void bars(Brush brush, FeeLayout at, int i, FeeRows.Row row) {
        Color[] colours = colours();
        double[] parts = row.parts();
        double up = 0;
        double down = 0;
        double gap = style.px(1);
        for (int p = 0; p < parts.length; p++) {
            double from = parts[p] < 0 ? down : up;
            double to = from + parts[p];
            up = Math.max(up, to);
            down = Math.min(down, to);
            double x1 = x(at, Math.min(from, to)) + gap;
            double x2 = x(at, Math.max(from, to)) - gap;
            if (x2 - x1 > gap / 2) {
                brush.bar(colours[p], x1, x2, at.barTop(i), at.barBottom(i));
            }
        }
        double award = x(at, row.uplift().award());
        double reach = style.px(4);
        brush.bar(
                style.theme().page(),
                award - style.px(2),
                award + style.px(2),
                at.barTop(i) - reach,
                at.barBottom(i) + reach);
        brush.bar(
                style.theme().strong(),
                award - style.px(1),
                award + style.px(1),
                at.barTop(i) - reach,
                at.barBottom(i) + reach);
        for (ReferenceMark mark : row.marks()) {
            double x = x(at, mark.rise().orElse(0));
            double y = at.barBottom(i) + style.px(2);
            brush.ring(style.theme().page(), style.theme().strong(), x, y, 3.5);
        }
    }

    private double x(FeeLayout at, double fraction) {
        return view.range().at(fraction, at.barsLeft(), at.barsRight());
    }

    private void figures(
            Brush brush, FeeLayout at, double centre, FeeRows.Row row, Font font, Font strong) {
        Color text = style.theme().strong();
        brush.right(
                MoneyFormat.percent(row.uplift().pressure()), font, text, at.columns()[0], centre);
        brush.right(
                MoneyFormat.percent(row.uplift().award()), strong, text, at.columns()[1], centre);
        Money decision = row.cost().feeDecision();
        String shown = MoneyFormat.signedThousands(decision);
        brush.right(shown, font, text, at.columns()[2], centre);
        if (!shown.equals("0")) {
            boolean isUp = decision.pence() > 0;
            Color colour = isUp ? style.theme().increase() : style.theme().decrease();
            double x = at.columns()[2] - brush.width(shown, font) - style.px(9);
            brush.triangle(colour, x, centre, isUp);
        }
        brush.right(
                MoneyFormat.tableThousands(row.cost().onePercent()),
                font,
                text,
                at.columns()[3],
                centre);
    }
}
