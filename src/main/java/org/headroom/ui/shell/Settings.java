package org.headroom.ui.shell;

import org.headroom.ui.theme.Theme;

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
}
