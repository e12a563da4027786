package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// The key of a model's pseudonyms, kept beside a model in the text form, which must not carry it.
/// A model file keeps its key inside and takes over one that is beside it.
///
/// @param file where it is kept
/// @param bytes the key
public record KeyFile(Path file, byte[] bytes) {

    private static final int BYTES = 32;

    /// The key beside a model, if there is one.
    ///
    /// @throws StoreException if what is there cannot be used; a new key would make all persons
    ///   strangers
    public static Optional<KeyFile> of(Path model) throws StoreException {
        Path file = beside(model);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            byte[] kept = HexFormat.of().parseHex(Files.readString(file).strip());
            if (kept.length == BYTES) {
                return Optional.of(new KeyFile(file, kept));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(file, e);
        }
        throw unusable(file, new IOException("Wrong length"));
    }

    /// A new key for a model; not kept yet.
    public static KeyFile fresh(Path model) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new KeyFile(beside(model), bytes);
    }

    /// The key of another model, to be kept for a copy of it.
    ///
    /// @throws StoreException if the copy has a key of its own, whose persons would be lost
    public static KeyFile taken(Path model, byte[] bytes) throws StoreException {
        Optional<KeyFile> own = of(model);
        if (own.isPresent() && !MessageDigest.isEqual(own.get().bytes, bytes)) {
            throw new StoreException(
                    Reason.EXISTS,
                    own.get().file
                            + " holds the key of other persons. Nothing was changed. Choose another"
                            + " name, or move that file away.");
        }
        return new KeyFile(beside(model), bytes);
    }

    /// Deletes the key beside a model file that holds it: a second one would only be one more to
    /// guard.
    static void deleteBeside(Path model) {
        try {
            Files.deleteIfExists(beside(model));
        } catch (IOException e) {
            System.getLogger(KeyFile.class.getName())
                    .log(System.Logger.Level.WARNING, "A key taken over cannot be deleted", e);
        }
    }

    private static Path beside(Path model) {
        Path absolute = model.toAbsolutePath().normalize();
        return absolute.resolveSibling("." + absolute.getFileName() + ".key");
    }

    private static StoreException unusable(Path file, Exception cause) {
        return new StoreException(
                Reason.DAMAGED,
                "The key of the persons' pseudonyms in "
                        + file
                        + " cannot be used. Nothing was changed. Restore the file from a backup.",
                cause);
    }

    /// Keeps a new key, for the owner's eyes where the system can see to that.
    public void keep() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE_NEW);
        boolean onlyOwner =
                file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
        if (!onlyOwner) {
            System.getLogger(KeyFile.class.getName())
                    .log(System.Logger.Level.WARNING, "The key file is readable by others");
        }
    }
}
