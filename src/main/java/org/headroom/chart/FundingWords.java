package org.headroom.chart;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Funding above the base budget in words and as a table.
public final class FundingWords {

    private static final int MOST_WORDS = 10;

    private FundingWords() {}

    /// The finding: what there is by the last plan year, and what brings most of it.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(
            FundingColumns funding, String council, Optional<String> scenario) {
        int last = funding.years().size() - 1;
        FinancialYear year = funding.years().get(last);
        Money total = funding.total(last);
        String title = title(funding, year, total);
        return new ChartFinding(
                title,
                "Funding above the base budget, £m cumulative, "
                        + council
                        + ", "
                        + scenario.orElse("Base"),
                title
                        + ": "
                        + council
                        + " has "
                        + MoneyFormat.millions(total)
                        + " above the base budget in "
                        + year
                        + ", "
                        + scenario.orElse("Base")
                        + ".");
    }

    private static String title(FundingColumns funding, FinancialYear year, Money total) {
        if (funding.series().isEmpty() || total.isZero()) {
            return "No funding above the base budget by " + year;
        }
        if (total.pence() < 0) {
            return "Funding falls by " + MoneyFormat.brief(total.negated()) + " by " + year;
        }
        FundingColumns.Series most = funding.series().getFirst();
        String named =
                most.name()
                        + " brings "
                        + MoneyFormat.brief(most.last())
                        + " of "
                        + MoneyFormat.brief(total)
                        + " by "
                        + year;
        return most.last().pence() > 0 && named.split(" ").length <= MOST_WORDS
                ? named
                : "Funding above the base reaches " + MoneyFormat.brief(total) + " by " + year;
    }

    /// Funding by line and year, in pounds.
    public static ChartTable table(FundingColumns funding) {
        List<String> headers = new ArrayList<>();
        headers.add("Funding above the base");
        funding.years().forEach(y -> headers.add(y + ", £"));
        List<List<String>> rows = new ArrayList<>();
        for (FundingColumns.Series series : funding.series()) {
            List<String> row = new ArrayList<>();
            row.add(series.name());
            series.amounts().forEach(a -> row.add(a.toString()));
            rows.add(row);
        }
        List<String> total = new ArrayList<>();
        total.add("Total");
        for (int y = 0; y < funding.years().size(); y++) {
            total.add(funding.total(y).toString());
        }
        rows.add(total);
        return new ChartTable(headers, rows);
    }
}
