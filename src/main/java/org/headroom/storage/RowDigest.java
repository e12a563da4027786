package org.headroom.storage;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/// Works out the digests of rows: SHA-256 over the place of a row and every cell with its type.
///
/// One object serves one pass over a table, on one thread: what it works with is made once, not for
/// each of a hundred thousand rows.
final class RowDigest {

    private static final int BLANK = 0;
    private static final int TEXT = 1;
    private static final int WHOLE = 2;
    private static final int REAL = 3;

    private final MessageDigest digest = Digests.sha256();
    private ByteBuffer row = ByteBuffer.allocate(1 << 10);

    /// The digest of a row, as a number of 256 bits.
    BigInteger of(long id, List<Cell> cells) {
        row.clear();
        row.putLong(id);
        for (Cell cell : cells) {
            switch (cell) {
                case Cell.Blank() -> roomFor(1).put((byte) BLANK);
                case Cell.Text(String value) -> text(value);
                case Cell.Whole(long value) -> number(WHOLE, value);
                case Cell.Real(double value) -> number(REAL, Double.doubleToLongBits(value));
            }
        }
        digest.update(row.array(), 0, row.position());
        return new BigInteger(1, digest.digest());
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        roomFor(1 + Integer.BYTES + bytes.length).put((byte) TEXT).putInt(bytes.length).put(bytes);
    }

    private void number(int tag, long bits) {
        roomFor(1 + Long.BYTES).put((byte) tag).putLong(bits);
    }

    private ByteBuffer roomFor(int bytes) {
        if (row.remaining() < bytes) {
            row = ByteBuffer.allocate((row.position() + bytes) * 2).put(row.flip());
        }
        return row;
    }
}
