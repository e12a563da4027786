package org.headroom.app;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.schema.Table;
import org.headroom.schema.Tables;
import org.headroom.storage.ModelFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// The models that travel inside the program, and the user's own copy of the sample.
final class SampleModel {

    private static final String ROOT = "/org/headroom/models/";
    static final String LUTON = "luton-2025-26";
    static final String TEMPLATE = "template";

    private SampleModel() {}

    /// The user's copy of the Luton sample, made on first use. The sample itself stays as shipped.
    static Path copyFor(AppFolders folders, String who) throws Exception {
        Path file = folders.sample();
        if (!Files.exists(file)) {
            Files.createDirectories(folders.data());
            ModelFile.create(file, read(LUTON), who).close();
        }
        return file;
    }

    /// A shipped model.
    static Model read(String name) throws IOException {
        Path folder = Files.createTempDirectory("headroom-model");
        try {
            copy(name, "model.json", folder);
            for (Table<?> table : Tables.ALL) {
                copy(name, table.fileName(), folder);
            }
            return switch (TextForm.read(folder)) {
                case TextReading.Read read -> read.model();
                case TextReading.Refused refused ->
                        throw new IOException(
                                "The shipped model " + name + " is damaged: " + refused.findings());
            };
        } finally {
            delete(folder);
        }
    }

    private static void copy(String name, String file, Path folder) throws IOException {
        try (InputStream in = SampleModel.class.getResourceAsStream(ROOT + name + "/" + file)) {
            if (in != null) {
                Files.copy(in, folder.resolve(file));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
