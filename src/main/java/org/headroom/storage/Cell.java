package org.headroom.storage;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/// One value as the model file holds it.
sealed interface Cell {

    /// No value.
    Cell BLANK = new Blank();

    /// No value; SQL `NULL`.
    record Blank() implements Cell {}

    /// Text that reads back exactly: without halves of characters, which no file can hold.
    record Text(String value) implements Cell {
        public Text {
            if (!isWritable(value)) {
                throw new IllegalArgumentException(
                        "A text holds half of a character and cannot be written: " + value);
            }
        }

        private static boolean isWritable(String value) {
            for (int i = 0; i < value.length(); i++) {
                if (Character.isSurrogate(value.charAt(i))) {
                    return value.codePoints().noneMatch(Cell.Text::isHalf);
                }
            }
            return true;
        }

        private static boolean isHalf(int character) {
            return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        }
    }

    /// A whole number, or pence.
    record Whole(long value) implements Cell {}

    /// A finite number; minus zero is zero, as SQLite keeps it.
    record Real(double value) implements Cell {
        public Real {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Not a finite number: " + value);
            }
            value = value + 0.0;
        }
    }

    /// The digest of a row: SHA-256 over its place and every cell with its type.
    static BigInteger digest(long id, List<Cell> cells) {
        MessageDigest digest = Digests.sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(id).flip());
        for (Cell cell : cells) {
            digest.update(
                    switch (cell) {
                        case Blank() -> ByteBuffer.wrap(new byte[] {0});
                        case Text(String value) -> text(value);
                        case Whole(long value) -> number(2, value);
                        case Real(double value) -> number(3, Double.doubleToLongBits(value));
                    });
        }
        return new BigInteger(1, digest.digest());
    }

    private static ByteBuffer text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + Integer.BYTES + bytes.length)
                .put((byte) 1)
                .putInt(bytes.length)
                .put(bytes)
                .flip();
    }

    private static ByteBuffer number(int tag, long bits) {
        return ByteBuffer.allocate(1 + Long.BYTES).put((byte) tag).putLong(bits).flip();
    }
}
