package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where a model file is: whether its name can be that of a model, and whether it may be written.
final class FilePlace {

    private FilePlace() {}

    /// The absolute path of a name that a model can have.
    static Path plain(Path file) throws StoreException {
        Path path = file.toAbsolutePath().normalize();
        if (!Database.isPlainName(path)) {
            throw new StoreException(
                    Reason.NOT_A_MODEL,
                    path + " has a ? or # in its name, which a model file cannot have. Rename it.");
        }
        return path;
    }

    /// The path of a file that is there, links followed.
    static Path existing(Path file) throws StoreException {
        Path path = plain(file);
        if (!Files.isRegularFile(path)) {
            throw new StoreException(
                    Reason.NOT_A_MODEL,
                    path + (Files.exists(path) ? " is not a file." : " is not there."));
        }
        try {
            return plain(path.toRealPath());
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DISK, path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// Why a file cannot be written; empty where it can.
    static Optional<String> whyReadOnly(Path path) {
        if (!Files.isWritable(path)) {
            return Optional.of(path + " may only be read. Save a copy elsewhere to change it.");
        }
        Path folder = path.resolveSibling("");
        return Files.isWritable(path.toAbsolutePath().getParent())
                ? Optional.empty()
                : Optional.of(
                        "The folder "
                                + folder
                                + " may only be read. Save a copy elsewhere to change the model.");
    }
}
