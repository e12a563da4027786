package org.headroom.chart;

import org.jfree.chart.JFreeChart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.imageio.ImageIO;

/// A chart as a picture for the clipboard or a file.
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

    /// Writes the picture as PNG, whole or not at all: it takes the file's name once complete.
    ///
    /// @throws IOException if the folder cannot be written to
    public static void writePng(BufferedImage image, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("Not a file: " + file);
        }
        Path part = Files.createTempFile(folder, ".chart", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                if (!ImageIO.write(image, "png", out)) {
                    throw new IOException("No PNG writer");
                }
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
