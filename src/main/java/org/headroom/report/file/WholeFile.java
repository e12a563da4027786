package org.headroom.report.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file written whole: beside its place first, then moved into it in one step, so that a reader
/// sees the old file or the new one.
public final class WholeFile {

    private WholeFile() {}

    /// Writes the file. Where that fails the old file is as it was.
    ///
    /// @throws IOException if the place cannot be written to; the message says so, and that nothing
    ///   was changed
    public static void write(Path file, byte[] content) throws IOException {
        Path place = file.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("The folder " + folder + " is not there. Nothing was written.");
        }
        if (Files.isDirectory(place)) {
            throw new IOException(file + " is a folder. Nothing was written; name a file.");
        }
        Path unfinished = folder.resolve("." + place.getFileName() + ".unfinished");
        try {
            replace(unfinished, place, content);
        } catch (IOException e) {
            throw new IOException(
                    file
                            + " could not be written: "
                            + e.getMessage()
                            + ". What was there before is unchanged. Close it elsewhere, or choose"
                            + " another place.",
                    e);
        }
    }

    private static void replace(Path unfinished, Path place, byte[] content) throws IOException {
        try {
            writeSynced(unfinished, content);
            Files.move(
                    unfinished,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeSynced(Path file, byte[] content) throws IOException {
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            out.force(true);
        }
    }
}
