package org.headroom.engine.plan;

import org.headroom.domain.Driver;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What there is to spend in each plan year (method section 7).
final class Funding {

    private static final double PERCENT = 100;

    private final Model model;
    private final DriverTable drivers;

    Funding(Model model, DriverTable drivers) {
        this.model = model;
        this.drivers = drivers;
    }

    /// Funding by year, £; year 0 is the approved budget of the base year.
    double[] byYear() {
        FundingParts parts = parts();
        double[] funding = new double[model.info().planYears() + 1];
        for (int y = 0; y < funding.length; y++) {
            funding[y] = parts.total(y);
        }
        return funding;
    }

    /// Funding by where it comes from, £.
    FundingParts parts() {
        Map<String, List<FundingAmount>> lines = new LinkedHashMap<>();
        for (FundingAmount row : model.funding()) {
            lines.computeIfAbsent(row.fundingLine(), n -> new ArrayList<>()).add(row);
        }
        int years = model.info().planYears() + 1;
        double[][] grants = new double[lines.size()][years];
        double[] precept = new double[years];
        for (int y = 1; y < years; y++) {
            FinancialYear year = model.info().year(y);
            precept[y] =
                    precept[y - 1]
                            + drivers.value(Driver.PRECEPT_YIELD_PER_PERCENT, year)
                                    * drivers.value(Driver.PRECEPT_PERCENT, year)
                                    * PERCENT;
            int l = 0;
            for (Map.Entry<String, List<FundingAmount>> line : lines.entrySet()) {
                grants[l++][y] = grant(line.getKey(), line.getValue(), year);
            }
        }
        double approved =
                model.budgetLines().stream().mapToDouble(l -> l.approvedBudget().pounds()).sum();
        return new FundingParts(approved, List.copyOf(lines.keySet()), grants, precept);
    }

    private double grant(String line, List<FundingAmount> rows, FinancialYear year) {
        OptionalDouble changed = drivers.find(Driver.FUNDING_AMOUNT, line, year);
        double amount =
                changed.orElseGet(() ->
                        rows.stream()
                                .filter(r -> r.year().equals(year))
                                .mapToDouble(r -> r.amount().pounds())
                                .sum());
        return amount == 0 ? 0 : amount * share(line, rows, year);
    }

    private double share(String line, List<FundingAmount> rows, FinancialYear year) {
        return drivers.find(Driver.ASC_SHARE, line, year)
                .orElseGet(() -> nearest(rows, year).ascShare().orElse(1));
    }

    /// The row of the year, else the nearest earlier one, else the first later one.
    static FundingAmount nearest(List<FundingAmount> rows, FinancialYear year) {
        FundingAmount best = rows.getFirst();
        for (FundingAmount row : rows) {
            boolean isEarlier = row.year().compareTo(year) <= 0;
            boolean bestIsEarlier = best.year().compareTo(year) <= 0;
            boolean isLater = row.year().compareTo(best.year()) > 0;
            if (isEarlier ? !bestIsEarlier || isLater : !bestIsEarlier && !isLater) {
                best = row;
            }
        }
        return best;
    }
}
