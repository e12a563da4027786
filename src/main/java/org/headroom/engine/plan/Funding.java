package org.headroom.engine.plan;

import org.headroom.domain.Driver;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

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
        double[] funding = new double[model.info().planYears() + 1];
        funding[0] =
                model.budgetLines().stream().mapToDouble(l -> l.approvedBudget().pounds()).sum();
        Map<String, Map<Integer, FundingAmount>> lines = new LinkedHashMap<>();
        for (FundingAmount row : model.funding()) {
            lines.computeIfAbsent(row.fundingLine(), n -> new LinkedHashMap<>())
                    .put(row.year().startYear(), row);
        }
        double precept = 0;
        for (int y = 1; y < funding.length; y++) {
            FinancialYear year = model.info().year(y);
            precept +=
                    drivers.value(Driver.PRECEPT_YIELD_PER_PERCENT, year)
                            * drivers.value(Driver.PRECEPT_PERCENT, year)
                            * PERCENT;
            double grants = 0;
            for (Map.Entry<String, Map<Integer, FundingAmount>> line : lines.entrySet()) {
                grants += grant(line.getKey(), List.copyOf(line.getValue().values()), year);
            }
            funding[y] = funding[0] + grants + precept;
        }
        return funding;
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
    private static FundingAmount nearest(List<FundingAmount> rows, FinancialYear year) {
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
