package org.headroom.testing;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/// The worked example of the method: a model small enough to follow by hand.
public final class WorkedExample {

    private WorkedExample() {}

    /// Its folder in the text form, with the figures it must give.
    public static Path folder() {
        URL model =
                Objects.requireNonNull(
                        WorkedExample.class.getResource("/worked-example/model.json"));
        try {
            return Objects.requireNonNull(Path.of(model.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Resources have addresses", e);
        }
    }
}
