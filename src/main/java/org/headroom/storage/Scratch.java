package org.headroom.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A copy of a file in a folder of its own that goes with it, to look into what must not change. An
/// interrupted transaction is copied with it.
///
/// @param copy the copy
record Scratch(Path copy) implements AutoCloseable {

    private static final int JOURNAL_AT = 18;

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

    /// Sets the journal of the copy back to the one that model files have, where another program
    /// has switched it: SQLite would look for files that were not copied.
    void takeBackJournalMode() throws IOException {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            if (channel.size() > JOURNAL_AT + 1) {
                channel.write(ByteBuffer.wrap(new byte[] {1, 1}), JOURNAL_AT);
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(copy.resolveSibling(""));
    }

    /// Deletes a folder with all that is in it.
    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
