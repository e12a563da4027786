package org.headroom.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The few marks of which every chart is made: text on a centre line, bars on whole pixels,
/// hairlines, triangles, chevrons, ticks.
final class Brush {

    private static final float CAP_HEIGHT = 1456f / 2048;
    private static final double HATCH = 6;
    private static final int TINT = 46;
    private static final String ELLIPSIS = "\u2026";

    private final Graphics2D g;
    private final ChartStyle style;

    Brush(Graphics2D g, ChartStyle style) {
        this.g = g;
        this.style = style;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    double width(String text, Font font) {
        return g.getFontMetrics(font).getStringBounds(text, g).getWidth();
    }

    void left(String text, Font font, Color color, double x, double centre) {
        g.setFont(font);
        g.setColor(color);
        g.drawString(
                text, (float) x, (float) Math.rint(centre + font.getSize2D() * CAP_HEIGHT / 2));
    }

    void right(String text, Font font, Color color, double x, double centre) {
        left(text, font, color, x - width(text, font), centre);
    }

    void centred(String text, Font font, Color color, double x, double centre) {
        left(text, font, color, x - width(text, font) / 2, centre);
    }

    /// The text, cut with an ellipsis where it would be wider than `room`.
    String fitted(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS, font) > room) {
            end--;
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    void bar(Paint paint, double x1, double x2, double y1, double y2) {
        g.setPaint(paint);
        g.fill(box(x1, x2, y1, y2));
    }

    void outline(Color color, double x1, double x2, double y1, double y2) {
        Rectangle2D box = box(x1, x2, y1, y2);
        g.setColor(color);
        g.setStroke(stroke(1));
        double half = style.px(0.5);
        g.draw(
                new Rectangle2D.Double(
                        box.getX() + half,
                        box.getY() + half,
                        Math.max(0, box.getWidth() - 2 * half),
                        Math.max(0, box.getHeight() - 2 * half)));
    }

    /// A bar of lines at 45°, 6 px apart, in an outline: a forecast, or what is beyond a target.
    /// The lines are drawn one by one, because a JavaFX canvas paints no texture.
    void hatched(Color color, double x1, double x2, double y1, double y2) {
        Rectangle2D box = box(x1, x2, y1, y2);
        bar(style.theme().page(), x1, x2, y1, y2);
        Shape before = g.getClip();
        g.clip(box);
        g.setPaint(color);
        g.setStroke(new BasicStroke((float) style.px(2)));
        double pitch = style.px(HATCH);
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += pitch) {
            g.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        g.setClip(before);
        outline(color, x1, x2, y1, y2);
    }

    void vertical(Color color, double x, double y1, double y2) {
        double at = Math.rint(x);
        bar(color, at, at + style.px(1), y1, y2);
    }

    void horizontal(Color color, double y, double x1, double x2, double thickness) {
        double at = Math.rint(y);
        bar(color, x1, x2, at, at + style.px(thickness));
    }

    /// A triangle 8 px wide that points up or down.
    void triangle(Color color, double x, double centre, boolean up) {
        double w = style.px(4);
        double h = style.px(3) * (up ? 1 : -1);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - w, centre + h);
        path.lineTo(x + w, centre + h);
        path.lineTo(x, centre - h);
        path.closePath();
        g.setColor(color);
        g.fill(path);
    }

    /// A filled circle of a radius in layout px.
    void disc(Color fill, double x, double centre, double radius) {
        double r = style.px(radius);
        g.setColor(fill);
        g.fill(new Ellipse2D.Double(x - r, centre - r, 2 * r, 2 * r));
    }

    /// A hollow circle of a radius in layout px.
    void ring(Color fill, Color edge, double x, double centre, double radius) {
        double r = style.px(radius);
        Ellipse2D circle = new Ellipse2D.Double(x - r, centre - r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(circle);
        g.setColor(edge);
        g.setStroke(stroke(1.5));
        g.draw(circle);
    }

    /// A hollow circle with a broken edge, of a radius in layout px.
    void dashedRing(Color fill, Color edge, double x, double centre, double radius) {
        double r = style.px(radius);
        Ellipse2D circle = new Ellipse2D.Double(x - r, centre - r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(circle);
        path(new Path2D.Double(circle), edge, 1.5, new float[] {3, 2});
    }

    /// A shape filled with a pale tint of a colour: a range, with what lies under it showing
    /// through.
    void tint(Shape shape, Color color) {
        g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), TINT));
        g.fill(shape);
    }

    void chevron(Color color, double x, double centre, boolean open) {
        double a = style.px(2);
        double b = style.px(4);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(open ? x - b : x - a, open ? centre - a : centre - b);
        path.lineTo(open ? x : x + a, open ? centre + a : centre);
        path.lineTo(open ? x + b : x - a, open ? centre - a : centre + b);
        line(path, color, 1.5);
    }

    void tick(Color color, double x, double centre) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, centre);
        path.lineTo(x + style.px(4), centre + style.px(4));
        path.lineTo(x + style.px(12), centre - style.px(5));
        line(path, color, 2);
    }

    void dashed(Color color, double x, double y1, double y2) {
        g.setColor(color);
        float dash = (float) style.px(3);
        g.setStroke(
                new BasicStroke(
                        (float) style.px(1),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {dash, dash},
                        0));
        g.draw(new Line2D.Double(x, y1, x, y2));
    }

    /// A line, solid where `dash` is empty.
    ///
    /// @param dash lengths of strokes and spaces, layout px
    void path(Path2D path, Color color, double thickness, float[] dash) {
        if (dash.length == 0) {
            line(path, color, thickness);
            return;
        }
        float[] lengths = dash.clone();
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (float) style.px(lengths[i]);
        }
        g.setColor(color);
        g.setStroke(
                new BasicStroke(
                        (float) style.px(thickness),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        lengths,
                        0));
        g.draw(path);
    }

    void line(Path2D path, Color color, double thickness) {
        g.setColor(color);
        g.setStroke(stroke(thickness));
        g.draw(path);
    }

    private Stroke stroke(double thickness) {
        return new BasicStroke(
                (float) style.px(thickness), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static Rectangle2D box(double x1, double x2, double y1, double y2) {
        double left = Math.rint(Math.min(x1, x2));
        double right = Math.rint(Math.max(x1, x2));
        double top = Math.rint(Math.min(y1, y2));
        double bottom = Math.rint(Math.max(y1, y2));
        return new Rectangle2D.Double(
                left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }
}
