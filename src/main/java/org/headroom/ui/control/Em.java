package org.headroom.ui.control;

import javafx.scene.layout.Region;

import java.util.Locale;

/// Sizes that grow with the text and so with the zoom: given in pixels at 100%, kept in heights of
/// the text.
public final class Em {

    /// Height of the text at 100%, px.
    public static final double TEXT = 13;

    private Em() {}

    /// No wider and no narrower than this.
    public static void width(Region part, double pixels) {
        add(part, pixels, "min-width", "pref-width", "max-width");
    }

    /// No higher and no lower than this.
    public static void height(Region part, double pixels) {
        add(part, pixels, "min-height", "pref-height", "max-height");
    }

    public static void minWidth(Region part, double pixels) {
        add(part, pixels, "min-width");
    }

    public static void prefWidth(Region part, double pixels) {
        add(part, pixels, "pref-width");
    }

    public static void maxWidth(Region part, double pixels) {
        add(part, pixels, "max-width");
    }

    public static void minHeight(Region part, double pixels) {
        add(part, pixels, "min-height");
    }

    public static void prefHeight(Region part, double pixels) {
        add(part, pixels, "pref-height");
    }

    private static void add(Region part, double pixels, String... sizes) {
        StringBuilder style = new StringBuilder(part.getStyle());
        for (String size : sizes) {
            style.append(String.format(Locale.ROOT, "-fx-%s: %.4fem;", size, pixels / TEXT));
        }
        part.setStyle(style.toString());
    }
}
