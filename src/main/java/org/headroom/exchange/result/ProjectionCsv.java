package org.headroom.exchange.result;

import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;

/// A published result as one figure a row: `year, part, item, figure, value`, so that it can be
/// filtered and pivoted.
final class ProjectionCsv {

    private static final List<String> HEADER =
            List.of("scenario", "year", "part", "item", "figure", "value");

    private final String scenario;
    private final List<List<String>> rows = new ArrayList<>(List.of(HEADER));

    private ProjectionCsv(Projection projection) {
        scenario = CsvText.cell(projection.scenario().orElse(""));
    }

    static String of(Projection projection) {
        ProjectionCsv csv = new ProjectionCsv(projection);
        String baseYear = projection.baseYear().toString();
        csv.money(baseYear, "base", "", "approvedBudget", projection.base().approvedBudget());
        csv.money(baseYear, "base", "", "forecastOutturn", projection.base().forecastOutturn());
        csv.money(baseYear, "base", "", "modelledGross", projection.base().modelledGross());
        projection.years().forEach(csv::year);
        return CsvText.of(csv.rows);
    }

    private void year(YearProjection result) {
        String year = result.year().toString();
        money(year, "plan", "", "requirement", result.requirement());
        money(year, "plan", "", "funding", result.funding());
        money(year, "plan", "", "gap", result.gap());
        money(year, "plan", "", "incrementalGap", result.incrementalGap());
        result.councilGap().ifPresent(gap -> money(year, "plan", "", "councilGap", gap));
        for (Step step : Step.values()) {
            money(year, "bridge", step.code(), "amount", result.bridge().amount(step));
        }
        result.lines().forEach(line -> line(year, line));
        result.serviceTypes().forEach(type -> serviceType(year, type));
    }

    private void line(String year, LineProjection line) {
        money(year, "line", line.line(), "amount", line.amount());
        money(year, "line", line.line(), "bids", line.bids());
        money(year, "line", line.line(), "savings", line.savings());
        money(year, "line", line.line(), "budget", line.budget());
    }

    private void serviceType(String year, ServiceTypeProjection type) {
        String part = "serviceType";
        String name = type.serviceType();
        fraction(year, part, name, "clientWeeks", type.clientWeeks());
        money(year, part, name, "gross", type.gross());
        money(year, part, name, "clientContributions", type.clientContributions());
        money(year, part, name, "healthIncome", type.healthIncome());
        money(year, part, name, "reconciliation", type.reconciliation());
        UpliftProjection uplift = type.uplift();
        fraction(year, part, name, "uplift.nlw", uplift.nlw());
        fraction(year, part, name, "uplift.providerPay", uplift.providerPay());
        fraction(year, part, name, "uplift.employerNi", uplift.employerNi());
        fraction(year, part, name, "uplift.nonPay", uplift.nonPay());
        fraction(year, part, name, "uplift.feeDecision", uplift.feeDecision());
        fraction(year, part, name, "uplift.pressure", uplift.pressure());
        fraction(year, part, name, "uplift.award", uplift.award());
        fraction(year, part, name, "uplift.index", uplift.index());
    }

    private void money(String year, String part, String item, String figure, Money value) {
        add(year, part, item, figure, value.toString());
    }

    private void fraction(String year, String part, String item, String figure, double value) {
        add(year, part, item, figure, JsonText.rounded(value).toPlainString());
    }

    private void add(String year, String part, String item, String figure, String value) {
        rows.add(List.of(scenario, year, part, CsvText.cell(item), figure, value));
    }
}
