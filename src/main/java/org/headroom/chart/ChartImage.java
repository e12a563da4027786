package org.headroom.chart;

import org.jfree.chart.JFreeChart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A chart as a picture in px.
public final class ChartImage {

    private ChartImage() {}

    /// The chart drawn at so many px, each `scale` px of the picture wide.
    public static BufferedImage of(JFreeChart chart, int width, int height, double scale) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(width * scale),
                        (int) Math.ceil(height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(scale, scale);
            chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
        return image;
    }
}
