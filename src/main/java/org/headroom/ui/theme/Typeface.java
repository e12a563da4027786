package org.headroom.ui.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Roboto, the type of the window, from the program itself.
public final class Typeface {

    private Typeface() {}

    /// Makes Roboto and Roboto Medium known to the toolkit.
    public static void load() {
        for (String weight : List.of("Regular", "Medium", "Bold")) {
            String name = "/org/headroom/fonts/Roboto-" + weight + ".ttf";
            try (InputStream in =
                    Objects.requireNonNull(Typeface.class.getResourceAsStream(name))) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
