package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.Optional;

/// Growth bids and risk-weighted savings by line and plan year under some drivers (method section
/// 6).
final class Decisions {

    private final Decided decided;
    private final double[][] savings;

    private Decisions(Decided decided) {
        this.decided = decided;
        savings = new double[decided.years() + 1][decided.lines() + 1];
    }

    /// Bids and savings under some drivers.
    static Decisions of(Decided decided, DriverTable drivers) {
        Decisions decisions = new Decisions(decided);
        for (Decided.Tranche tranche : decided.tranches()) {
            decisions.add(tranche, drivers);
        }
        return decisions;
    }

    private void add(Decided.Tranche tranche, DriverTable drivers) {
        SavingScheme scheme = tranche.scheme();
        int first = tranche.first();
        double expected = Tranches.expected(scheme, tranche.row(), drivers);
        double late = Tranches.lateness(scheme, tranche.row(), drivers);
        for (int y = first; y < savings.length; y++) {
            if (y == first) {
                savings[y][tranche.line()] += expected * (1 - late);
            } else if (scheme.recurrent()) {
                savings[y][tranche.line()] += expected;
            } else if (y == first + 1) {
                savings[y][tranche.line()] += expected * late;
            }
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
        return decided.bids(y);
    }

    double[] savings(int y) {
        return savings[y];
    }

    /// Whether a bid or a scheme without a line has started by year `y`.
    boolean hasUnallocated(int y) {
        return decided.hasUnallocated(y);
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
