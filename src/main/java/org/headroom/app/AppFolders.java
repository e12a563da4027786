package org.headroom.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where the program keeps what is not a model of the user's choosing: its copy of the sample,
/// settings and log.
///
/// @param data the user's data folder for this program; not made until something is written
public record AppFolders(Path data) {

    /// The folders of this user: `headroom.data` if set, else the place that the operating system
    /// names for it.
    public static AppFolders of(Properties properties, Map<String, String> environment) {
        String chosen = properties.getProperty("headroom.data", "");
        if (!chosen.isEmpty()) {
            return new AppFolders(Path.of(chosen).toAbsolutePath());
        }
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path parent;
        if (system.contains("win")) {
            parent = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
        } else if (system.contains("mac")) {
            parent = home.resolve("Library/Application Support");
        } else {
            parent = folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        }
        return new AppFolders(parent.resolve("Headroom").toAbsolutePath());
    }

    private static Optional<Path> folder(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(s -> !s.isBlank()).map(Path::of);
    }

    /// The user's own copy of the sample model.
    public Path sample() {
        return data.resolve("Luton sample.headroom");
    }

    /// Packs of benchmarks of the user's own.
    public Path benchmarks() {
        return data.resolve("benchmarks");
    }

    /// Copies of models in shared folders, which are worked on in their place.
    public Path working() {
        return data.resolve("working");
    }

    public Path log() {
        return data.resolve("log");
    }

    public Path settings() {
        return data.resolve("settings.properties");
    }
}
