package org.headroom.engine.plan;

import org.headroom.domain.Driver;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What there is to spend in each plan year (method section 7): the rows of a model, read once for
/// all drivers.
final class Funding {

    private static final double PERCENT = 100;

    private final ModelInfo info;
    private final double approved;
    private final List<String> lines;
    private final double[][] amounts;
    private final double[][] shares;

    private Funding(Model model, Map<String, List<FundingAmount>> rows) {
        info = model.info();
        approved = model.budgetLines().stream().mapToDouble(l -> l.approvedBudget().pounds()).sum();
        lines = List.copyOf(rows.keySet());
        int years = info.planYears() + 1;
        amounts = new double[lines.size()][years];
        shares = new double[lines.size()][years];
        for (int l = 0; l < lines.size(); l++) {
            List<FundingAmount> ofLine = rows.getOrDefault(lines.get(l), List.of());
            for (int y = 1; y < years; y++) {
                FinancialYear year = info.year(y);
                amounts[l][y] =
                        ofLine.stream()
                                .filter(r -> r.year().equals(year))
                                .mapToDouble(r -> r.amount().pounds())
                                .sum();
                shares[l][y] = nearest(ofLine, year).ascShare().orElse(1);
            }
        }
    }

    static Funding of(Model model) {
        Map<String, List<FundingAmount>> rows = new LinkedHashMap<>();
        for (FundingAmount row : model.funding()) {
            rows.computeIfAbsent(row.fundingLine(), n -> new ArrayList<>()).add(row);
        }
        return new Funding(model, rows);
    }

    /// Funding by year under some drivers, £; year 0 is the approved budget of the base year.
    double[] byYear(DriverTable drivers) {
        FundingParts parts = parts(drivers);
        double[] funding = new double[info.planYears() + 1];
        for (int y = 0; y < funding.length; y++) {
            funding[y] = parts.total(y);
        }
        return funding;
    }

    /// Funding by where it comes from, £.
    FundingParts parts(DriverTable drivers) {
        int years = info.planYears() + 1;
        double[][] grants = new double[lines.size()][years];
        double[] precept = new double[years];
        for (int y = 1; y < years; y++) {
            FinancialYear year = info.year(y);
            precept[y] =
                    precept[y - 1]
                            + drivers.value(Driver.PRECEPT_YIELD_PER_PERCENT, year)
                                    * drivers.value(Driver.PRECEPT_PERCENT, year)
                                    * PERCENT;
            for (int l = 0; l < grants.length; l++) {
                grants[l][y] = grant(l, y, year, drivers);
            }
        }
        return new FundingParts(approved, lines, grants, precept);
    }

    private double grant(int l, int y, FinancialYear year, DriverTable drivers) {
        OptionalDouble changed = drivers.find(Driver.FUNDING_AMOUNT, lines.get(l), year);
        double amount = changed.orElse(amounts[l][y]);
        return amount == 0
                ? 0
                : amount * drivers.find(Driver.ASC_SHARE, lines.get(l), year).orElse(shares[l][y]);
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
