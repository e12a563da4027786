package org.headroom.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The dated packs of statutory rates and forecasts that travel inside the program, as files that
/// can be imported.
final class RatePackFiles {

    private static final String ROOT = "/org/headroom/models/rates/";
    private static final String INDEX = "packs.txt";

    private RatePackFiles() {}

    /// Copies of the packs, oldest first, in a folder of their own that goes with the program.
    static List<Path> unpacked() throws IOException {
        Path folder = Files.createTempDirectory("headroom-rates");
        folder.toFile().deleteOnExit();
        List<Path> files = new ArrayList<>();
        for (String name : new String(bytes(INDEX), StandardCharsets.UTF_8).split("\\R")) {
            Path file = folder.resolve(name);
            Files.write(file, bytes(name));
            file.toFile().deleteOnExit();
            files.add(file);
        }
        return files;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = RatePackFiles.class.getResourceAsStream(ROOT + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
