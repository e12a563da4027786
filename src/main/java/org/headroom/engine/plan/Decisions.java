package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Growth bids and risk-weighted savings by line and plan year (method section 6).
final class Decisions {

    private static final double MONTHS = 12;

    private final Model model;
    private final int lines;
    private final int years;
    private final double[][] bids;
    private final double[][] savings;
    private final boolean[] unallocated;

    private Decisions(Model model) {
        this.model = model;
        lines = model.budgetLines().size();
        years = model.info().planYears();
        bids = new double[years + 1][lines + 1];
        savings = new double[years + 1][lines + 1];
        unallocated = new boolean[years + 1];
    }

    /// Bids and savings under some drivers.
    static Decisions of(Model model, DriverTable drivers) {
        Decisions decisions = new Decisions(model);
        Map<String, Integer> numbers = new HashMap<>();
        List<BudgetLine> all = model.budgetLines();
        for (int l = 0; l < all.size(); l++) {
            numbers.put(all.get(l).name(), l);
        }
        model.bids()
                .forEach(bid -> decisions.add(bid, decisions.number(numbers, bid.budgetLine())));
        Map<String, SavingScheme> schemes = new HashMap<>();
        model.savings().forEach(scheme -> schemes.put(scheme.name(), scheme));
        for (SavingTranche tranche : model.savingsProfile()) {
            SavingScheme scheme = schemes.get(tranche.scheme());
            if (scheme != null) {
                int line = decisions.number(numbers, scheme.budgetLine());
                decisions.add(scheme, tranche, drivers, line);
            }
        }
        return decisions;
    }

    /// Number of a line; that after the last stands for all that is not allocated.
    private int number(Map<String, Integer> numbers, Optional<String> line) {
        return line.map(name -> numbers.getOrDefault(name, lines)).orElse(lines);
    }

    private int yearNumber(FinancialYear year) {
        return year.since(model.info().baseYear());
    }

    private void add(GrowthBid bid, int line) {
        int first = yearNumber(bid.year());
        if (first < 1) {
            return;
        }
        for (int y = first; y <= years; y++) {
            if (bid.recurrent() || y == first) {
                bids[y][line] += bid.amount().pounds();
            }
            unallocated[y] |= line == lines;
        }
    }

    private void add(SavingScheme scheme, SavingTranche tranche, DriverTable drivers, int line) {
        int first = yearNumber(tranche.year());
        if (first < 1) {
            return;
        }
        double expected = tranche.target().pounds() * delivery(scheme, drivers, tranche.year());
        double late = slippage(scheme, drivers, tranche.year()) / MONTHS;
        for (int y = first; y <= years; y++) {
            if (y == first) {
                savings[y][line] += expected * (1 - late);
            } else if (scheme.recurrent()) {
                savings[y][line] += expected;
            } else if (y == first + 1) {
                savings[y][line] += expected * late;
            }
            unallocated[y] |= line == lines;
        }
    }

    /// `f`: the share of a tranche that is expected to be delivered.
    static double delivery(SavingScheme scheme, DriverTable drivers, FinancialYear year) {
        double deliverability =
                drivers.find(Driver.DELIVERABILITY, scheme.deliverability().key(), year)
                        .orElse(scheme.deliverability().usualDeliverability());
        return Math.min(1, deliverability * drivers.value(Driver.SAVINGS_DELIVERY_SCALE, year));
    }

    /// `s`: months by which a tranche starts late.
    static double slippage(SavingScheme scheme, DriverTable drivers, FinancialYear year) {
        return drivers.find(Driver.SLIPPAGE_MONTHS, scheme.timing().key(), year)
                .orElse(scheme.timing().usualSlippageMonths());
    }

    double[] bids(int y) {
        return bids[y];
    }

    double[] savings(int y) {
        return savings[y];
    }

    /// Whether a bid or a scheme without a line has started by year `y`.
    boolean hasUnallocated(int y) {
        return unallocated[y];
    }

    /// What base-year savings of a line did not deliver, £ (method section 5).
    static double notDelivered(Model model, BudgetLine line) {
        double sum = 0;
        for (SavingTranche tranche : model.savingsProfile()) {
            Optional<Money> delivered = tranche.delivered();
            boolean isBase = tranche.year().equals(model.info().baseYear());
            if (isBase && delivered.isPresent() && isOn(model, tranche, line)) {
                double target = tranche.target().pounds();
                sum += target - Math.min(target, delivered.get().pounds());
            }
        }
        return sum;
    }

    private static boolean isOn(Model model, SavingTranche tranche, BudgetLine line) {
        return model.savings().stream()
                .anyMatch(s ->
                        s.name().equals(tranche.scheme())
                                && s.budgetLine().equals(Optional.of(line.name())));
    }
}
