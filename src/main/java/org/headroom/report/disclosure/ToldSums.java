package org.headroom.report.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// What a reader can work out from sums that are told when some of their cells are not: each sum
/// less the cells that are told is an equation in those that are not. Elimination brings the
/// equations into the form in which every cell that follows from them stands alone in one.
final class ToldSums {

    private static final double NOTHING = 1e-9;

    /// What follows from some sums.
    ///
    /// @param cells cells that are not told, whose sum follows
    /// @param sums the sums it follows from
    /// @param isSum whether all cells are added, none taken off
    record Follows(BitSet cells, BitSet sums, boolean isSum) {}

    private final List<double[]> rows = new ArrayList<>();
    private final int cells;
    private final int sums;

    /// @param parts cells of each sum
    /// @param told sums that are told
    /// @param hidden cells that are not told
    ToldSums(List<BitSet> parts, BitSet told, BitSet hidden, int cells) {
        this.cells = cells;
        sums = parts.size();
        for (int s = told.nextSetBit(0); s >= 0; s = told.nextSetBit(s + 1)) {
            double[] row = new double[cells + sums];
            BitSet left = (BitSet) parts.get(s).clone();
            left.and(hidden);
            left.stream().forEach(c -> row[c] = 1);
            row[cells + s] = 1;
            rows.add(row);
        }
    }

    /// Everything that follows: first from a sum alone, then from several together.
    List<Follows> all() {
        List<Follows> all = new ArrayList<>();
        rows.forEach(row -> follows(row).ifPresent(all::add));
        eliminate();
        rows.forEach(row -> follows(row).ifPresent(all::add));
        return all;
    }

    private void eliminate() {
        int done = 0;
        for (int c = 0; c < cells && done < rows.size(); c++) {
            int pivot = pivot(c, done);
            if (Math.abs(rows.get(pivot)[c]) > NOTHING) {
                double[] row = rows.set(pivot, rows.get(done));
                rows.set(done, row);
                scale(row, 1 / row[c]);
                for (int r = 0; r < rows.size(); r++) {
                    if (r != done) {
                        subtract(rows.get(r), row, rows.get(r)[c]);
                    }
                }
                done++;
            }
        }
    }

    private int pivot(int column, int from) {
        int best = from;
        for (int r = from + 1; r < rows.size(); r++) {
            if (Math.abs(rows.get(r)[column]) > Math.abs(rows.get(best)[column])) {
                best = r;
            }
        }
        return best;
    }

    private static void scale(double[] row, double by) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        if (times != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= times * other[i];
            }
        }
    }

    private Optional<Follows> follows(double[] row) {
        BitSet some = new BitSet();
        BitSet from = new BitSet();
        boolean isSum = true;
        double sign = 0;
        for (int i = 0; i < cells + sums; i++) {
            if (Math.abs(row[i]) > NOTHING && i < cells) {
                some.set(i);
                isSum &= sign == 0 || Math.signum(row[i]) == sign;
                sign = Math.signum(row[i]);
            } else if (Math.abs(row[i]) > NOTHING) {
                from.set(i - cells);
            }
        }
        return some.isEmpty() ? Optional.empty() : Optional.of(new Follows(some, from, isSum));
    }
}
