package org.headroom.engine.reference;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.kernel.FinancialYear;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// Own staff, bids, savings and funding (method sections 5 to 7).
final class ReferenceMoney {

    private final Model model;
    private final ReferenceDrivers drivers;

    ReferenceMoney(Model model, ReferenceDrivers drivers) {
        this.model = model;
        this.drivers = drivers;
    }

    /// Salary, National Insurance and pension of a job in a staffed line: the salary of one year
    /// under the rules of another.
    double jobCost(BudgetLine line, int salaryYear, int ruleYear) {
        double salary = line.averageSalary().orElseThrow();
        for (int t = 1; t <= salaryYear; t++) {
            salary *= 1 + drivers.keyless(Driver.PAY_AWARD, model.info().year(t), 0);
        }
        FinancialYear rules = model.info().year(ruleYear);
        double pension =
                drivers.keyed(
                        Driver.EMPLOYER_PENSION_RATE,
                        rules,
                        line.name(),
                        line.employerPensionRate().orElse(0));
        double threshold = drivers.required(Driver.EMPLOYER_NI_THRESHOLD, rules);
        return salary
                + drivers.required(Driver.EMPLOYER_NI_RATE, rules) * Math.max(0, salary - threshold)
                + pension * salary;
    }

    /// Bids of a line in a year; of those without a line where it is empty.
    double bids(Optional<String> line, int y) {
        double sum = 0;
        for (GrowthBid bid : model.bids()) {
            int t = bid.year().since(model.info().baseYear());
            boolean counts = t >= 1 && (bid.recurrent() ? t <= y : t == y);
            if (counts && bid.budgetLine().equals(line)) {
                sum += bid.amount().pounds();
            }
        }
        return sum;
    }

    double savings(Optional<String> line, int y) {
        double sum = 0;
        for (SavingScheme scheme : model.savings()) {
            for (SavingTranche tranche : model.savingsProfile()) {
                if (tranche.scheme().equals(scheme.name()) && scheme.budgetLine().equals(line)) {
                    sum += saving(scheme, tranche, y);
                }
            }
        }
        return sum;
    }

    private double saving(SavingScheme scheme, SavingTranche tranche, int y) {
        int t = tranche.year().since(model.info().baseYear());
        if (t < 1 || t > y) {
            return 0;
        }
        double certain =
                drivers.keyed(
                        Driver.DELIVERABILITY,
                        tranche.year(),
                        code(scheme.deliverability()),
                        List.of(1.0, 0.75, 0.25).get(scheme.deliverability().ordinal()));
        double late =
                drivers.keyed(
                        Driver.SLIPPAGE_MONTHS,
                        tranche.year(),
                        code(scheme.timing()),
                        List.of(0.0, 3.0, 6.0).get(scheme.timing().ordinal()));
        double scale = drivers.keyless(Driver.SAVINGS_DELIVERY_SCALE, tranche.year(), 1);
        double whole = tranche.target().pounds() * Math.min(1, certain * scale);
        if (t == y) {
            return whole * (12 - late) / 12;
        }
        if (scheme.recurrent()) {
            return whole;
        }
        return y == t + 1 ? whole * late / 12 : 0;
    }

    private static String code(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }

    /// Whether a scheme or a bid without a line has started by a year.
    boolean hasUnallocated(int y) {
        FinancialYear base = model.info().baseYear();
        boolean hasBid =
                model.bids().stream()
                        .filter(b -> b.budgetLine().isEmpty())
                        .anyMatch(b -> b.year().since(base) >= 1 && b.year().since(base) <= y);
        return hasBid
                || model.savings().stream()
                        .filter(s -> s.budgetLine().isEmpty())
                        .flatMap(s ->
                                model.savingsProfile().stream()
                                        .filter(t -> t.scheme().equals(s.name())))
                        .anyMatch(t -> t.year().since(base) >= 1 && t.year().since(base) <= y);
    }

    /// What base-year savings of a line did not deliver.
    double notDelivered(BudgetLine line) {
        double sum = 0;
        for (SavingScheme scheme : model.savings()) {
            if (scheme.budgetLine().equals(Optional.of(line.name()))) {
                for (SavingTranche t : model.savingsProfile()) {
                    if (t.scheme().equals(scheme.name())
                            && t.year().equals(model.info().baseYear())
                            && t.delivered().isPresent()) {
                        double target = t.target().pounds();
                        sum += target - Math.min(target, t.delivered().get().pounds());
                    }
                }
            }
        }
        return sum;
    }

    double approved() {
        return model.budgetLines().stream().mapToDouble(l -> l.approvedBudget().pounds()).sum();
    }

    double funding(int y) {
        double sum = approved();
        for (int t = 1; t <= y; t++) {
            FinancialYear year = model.info().year(t);
            sum +=
                    drivers.keyless(Driver.PRECEPT_YIELD_PER_PERCENT, year, 0)
                            * drivers.keyless(Driver.PRECEPT_PERCENT, year, 0)
                            * 100;
        }
        TreeSet<String> names = new TreeSet<>();
        model.funding().forEach(f -> names.add(f.fundingLine()));
        if (y > 0) {
            for (String name : names) {
                sum += funding(name, model.info().year(y));
            }
        }
        return sum;
    }

    private double funding(String name, FinancialYear year) {
        Optional<FundingAmount> nearest = Optional.empty();
        double amount = 0;
        for (FundingAmount row : model.funding()) {
            if (row.fundingLine().equals(name)) {
                if (row.year().equals(year)) {
                    amount = row.amount().pounds();
                }
                nearest =
                        nearest.isEmpty() || isNearer(row, nearest.get(), year)
                                ? Optional.of(row)
                                : nearest;
            }
        }
        double share = nearest.orElseThrow().ascShare().orElse(1);
        return drivers.keyed(Driver.FUNDING_AMOUNT, year, name, amount)
                * drivers.keyed(Driver.ASC_SHARE, year, name, share);
    }

    /// The latest row that is not later than the year, else the first later one.
    private static boolean isNearer(FundingAmount row, FundingAmount than, FinancialYear year) {
        boolean isLater = row.year().compareTo(year) > 0;
        boolean thanIsLater = than.year().compareTo(year) > 0;
        if (isLater != thanIsLater) {
            return thanIsLater;
        }
        return isLater
                ? row.year().compareTo(than.year()) < 0
                : row.year().compareTo(than.year()) > 0;
    }
}
