package org.headroom.exchange.imports.source;

import org.headroom.exchange.imports.value.Amounts;
import org.headroom.exchange.imports.value.Words;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/// One record of a file.
///
/// @param number of the record: the header is 1, blank rows are not counted
/// @param line where people find it: the line of the text or the row of the sheet
/// @param cells as shown; days of date cells as `yyyy-mm-dd`
/// @param numbers stored numbers of number cells, NaN elsewhere; empty for text files
/// @param uncalculated cells whose formula has no stored value
public record SourceRow(
        int number, long line, List<String> cells, double[] numbers, BitSet uncalculated) {

    private static final double[] NO_NUMBERS = {};
    private static final BitSet NONE = new BitSet(0);

    static SourceRow text(int number, long line, List<String> cells) {
        return new SourceRow(number, line, cells, NO_NUMBERS, NONE);
    }

    /// A cell as shown, trimmed; empty where there is none.
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? Words.trim(cells.get(column)) : "";
    }

    /// The amount in a cell: the stored number, else what the text says.
    public OptionalDouble amount(int column) {
        if (column >= 0 && column < numbers.length && !Double.isNaN(numbers[column])) {
            double stored = numbers[column];
            return Math.abs(stored) <= Amounts.LARGEST
                    ? OptionalDouble.of(stored)
                    : OptionalDouble.empty();
        }
        return Amounts.parse(cell(column));
    }

    public boolean isUncalculated(int column) {
        return column >= 0 && uncalculated.get(column);
    }

    boolean isBlank() {
        return uncalculated.isEmpty() && cells.stream().allMatch(Words::isBlank);
    }
}
