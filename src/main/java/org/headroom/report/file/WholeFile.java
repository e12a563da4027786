package org.headroom.report.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;

/// A file written whole: beside its place first, then moved into it in one step, so that a reader
/// sees the old file or the new one.
public final class WholeFile {

    private static final Set<PosixFilePermission> WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);
    private static final String UNCHANGED =
            "What was there before is unchanged. Close it elsewhere, or choose another place.";

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
        if (isReadOnly(folder)) {
            throw new IOException("The folder " + folder + " is read-only. " + UNCHANGED);
        }
        if (Files.exists(place) && isReadOnly(place)) {
            throw new IOException(file + " is read-only. " + UNCHANGED);
        }
        Path unfinished = folder.resolve("." + place.getFileName() + ".unfinished");
        try {
            replace(unfinished, place, content);
        } catch (IOException e) {
            throw new IOException(
                    file + " could not be written: " + reason(e) + ". " + UNCHANGED, e);
        }
    }

    /// Whether the file system denies writing, or nobody at all is allowed to: moving another file
    /// into the place of one that was locked so would go round its lock.
    private static boolean isReadOnly(Path place) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(place, PosixFileAttributeView.class);
        return !Files.isWritable(place)
                || (view != null
                        && Collections.disjoint(view.readAttributes().permissions(), WRITE));
    }

    /// The message of a denied access is nothing but the file's name.
    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "access is denied"
                : String.valueOf(e.getMessage());
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
