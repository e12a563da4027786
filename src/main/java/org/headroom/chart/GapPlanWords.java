package org.headroom.chart;

import org.headroom.engine.plan.GapPlan;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.Optional;

/// How the gap is closed, in words and as a table.
public final class GapPlanWords {

    private GapPlanWords() {}

    /// The finding: what the plan leaves to find in a year.
    ///
    /// @param council the place in the sentence
    /// @param scenario empty is the base
    public static ChartFinding finding(
            List<GapPlan> plans, FinancialYear year, String council, Optional<String> scenario) {
        GapPlan plan =
                plans.stream()
                        .filter(p -> p.year().equals(year))
                        .findFirst()
                        .orElse(plans.getFirst());
        String title = title(plan);
        return new ChartFinding(
                title,
                "Gap before action by year, £m cumulative, " + scenario.orElse("Base"),
                title
                        + ", "
                        + council
                        + ": of "
                        + MoneyFormat.millions(plan.beforeAction())
                        + " before action, savings are expected to take off "
                        + MoneyFormat.millions(plan.identified())
                        + " and one-off funding "
                        + MoneyFormat.millions(plan.oneOff())
                        + ".");
    }

    private static String title(GapPlan plan) {
        Money toFind = plan.stillToFind();
        String year = plan.year().toString();
        if (toFind.pence() > 0) {
            return "Plan leaves " + MoneyFormat.brief(toFind) + " still to find in " + year;
        }
        return toFind.isZero()
                ? "Plan closes the gap of " + year
                : "Plan closes the gap of "
                        + year
                        + ", "
                        + MoneyFormat.brief(toFind.negated())
                        + " to spare";
    }

    /// The parts by year, in pounds.
    public static ChartTable table(List<GapPlan> plans) {
        return new ChartTable(
                List.of(
                        "Year",
                        "Gap before action, £",
                        "Identified, risk-weighted, £",
                        "One-off funding, £",
                        "One-off of the year before, unwound, £",
                        "Still to find, £"),
                plans.stream()
                        .map(p ->
                                List.of(
                                        p.year().toString(),
                                        p.beforeAction().toString(),
                                        p.identified().toString(),
                                        p.oneOff().toString(),
                                        p.unwinding().toString(),
                                        p.stillToFind().toString()))
                        .toList());
    }
}
