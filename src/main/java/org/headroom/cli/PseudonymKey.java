package org.headroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The secret by which an import replaces identifiers of persons, kept beside the model rather than
/// in it, so that neither the text form nor an export carries it.
///
/// @param file where it is kept once an import is committed
/// @param bytes the secret
record PseudonymKey(Path file, byte[] bytes) {

    private static final int BYTES = 32;

    /// The secret of the model at that path: as kept, else a new one.
    ///
    /// @throws Refusal if what is kept cannot be used; a new one would make all persons strangers
    static PseudonymKey beside(Path model) throws Refusal {
        Path absolute = model.toAbsolutePath().normalize();
        Path file = absolute.resolveSibling("." + absolute.getFileName() + ".key");
        if (Files.notExists(file)) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            return new PseudonymKey(file, fresh);
        }
        try {
            byte[] kept = HexFormat.of().parseHex(Files.readString(file).strip());
            if (kept.length == BYTES) {
                return new PseudonymKey(file, kept);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(file, e);
        }
        throw unusable(file, new IOException("Wrong length"));
    }

    private static Refusal unusable(Path file, Exception cause) {
        return new Refusal(
                "The key of the persons' pseudonyms in "
                        + file
                        + " cannot be used. Nothing was changed. Restore the file from a backup.",
                cause);
    }

    /// Keeps a new secret, for the owner's eyes where the system can see to that.
    void keep() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.CREATE_NEW);
        boolean onlyOwner =
                file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
        if (!onlyOwner) {
            System.getLogger(PseudonymKey.class.getName())
                    .log(System.Logger.Level.WARNING, "The key file is readable by others");
        }
    }
}
