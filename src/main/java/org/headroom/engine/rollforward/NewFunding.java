package org.headroom.engine.rollforward;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.FundingParts;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Funding above the new base budget: each line's amount of a year less that of the new base year,
/// which the approved budget now holds. A grant that ends becomes a negative row.
final class NewFunding {

    private final Model before;
    private final DriverTable drivers;
    private final FinancialYear base;
    private final FundingParts parts;

    NewFunding(Model before, DriverTable drivers) {
        this.before = before;
        this.drivers = drivers;
        base = before.info().baseYear().plus(1);
        parts = FundingParts.of(before, drivers);
    }

    /// A row per funding line and later plan year in which it differs from the new base year, or in
    /// which the model had one.
    List<FundingAmount> rows() {
        List<FundingAmount> rows = new ArrayList<>();
        for (int l = 0; l < parts.lines().size(); l++) {
            List<FundingAmount> old = rowsOf(parts.lines().get(l));
            for (int y = 2; y <= before.info().planYears(); y++) {
                FinancialYear year = before.info().year(y);
                FundingAmount row = row(old, l, y);
                if (!row.amount().isZero() || has(old, year)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private FundingAmount row(List<FundingAmount> old, int l, int y) {
        FinancialYear year = before.info().year(y);
        FundingAmount like = FundingParts.rowOfShare(old, year);
        double share = share(old, year);
        double first = parts.grants()[l][1];
        double asc = parts.grants()[l][y] - first;
        // Where the share changes between the two years no single share holds for the difference.
        boolean isShared = share != 0 && share == share(old, base);
        return new FundingAmount(
                like.fundingLine(),
                year,
                Money.of(isShared ? asc / share : asc),
                isShared
                        ? like.ascShare().isEmpty() && share == 1
                                ? like.ascShare()
                                : OptionalDouble.of(share)
                        : OptionalDouble.empty(),
                like.recurrent(),
                like.ringfenced(),
                said(like.source()));
    }

    private String said(String source) {
        String change = "Change since " + base;
        return source.isBlank() ? change : source + ". " + change;
    }

    private double share(List<FundingAmount> old, FinancialYear year) {
        FundingAmount like = FundingParts.rowOfShare(old, year);
        return drivers.find(Driver.ASC_SHARE, like.fundingLine(), year)
                .orElse(like.ascShare().orElse(1));
    }

    private List<FundingAmount> rowsOf(String line) {
        return before.funding().stream().filter(r -> r.fundingLine().equals(line)).toList();
    }

    private static boolean has(List<FundingAmount> rows, FinancialYear year) {
        return rows.stream().anyMatch(r -> r.year().equals(year));
    }

    /// The drivers without those of funding, whose values are in the rows now.
    List<DriverRow> drivers() {
        return before.drivers().stream().filter(r -> !isOfFunding(r.address())).toList();
    }

    /// What scenarios change in later years; amounts of funding less that of the new base year.
    List<ScenarioOverride> overrides() {
        List<ScenarioOverride> rows = new ArrayList<>();
        for (ScenarioOverride each : before.overrides()) {
            Optional<FinancialYear> year = each.address().year();
            if (year.isEmpty() || year.get().compareTo(base) > 0) {
                rows.add(each.address().driver() == Driver.FUNDING_AMOUNT ? lessBase(each) : each);
            }
        }
        return rows;
    }

    private ScenarioOverride lessBase(ScenarioOverride each) {
        int l = parts.lines().indexOf(each.address().key());
        if (l < 0) {
            return each;
        }
        double share = share(rowsOf(each.address().key()), base);
        double first = share == 0 ? 0 : parts.grants()[l][1] / share;
        return new ScenarioOverride(
                each.scenario(), each.address(), each.value() - first, each.rationale());
    }

    private static boolean isOfFunding(DriverAddress address) {
        return address.driver() == Driver.FUNDING_AMOUNT || address.driver() == Driver.ASC_SHARE;
    }
}
