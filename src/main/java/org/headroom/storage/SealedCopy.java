package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.headroom.storage.seal.Seal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A model file sealed with a password, history included, to be sent or carried.
public final class SealedCopy {

    /// What the names of sealed copies end with.
    public static final String SUFFIX = ".sealed";

    private SealedCopy() {}

    /// Seals a model file that nobody has open.
    ///
    /// @throws StoreException if there is a file of that name, or it cannot be written
    public static void seal(Path model, Path target, char[] password) throws StoreException {
        if (password.length < Seal.SHORTEST_PASSWORD) {
            throw new StoreException(
                    Reason.REFUSED,
                    "The password is too short: take at least "
                            + Seal.SHORTEST_PASSWORD
                            + " characters, for example three words. Nothing was written.");
        }
        Path path = absent(target);
        NewFile.put(
                path,
                part -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(model));
                            OutputStream out = created(part)) {
                        Seal.seal(in, out, password);
                    }
                });
    }

    /// Writes the model file that a sealed copy holds.
    ///
    /// @throws StoreException if the password is another, the copy was changed, there is a file of
    ///   that name, or it cannot be written
    public static void unseal(Path sealed, Path target, char[] password) throws StoreException {
        Path path = FilePlace.plain(absent(target));
        NewFile.put(
                path,
                part -> {
                    try (InputStream in = new BufferedInputStream(Files.newInputStream(sealed));
                            OutputStream out = created(part)) {
                        Seal.open(in, out, password, sealed.toString());
                    }
                    FileHeader.read(part);
                });
    }

    private static OutputStream created(Path part) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(
                        part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    private static Path absent(Path target) throws StoreException {
        Path path = target.toAbsolutePath().normalize();
        if (Files.exists(path)) {
            throw new StoreException(
                    Reason.EXISTS,
                    path + " is already there. It was not changed. Choose another name.");
        }
        return path;
    }
}
