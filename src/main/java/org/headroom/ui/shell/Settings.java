package org.headroom.ui.shell;

import org.headroom.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How this user likes the window; kept between starts.
public interface Settings {

    double SMALLEST_ZOOM = 0.8;
    double LARGEST_ZOOM = 2.0;

    /// The chosen theme; empty follows the system.
    Optional<Theme> theme();

    void theme(Optional<Theme> theme);

    /// Zoom, 1 for 100%.
    double zoom();

    /// Takes a zoom, kept between 80% and 200%.
    void zoom(double factor);

    /// Whether the tour was gone through or skipped.
    boolean hasSeenTour();

    /// Remembers that it was.
    void tourSeen();

    /// Models that were opened, the latest first.
    List<Path> recent();

    /// Remembers that a model was opened.
    void opened(Path file);

    /// Where the window stood last, if it was ever closed.
    Optional<WindowPlace> place();

    void place(WindowPlace place);
}
