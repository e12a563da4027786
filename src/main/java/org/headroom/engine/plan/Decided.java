package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Growth bids by line and plan year, and where the tranches of savings fall: all of method section
/// 6 that no driver changes.
final class Decided {

    private final int lines;
    private final int years;
    private final double[][] bids;
    private final boolean[] unallocated;
    private final List<Tranche> tranches = new ArrayList<>();

    /// A tranche within the plan.
    ///
    /// @param line number of its budget line; that after the last where it has none
    /// @param first plan year in which it begins, from 1
    record Tranche(SavingScheme scheme, SavingTranche row, int line, int first) {}

    private Decided(Model model) {
        lines = model.budgetLines().size();
        years = model.info().planYears();
        bids = new double[years + 1][lines + 1];
        unallocated = new boolean[years + 1];
    }

    static Decided of(Model model) {
        Decided decided = new Decided(model);
        Map<String, Integer> numbers = new HashMap<>();
        for (BudgetLine line : model.budgetLines()) {
            numbers.put(line.name(), numbers.size());
        }
        for (GrowthBid bid : model.bids()) {
            decided.add(
                    bid,
                    decided.number(numbers, bid.budgetLine()),
                    bid.year().since(model.info().baseYear()));
        }
        Map<String, SavingScheme> schemes = new HashMap<>();
        model.savings().forEach(scheme -> schemes.put(scheme.name(), scheme));
        for (SavingTranche row : model.savingsProfile()) {
            SavingScheme scheme = schemes.get(row.scheme());
            int first = row.year().since(model.info().baseYear());
            if (scheme != null && first >= 1) {
                int line = decided.number(numbers, scheme.budgetLine());
                decided.tranches.add(new Tranche(scheme, row, line, first));
                decided.mark(line, first);
            }
        }
        return decided;
    }

    /// Number of a line; that after the last stands for all that is not allocated.
    private int number(Map<String, Integer> numbers, Optional<String> line) {
        return line.map(name -> numbers.getOrDefault(name, lines)).orElse(lines);
    }

    private void add(GrowthBid bid, int line, int first) {
        if (first < 1) {
            return;
        }
        for (int y = first; y <= years; y++) {
            if (bid.recurrent() || y == first) {
                bids[y][line] += bid.amount().pounds();
            }
        }
        mark(line, first);
    }

    private void mark(int line, int first) {
        for (int y = first; y <= years; y++) {
            unallocated[y] |= line == lines;
        }
    }

    int lines() {
        return lines;
    }

    int years() {
        return years;
    }

    /// Tranches that begin in a plan year, in the model's order.
    List<Tranche> tranches() {
        return tranches;
    }

    /// Bids of year `y` by line, £, the last for what is not allocated; not to be changed.
    double[] bids(int y) {
        return bids[y];
    }

    /// Whether a bid or a scheme without a line has started by year `y`.
    boolean hasUnallocated(int y) {
        return unallocated[y];
    }
}
