package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Puts cells together to rows, finds the header and hands the rows on.
final class SheetRows {

    private static final int CHECK_EVERY = 256;
    private static final int MOST_MERGED_SHOWN = 20;

    private final RowSink sink;
    private final OptionalInt headerRow;
    private final Watch watch;
    private final int most;
    private final List<List<String>> first;
    private final List<String> merged = new ArrayList<>();
    private String[] cells = new String[64];
    private double[] numbers = new double[64];
    private BitSet uncalculated = new BitSet();
    private int width;
    private int number;
    private long seen;
    private int hidden;
    private boolean isHidden;
    private double share;
    private @Nullable Exception stopped;

    SheetRows(RowSink sink, SourceOptions options, Watch watch) {
        this(sink, options.headerRow(), watch, Integer.MAX_VALUE, new ArrayList<>());
    }

    private SheetRows(
            RowSink sink, OptionalInt headerRow, Watch watch, int most, List<List<String>> first) {
        this.sink = sink;
        this.headerRow = headerRow;
        this.watch = watch;
        this.most = most;
        this.first = first;
        Arrays.fill(cells, "");
        Arrays.fill(numbers, Double.NaN);
    }

    /// Only looks at the first rows, which it puts into the list as they are.
    static SheetRows first(int count, List<List<String>> into) {
        RowSink nobody =
                new RowSink() {
                    @Override
                    public void header(List<String> names) {
                        // The rows themselves are wanted.
                    }

                    @Override
                    public void row(SourceRow row) {
                        // The rows themselves are wanted.
                    }
                };
        return new SheetRows(nobody, OptionalInt.empty(), Watch.NONE, count, into);
    }

    void startRow(boolean rowIsHidden) {
        Arrays.fill(cells, 0, width, "");
        Arrays.fill(numbers, 0, width, Double.NaN);
        uncalculated = new BitSet();
        width = 0;
        isHidden = rowIsHidden;
    }

    void text(int column, String text) {
        widen(column);
        cells[column] = text;
    }

    void number(int column, double value, String shown) {
        widen(column);
        cells[column] = shown;
        numbers[column] = value;
    }

    void uncalculated(int column) {
        widen(column);
        uncalculated.set(column);
    }

    private void widen(int column) {
        if (column >= cells.length) {
            int from = cells.length;
            int to = Math.max(column + 1, from * 2);
            cells = Arrays.copyOf(cells, to);
            numbers = Arrays.copyOf(numbers, to);
            Arrays.fill(cells, from, to, "");
            Arrays.fill(numbers, from, to, Double.NaN);
        }
        width = Math.max(width, column + 1);
    }

    void endRow(long line) throws SAXException {
        seen++;
        SourceRow row =
                new SourceRow(
                        number + 1,
                        line,
                        List.of(Arrays.copyOf(cells, width)),
                        Arrays.copyOf(numbers, width),
                        uncalculated);
        try {
            if (most < Integer.MAX_VALUE) {
                keepFirst(row);
            } else {
                hand(row, line);
            }
            if (seen % CHECK_EVERY == 0) {
                watch.at(share);
            }
        } catch (FileFaultException | Watch.CancelledException | RuntimeException e) {
            stopped = e;
            throw new SAXException("Stopped");
        }
    }

    private void keepFirst(SourceRow row) throws Watch.CancelledException {
        while (first.size() < row.line() - 1 && first.size() < most) {
            first.add(List.of());
        }
        if (first.size() < most) {
            first.add(row.cells());
        } else {
            throw new Watch.CancelledException();
        }
    }

    private void hand(SourceRow row, long line) throws FileFaultException {
        if (number == 0 && headerRow.isPresent() && line < headerRow.getAsInt()) {
            return;
        }
        if (row.isBlank()) {
            return;
        }
        number++;
        hidden += isHidden ? 1 : 0;
        if (number == 1) {
            sink.header(row.cells());
        } else {
            sink.row(row);
        }
    }

    void merged(String range) {
        if (merged.size() < MOST_MERGED_SHOWN) {
            merged.add(range);
        }
    }

    void at(double shareRead) {
        share = shareRead;
    }

    boolean isWithoutHeader() {
        return number == 0;
    }

    long rowsSeen() {
        return seen;
    }

    int hiddenRows() {
        return hidden;
    }

    List<String> mergedCells() {
        return merged;
    }

    /// Throws again what stopped the reading from this side, if anything did.
    void rethrow() throws FileFaultException, Watch.CancelledException {
        switch (stopped) {
            case null -> {
                return;
            }
            case FileFaultException fault -> throw fault;
            case Watch.CancelledException cancelled -> throw cancelled;
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(stopped);
        }
    }
}
