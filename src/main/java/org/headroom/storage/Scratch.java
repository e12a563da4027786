package org.headroom.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a file in a folder of its own that goes with it, to look into what must not change. An
/// interrupted transaction is copied with it.
///
/// @param copy the copy
record Scratch(Path copy) implements AutoCloseable {

    static Scratch of(Path file) throws IOException {
        Path folder = Files.createTempDirectory("headroom-looking");
        Scratch scratch = new Scratch(folder.resolve("model.headroom"));
        try {
            Files.copy(file, scratch.copy);
            Path journal = Database.journal(file);
            if (Files.exists(journal)) {
                Files.copy(journal, Database.journal(scratch.copy));
            }
            return scratch;
        } catch (IOException e) {
            scratch.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(copy.resolveSibling(""))) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
