package org.headroom.app;

import org.headroom.ui.shell.Settings;
import org.headroom.ui.theme.Theme;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The user's settings in a small file of the data folder. A file that cannot be read or written
/// costs the settings, never the start.
final class StoredSettings implements Settings {

    private static final Logger LOG = Logger.getLogger(StoredSettings.class.getName());
    private static final String THEME = "theme";
    private static final String ZOOM = "zoom";
    private static final String TOUR = "tour";
    private static final String SEEN = "seen";

    private final Path file;
    private final Properties values = new Properties();

    StoredSettings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "Settings could not be read", e);
            }
        }
    }

    @Override
    public Optional<Theme> theme() {
        String name = values.getProperty(THEME, "");
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(name)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    @Override
    public void theme(Optional<Theme> theme) {
        values.setProperty(THEME, theme.map(Theme::name).orElse(""));
        store();
    }

    @Override
    public double zoom() {
        try {
            return clamp(Double.parseDouble(values.getProperty(ZOOM, "1")));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @Override
    public void zoom(double factor) {
        values.setProperty(ZOOM, Double.toString(Math.round(clamp(factor) * 10) / 10.0));
        store();
    }

    @Override
    public boolean hasSeenTour() {
        return SEEN.equals(values.getProperty(TOUR));
    }

    @Override
    public void tourSeen() {
        values.setProperty(TOUR, SEEN);
        store();
    }

    private static double clamp(double factor) {
        return Math.clamp(factor, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    private void store() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Headroom");
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings could not be kept", e);
        }
    }
}
