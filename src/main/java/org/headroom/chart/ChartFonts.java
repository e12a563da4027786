package org.headroom.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Roboto in its three weights, from the program's own files.
///
/// The fonts are registered with AWT before they are first used, because a JavaFX canvas looks a
/// chart's font up again by its family name.
public final class ChartFonts {

    static {
        for (String weight : new String[] {"Regular", "Medium", "Bold"}) {
            register("/org/headroom/fonts/Roboto-" + weight + ".ttf");
        }
    }

    private ChartFonts() {}

    public static Font regular(float size) {
        return new Font("Roboto", Font.PLAIN, 1).deriveFont(size);
    }

    public static Font medium(float size) {
        return new Font("Roboto Medium", Font.PLAIN, 1).deriveFont(size);
    }

    public static Font bold(float size) {
        return new Font("Roboto", Font.BOLD, 1).deriveFont(size);
    }

    private static void register(String resource) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its font " + resource);
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Not a font: " + resource, e);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
