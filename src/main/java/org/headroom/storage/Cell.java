package org.headroom.storage;

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
}
