package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// The first 100 bytes of a model file, looked at before SQLite opens it: SQLite would change a
/// newer file, or somebody else's database, by no more than opening it.
record FileHeader(int version) {

    /// `Hdrm`, which marks a SQLite file as a Headroom model.
    static final int APPLICATION_ID = 0x4864726D;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int WRITE_VERSION_AT = 18;
    private static final int PAGE_COUNT_AT = 28;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /// The header of a file that is a model of this or an older version.
    ///
    /// @throws StoreException if it is none
    static FileHeader read(Path file) throws StoreException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return of(file, bytes, channel.size());
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DISK,
                    file + " cannot be read: " + e.getMessage() + ". Nothing was changed.",
                    e);
        }
    }

    private static FileHeader of(Path file, ByteBuffer bytes, long size) throws StoreException {
        if (size == 0) {
            throw notAModel(file, "it is empty");
        }
        if (bytes.hasRemaining()
                || !Arrays.equals(Arrays.copyOf(bytes.array(), MAGIC.length), MAGIC)) {
            throw notAModel(file, "it does not begin as one");
        }
        int version = bytes.getInt(USER_VERSION_AT);
        if (bytes.getInt(APPLICATION_ID_AT) != APPLICATION_ID || version < 1) {
            throw notAModel(file, "it is a database of another program");
        }
        if (version > Migrations.VERSION) {
            throw new StoreException(
                    Reason.NEWER,
                    file
                            + " was written by a newer Headroom (file version "
                            + version
                            + ", this program knows "
                            + Migrations.VERSION
                            + "). It was not changed. Open it with the newer program.");
        }
        if (bytes.get(WRITE_VERSION_AT) != 1 || bytes.get(WRITE_VERSION_AT + 1) != 1) {
            throw damaged(file, "another program has switched its journal");
        }
        int pageSize = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
        long pages = Integer.toUnsignedLong(bytes.getInt(PAGE_COUNT_AT));
        if (size < pages * pageSize && !Files.exists(Database.journal(file))) {
            throw damaged(file, "its end is missing");
        }
        return new FileHeader(version);
    }

    static StoreException damaged(Path file, String what) {
        return new StoreException(
                Reason.DAMAGED,
                file
                        + " is damaged: "
                        + what
                        + ". It was not changed. Open a backup or a copy of it instead.");
    }

    private static StoreException notAModel(Path file, String why) {
        return new StoreException(
                Reason.NOT_A_MODEL,
                file + " is not a Headroom model: " + why + ". It was not changed.");
    }
}
