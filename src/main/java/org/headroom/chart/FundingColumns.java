package org.headroom.chart;

import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.FundingParts;
import org.headroom.engine.plan.GrowthAndFunding;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.Apportionment;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Funding above the base budget by plan year and by where it comes from: at most four parts, which
/// add up.
///
/// @param series in the order they are stacked: the largest of the last year first
public record FundingColumns(List<FinancialYear> years, List<Series> series) {

    private static final int MOST = 4;

    public FundingColumns {
        years = List.copyOf(years);
        series = List.copyOf(series);
    }

    /// Funding of one name.
    ///
    /// @param amounts one for each year
    public record Series(String name, List<Money> amounts) {

        public Series {
            amounts = List.copyOf(amounts);
        }

        Money last() {
            return amounts.getLast();
        }

        private boolean isNil() {
            return amounts.stream().allMatch(Money::isZero);
        }

        private Series plus(Series other) {
            List<Money> sums = new ArrayList<>();
            for (int y = 0; y < amounts.size(); y++) {
                sums.add(amounts.get(y).plus(other.amounts.get(y)));
            }
            return new Series("Other funding", sums);
        }
    }

    /// The funding of a published result.
    public static FundingColumns of(Model model, Projection projection) {
        FundingParts parts = FundingParts.of(model, DriverTable.of(model, projection.scenario()));
        int count = parts.lines().size() + 1;
        List<List<Money>> amounts = new ArrayList<>();
        for (int y = 1; y <= projection.years().size(); y++) {
            double[] ofYear = new double[count];
            for (int l = 0; l < count - 1; l++) {
                ofYear[l] = parts.grants()[l][y];
            }
            ofYear[count - 1] = parts.precept()[y];
            Money above =
                    projection
                            .years()
                            .get(y - 1)
                            .funding()
                            .minus(projection.base().approvedBudget());
            amounts.add(Apportionment.of(ofYear, above));
        }
        List<Series> series = new ArrayList<>();
        for (int l = 0; l < count; l++) {
            int line = l;
            String name = l < count - 1 ? parts.lines().get(l) : GrowthAndFunding.PRECEPT;
            series.add(new Series(name, amounts.stream().map(y -> y.get(line)).toList()));
        }
        series.removeIf(Series::isNil);
        return new FundingColumns(
                projection.years().stream().map(y -> y.year()).toList(), joined(series));
    }

    private static List<Series> joined(List<Series> all) {
        List<Series> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingLong(s -> -Math.abs(s.last().pence())));
        while (sorted.size() > MOST) {
            Series smallest = sorted.removeLast();
            sorted.add(sorted.removeLast().plus(smallest));
        }
        return sorted;
    }

    /// All of it in a year.
    public Money total(int year) {
        return series.stream().map(s -> s.amounts().get(year)).reduce(Money.ZERO, Money::plus);
    }
}
