package org.headroom.report.picture;

import org.headroom.report.paper.Block;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A chart of a paper in px, as a PNG picture.
public final class Raster {

    /// Px of the picture for one of the layout, sharp in print.
    private static final double PRINT = 2.5;

    /// Px of the picture for one of the layout, sharp on a screen.
    private static final double SCREEN = 2;

    private Raster() {}

    /// The bytes of a PNG for print.
    public static byte[] forPrint(Block.Picture picture) {
        return png(picture, PRINT);
    }

    /// The bytes of a PNG for a screen.
    public static byte[] forScreen(Block.Picture picture) {
        return png(picture, SCREEN);
    }

    private static byte[] png(Block.Picture picture, double scale) {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.ceil(picture.width() * scale),
                        (int) Math.ceil(picture.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            picture.drawing()
                    .draw(
                            graphics,
                            new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", png)) {
                throw new IllegalStateException("No PNG writer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory could not be written", e);
        }
        return png.toByteArray();
    }
}
