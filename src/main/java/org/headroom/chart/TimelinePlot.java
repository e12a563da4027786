package org.headroom.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The children's pipeline by the day each case moves: a lane per service type, circle area the
/// weekly cost, solid where the case is 80% sure or more, dashed where it is a trend and nobody is
/// named, a rule at the data cut.
public final class TimelinePlot extends HousePlot {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int QUARTER = 3;

    private final transient TimelineView view;

    public TimelinePlot(ChartStyle style, TimelineView view) {
        super("Timeline", style);
        this.view = view;
    }

    public double preferredHeight() {
        return TimelineLayout.height(view, style);
    }

    /// Where everything stands in an area of the chart, as it is painted there.
    public TimelineLayout layout(Rectangle2D area) {
        return TimelineLayout.of(view, area, style);
    }

    @Override
    void paint(Graphics2D g, Rectangle2D area) {
        paint(new Brush(g, style), layout(area));
    }

    private void paint(Brush brush, TimelineLayout at) {
        key(brush, at);
        lanes(brush, at);
        bands(brush, at);
        axis(brush, at);
        for (TimelineLayout.Circle circle : at.dots()) {
            dot(brush, circle);
        }
    }

    private void key(Brush brush, TimelineLayout at) {
        double centre = at.area().getY() + style.px(13);
        double x = at.area().getX() + style.px(6);
        Color data = style.theme().increase();
        Font font = style.smallFont();
        brush.disc(data, x, centre, 6);
        x = word(brush, "80% or surer", x + style.px(12), centre, font);
        brush.ring(style.theme().page(), data, x, centre, 5.5);
        x = word(brush, "under 80%", x + style.px(12), centre, font);
        if (view.hasProbable()) {
            brush.dashedRing(style.theme().page(), data, x, centre, 5.5);
            x = word(brush, "trend, nobody named", x + style.px(12), centre, font);
        }
        for (double weekly : new double[] {300, 2_000}) {
            double radius = TimelineLayout.radius(weekly, style) / style.px(1);
            x += style.px(radius);
            brush.ring(style.theme().page(), style.theme().edge(), x, centre, radius);
            x += style.px(radius + 6);
        }
        word(brush, "£300 and £2,000 a week", x, centre, font);
    }

    private double word(Brush brush, String text, double x, double centre, Font font) {
        brush.left(text, font, style.theme().text(), x, centre);
        return x + brush.width(text, font) + style.px(18);
    }

    private void lanes(Brush brush, TimelineLayout at) {
        for (int l = 0; l < view.lanes().size(); l++) {
            double top = at.lanes()[l];
            brush.horizontal(
                    style.theme().divider(), top, at.area().getX(), at.area().getMaxX(), 1);
            double middle = (top + at.lanes()[l + 1]) / 2;
            String name = view.lanes().get(l).label();
            double room = at.left() - at.area().getX() - style.px(8);
            brush.left(
                    brush.fitted(name, style.bodyFont(), room),
                    style.bodyFont(),
                    style.theme().text(),
                    at.area().getX(),
                    middle);
        }
        brush.horizontal(
                style.theme().edge(), at.bottom(), at.area().getX(), at.area().getMaxX(), 1);
    }

    private void bands(Brush brush, TimelineLayout at) {
        double top = at.area().getY() + style.px(TimelineLayout.KEY);
        for (int b = 0; b < view.bands().size(); b++) {
            TimelineView.Band band = view.bands().get(b);
            double x = at.x(view, band.start());
            double room = at.x(view, band.end()) - x - style.px(10);
            if (b > 0) {
                brush.vertical(style.theme().grid(), x, top, at.bottom());
            }
            boolean isPlan = b > 0 || band.start().equals(band.year().start());
            Font font = isPlan ? style.boldFont() : style.bodyFont();
            Color color = isPlan ? style.theme().strong() : style.theme().muted();
            double from = x + style.px(8);
            brush.left(
                    brush.fitted(band.year().toString(), font, room),
                    font,
                    color,
                    from,
                    top + style.px(10));
            String all = TimelineWords.cases(band);
            boolean fits = brush.width(all, style.smallFont()) <= room;
            String cases = fits ? all : all.substring(0, all.indexOf(','));
            brush.left(
                    brush.fitted(cases, style.smallFont(), room),
                    style.smallFont(),
                    style.theme().muted(),
                    from,
                    top + style.px(27));
        }
        double cut = at.x(view, view.from());
        brush.bar(
                style.theme().strong(),
                cut - style.px(1),
                cut + style.px(1),
                at.lanes()[0],
                at.bottom());
    }

    private void axis(Brush brush, TimelineLayout at) {
        LocalDate month = view.from().withDayOfMonth(1);
        while (!month.isAfter(view.to())) {
            boolean isQuarter = month.getMonthValue() % QUARTER == 1;
            if (isQuarter && !month.isBefore(view.from())) {
                double x = at.x(view, month);
                brush.vertical(style.theme().edge(), x, at.bottom(), at.bottom() + style.px(4));
                brush.left(
                        MONTH.format(month),
                        style.smallFont(),
                        style.theme().muted(),
                        x,
                        at.bottom() + style.px(14));
            }
            month = month.plusMonths(1);
        }
    }

    private void dot(Brush brush, TimelineLayout.Circle circle) {
        double radius = circle.radius() / style.px(1);
        Color data = style.theme().increase();
        if (view.selected().filter(circle.dot().person()::equals).isPresent()) {
            brush.ring(
                    style.theme().page(),
                    style.theme().accent(),
                    circle.x(),
                    circle.y(),
                    radius + 3.5);
        }
        if (circle.dot().isSure()) {
            brush.disc(data, circle.x(), circle.y(), radius);
        } else if (!circle.dot().isNamed()) {
            brush.dashedRing(style.theme().page(), data, circle.x(), circle.y(), radius - 0.75);
        } else {
            brush.ring(style.theme().page(), data, circle.x(), circle.y(), radius - 0.75);
        }
    }
}
