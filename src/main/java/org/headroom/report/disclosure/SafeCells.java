package org.headroom.report.disclosure;

import org.headroom.report.disclosure.ToldSums.Follows;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Finds which cells and which sums of cells must not be told so that nothing about few people
/// follows from the rest: those that rest on few people themselves and, as long as one of them
/// follows from what is told, the smallest other cell or sum with them.
///
/// A sum of several cells that are not told may follow from the rest; it must rest on at least five
/// people.
final class SafeCells {

    /// A sum of cells.
    ///
    /// @param cells its parts
    /// @param isKept whether it is told in any case, because papers are about it
    record Sum(BitSet cells, boolean isKept) {}

    private final List<List<Double>> people;
    private final List<Sum> sums;
    private final BitSet hidden = new BitSet();
    private final BitSet told = new BitSet();

    private SafeCells(List<List<Double>> people, List<Sum> sums) {
        this.people = List.copyOf(people);
        this.sums = List.copyOf(sums);
    }

    /// @param people behind each of the figures of each cell, as those of several years; 0 where
    ///   there is nothing to hide
    static SafeCells of(List<List<Double>> people, List<Sum> sums) {
        SafeCells safe = new SafeCells(people, sums);
        safe.hideFew();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = safe.open().stream().anyMatch(safe::close);
        }
        return safe;
    }

    boolean hidesCell(int cell) {
        return hidden.get(cell);
    }

    boolean hidesSum(int sum) {
        return !told.get(sum);
    }

    private void hideFew() {
        for (int c = 0; c < people.size(); c++) {
            hidden.set(c, people.get(c).stream().anyMatch(FewPeople::isFew));
        }
        for (int s = 0; s < sums.size(); s++) {
            Sum sum = sums.get(s);
            told.set(s, sum.isKept() || !restsOnFew(sum.cells()));
        }
    }

    private boolean restsOnFew(BitSet cells) {
        return restsOnFew(cells.stream().mapToObj(people::get).toList());
    }

    /// Whether any figure of some cells together is of few people.
    static boolean restsOnFew(List<List<Double>> people) {
        int figures = people.isEmpty() ? 0 : people.getFirst().size();
        return IntStream.range(0, figures)
                .mapToDouble(f -> people.stream().mapToDouble(p -> p.get(f)).sum())
                .anyMatch(FewPeople::isFew);
    }

    /// All figures together, to tell small cells from large ones.
    private double size(int cell) {
        return people.get(cell).stream().mapToDouble(Double::doubleValue).sum();
    }

    private double size(Sum sum) {
        return sum.cells().stream().mapToDouble(this::size).sum();
    }

    /// What follows though it must not.
    private List<Follows> open() {
        return new ToldSums(sums.stream().map(Sum::cells).toList(), told, hidden, people.size())
                .all().stream().filter(this::tells).toList();
    }

    private boolean tells(Follows follows) {
        return follows.cells().cardinality() == 1
                || (follows.isSum() && restsOnFew(follows.cells()));
    }

    /// Withholds one thing more: of one sum its smallest cell that is told, of several sums the
    /// smallest sum.
    ///
    /// @return whether there was anything left to withhold
    private boolean close(Follows follows) {
        boolean isOfOne = follows.sums().cardinality() == 1;
        return (isOfOne && hideCell(follows.sums().nextSetBit(0)))
                || withholdSum(follows.sums())
                || follows.sums().stream().anyMatch(this::hideCell);
    }

    private boolean hideCell(int sum) {
        int smallest = -1;
        BitSet cells = sums.get(sum).cells();
        for (int c = cells.nextSetBit(0); c >= 0; c = cells.nextSetBit(c + 1)) {
            boolean isOpen = !hidden.get(c) && size(c) > 0;
            if (isOpen && (smallest < 0 || size(c) < size(smallest))) {
                smallest = c;
            }
        }
        if (smallest >= 0) {
            hidden.set(smallest);
        }
        return smallest >= 0;
    }

    private boolean withholdSum(BitSet among) {
        int smallest = -1;
        for (int s = among.nextSetBit(0); s >= 0; s = among.nextSetBit(s + 1)) {
            boolean isOpen = told.get(s) && !sums.get(s).isKept();
            if (isOpen && (smallest < 0 || size(sums.get(s)) < size(sums.get(smallest)))) {
                smallest = s;
            }
        }
        if (smallest >= 0) {
            told.clear(smallest);
        }
        return smallest >= 0;
    }
}
