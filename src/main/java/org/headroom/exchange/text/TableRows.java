package org.headroom.exchange.text;

import java.util.Arrays;
import java.util.BitSet;

/// Which records of a file became the rows of a table, and which of these have faults.
final class TableRows {

    private final BitSet faulty = new BitSet();
    private int[] numbers = new int[16];
    private int size;
    private boolean isWhole = true;

    /// Notes the next row of the table.
    ///
    /// @param number of its record, the header being 1
    void add(int number, boolean hasFaults) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        faulty.set(size, hasFaults);
        numbers[size++] = number;
    }

    /// Notes that rows of the file are lost.
    void missed() {
        isWhole = false;
    }

    /// Whether every row is there, if perhaps with placeholders.
    boolean isWhole() {
        return isWhole;
    }

    /// Whether every cell of every row could be read.
    boolean isFaultless() {
        return isWhole && faulty.isEmpty();
    }

    int number(int row) {
        return numbers[row];
    }

    boolean hasFaults(int row) {
        return faulty.get(row);
    }
}
