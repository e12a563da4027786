package org.headroom.app;

import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.WindowPlace;
import org.headroom.ui.theme.Theme;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final String RECENT = "recent.";
    private static final String PLACE = "window.";
    private static final int MOST_RECENT = 8;

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

    @Override
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String file = values.getProperty(RECENT + i, "");
            if (!file.isEmpty()) {
                files.add(Path.of(file));
            }
        }
        return files;
    }

    @Override
    public void opened(Path file) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(file);
        files.addFirst(file);
        for (int i = 0; i < Math.min(files.size(), MOST_RECENT); i++) {
            values.setProperty(RECENT + i, files.get(i).toString());
        }
        store();
    }

    @Override
    public Optional<WindowPlace> place() {
        try {
            return Optional.of(
                    new WindowPlace(
                            number(PLACE + "x"),
                            number(PLACE + "y"),
                            number(PLACE + "width"),
                            number(PLACE + "height"),
                            Boolean.parseBoolean(values.getProperty(PLACE + "maximized"))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private double number(String key) {
        return Double.parseDouble(values.getProperty(key, ""));
    }

    @Override
    public void place(WindowPlace place) {
        values.setProperty(PLACE + "x", Double.toString(place.x()));
        values.setProperty(PLACE + "y", Double.toString(place.y()));
        values.setProperty(PLACE + "width", Double.toString(place.width()));
        values.setProperty(PLACE + "height", Double.toString(place.height()));
        values.setProperty(PLACE + "maximized", Boolean.toString(place.isMaximized()));
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
