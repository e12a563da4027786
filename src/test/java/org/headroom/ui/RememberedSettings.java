package org.headroom.ui;

import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.WindowPlace;
import org.headroom.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Settings that last as long as the window.
final class RememberedSettings implements Settings {
    private Optional<Theme> theme;
    private double zoom;
    private boolean hasSeenTour = true;

    RememberedSettings(double zoom, Theme theme) {
        this.theme = Optional.of(theme);
        this.zoom = zoom;
    }

    @Override
    public Optional<Theme> theme() {
        return theme;
    }

    @Override
    public void theme(Optional<Theme> chosen) {
        theme = chosen;
    }

    @Override
    public double zoom() {
        return zoom;
    }

    @Override
    public void zoom(double factor) {
        zoom = Math.clamp(factor, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    /// As before the first start.
    RememberedSettings fresh() {
        hasSeenTour = false;
        return this;
    }

    @Override
    public boolean hasSeenTour() {
        return hasSeenTour;
    }

    @Override
    public void tourSeen() {
        hasSeenTour = true;
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void opened(Path file) {
        throw new UnsupportedOperationException("This window opens no files");
    }

    @Override
    public Optional<WindowPlace> place() {
        return Optional.empty();
    }

    @Override
    public void place(WindowPlace place) {
        throw new UnsupportedOperationException("This window is not remembered");
    }
}
