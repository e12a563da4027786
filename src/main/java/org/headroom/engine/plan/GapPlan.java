package org.headroom.engine.plan;

import org.headroom.domain.FundingAmount;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// How the gap of a year is closed: what it would be without savings and one-off funding, what each
/// of them takes off, and what is still to find (method sections 6 and 7).
///
/// One-off funding is that of funding lines whose row of the year is not recurrent, such as a draw
/// on reserves: it closes the gap of its year and is gone in the next. Transformation measures are
/// in the requirement and so in the gap before action.
///
/// @param beforeAction identified + one-off + still to find
/// @param identified what savings are expected to save in the year, risk-weighted, positive
/// @param oneOff funding that does not recur, the share of adult social care
/// @param unwinding one-off funding of the year before, which this year has to do without
/// @param stillToFind the published gap, cumulative; negative where funding is more than is needed
public record GapPlan(
        FinancialYear year,
        Money beforeAction,
        Money identified,
        Money oneOff,
        Money unwinding,
        Money stillToFind) {

    /// The plan of every year of a projection of the model.
    public static List<GapPlan> of(Model model, Projection projection) {
        FundingParts parts = FundingParts.of(model, DriverTable.of(model, projection.scenario()));
        List<GapPlan> plans = new ArrayList<>();
        Money before = Money.ZERO;
        for (int y = 1; y <= projection.years().size(); y++) {
            YearProjection year = projection.years().get(y - 1);
            Money identified =
                    year.lines().stream()
                            .map(LineProjection::savings)
                            .reduce(Money.ZERO, Money::plus);
            Money oneOff = oneOff(model, parts, year.year(), y);
            plans.add(
                    new GapPlan(
                            year.year(),
                            year.gap().plus(identified).plus(oneOff),
                            identified,
                            oneOff,
                            before,
                            year.gap()));
            before = oneOff;
        }
        return plans;
    }

    private static Money oneOff(Model model, FundingParts parts, FinancialYear year, int y) {
        double sum = 0;
        for (int l = 0; l < parts.lines().size(); l++) {
            if (isOneOff(model, parts.lines().get(l), year)) {
                sum += parts.grants()[l][y];
            }
        }
        return Money.of(sum);
    }

    private static boolean isOneOff(Model model, String line, FinancialYear year) {
        List<FundingAmount> rows =
                model.funding().stream()
                        .filter(r -> r.fundingLine().equals(line) && r.year().equals(year))
                        .toList();
        return !rows.isEmpty() && rows.stream().noneMatch(FundingAmount::recurrent);
    }
}
