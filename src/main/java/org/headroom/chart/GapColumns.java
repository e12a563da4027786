package org.headroom.chart;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// Requirement against funding by year: the base year's forecast against its budget, then the plan
/// years.
///
/// @param columns in order of years
public record GapColumns(List<Column> columns) {

    /// A year.
    ///
    /// @param label the year
    /// @param purchased purchased care
    /// @param own everything else, net; may be negative
    /// @param funding funding, or the approved budget of the base year
    /// @param isForecast whether it is the base year's forecast
    public record Column(
            String label, Money purchased, Money own, Money funding, boolean isForecast) {

        /// Purchased care and own services.
        public Money requirement() {
            return purchased.plus(own);
        }

        /// Requirement less funding; cumulative.
        public Money gap() {
            return requirement().minus(funding);
        }
    }

    public GapColumns {
        columns = List.copyOf(columns);
    }

    /// The columns of a projection.
    public static GapColumns of(Model model, Projection projection) {
        List<Column> columns = new ArrayList<>();
        Money forecast = Money.ZERO;
        for (BudgetLine line : model.budgetLines()) {
            forecast =
                    forecast.plus(
                            line.kind() == LineKind.PURCHASED
                                    ? line.forecastOutturn()
                                    : Money.ZERO);
        }
        columns.add(
                new Column(
                        projection.baseYear().toString(),
                        forecast,
                        projection.base().forecastOutturn().minus(forecast),
                        projection.base().approvedBudget(),
                        true));
        for (YearProjection year : projection.years()) {
            Money purchased = purchased(model, year);
            columns.add(
                    new Column(
                            year.year().toString(),
                            purchased,
                            year.requirement().minus(purchased),
                            year.funding(),
                            false));
        }
        return new GapColumns(columns);
    }

    private static Money purchased(Model model, YearProjection year) {
        Money sum = Money.ZERO;
        for (int l = 0; l < model.budgetLines().size(); l++) {
            LineProjection line = year.lines().get(l);
            if (model.budgetLines().get(l).kind() == LineKind.PURCHASED) {
                sum = sum.plus(line.budget());
            }
        }
        return sum;
    }

    /// The last plan year.
    public Column last() {
        return columns.getLast();
    }
}
