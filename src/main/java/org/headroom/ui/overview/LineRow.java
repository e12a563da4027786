package org.headroom.ui.overview;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of the budget lines table: a line, a group of lines, growth bids, savings, or the total.
///
/// @param name of the line or group
/// @param budget approved budget of the base year; empty where the row has none
/// @param forecast forecast of the base year
/// @param requirement in the shown year
/// @param children lines of a group; empty for others
/// @param line the budget line that it stands for, if one
record LineRow(
        String name,
        Optional<Money> budget,
        Optional<Money> forecast,
        Money requirement,
        List<LineRow> children,
        Optional<String> line) {

    /// Forecast less budget; positive is over.
    Optional<Money> variance() {
        return forecast.flatMap(f -> budget.map(f::minus));
    }

    /// Requirement less budget.
    Money change() {
        return budget.map(requirement::minus).orElse(requirement);
    }

    boolean isGroup() {
        return !children.isEmpty();
    }

    /// The rows of a year without the total: purchased care and own staff as groups where they hold
    /// several lines, the rest in the model's order; then growth bids and savings where there are
    /// any.
    static List<LineRow> of(Model model, YearProjection year) {
        Map<LineKind, List<LineRow>> byKind = new LinkedHashMap<>();
        Money bids = Money.ZERO;
        Money savings = Money.ZERO;
        for (int l = 0; l < year.lines().size(); l++) {
            LineProjection result = year.lines().get(l);
            bids = bids.plus(result.bids());
            savings = savings.plus(result.savings());
            if (l < model.budgetLines().size()) {
                BudgetLine line = model.budgetLines().get(l);
                byKind.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(row(line, result));
            }
        }
        List<LineRow> rows = new ArrayList<>();
        for (Map.Entry<LineKind, List<LineRow>> kind : byKind.entrySet()) {
            if (kind.getValue().size() == 1) {
                rows.addAll(kind.getValue());
            } else {
                rows.add(group(groupName(kind.getKey()), kind.getValue()));
            }
        }
        if (!bids.isZero()) {
            rows.add(decision("Growth bids", bids));
        }
        if (!savings.isZero()) {
            rows.add(decision("Savings, risk-weighted", savings.negated()));
        }
        return rows;
    }

    /// The total of rows.
    static LineRow total(List<LineRow> rows) {
        LineRow sum = group("Net adult social care", rows);
        return new LineRow(
                sum.name, sum.budget, sum.forecast, sum.requirement, List.of(), Optional.empty());
    }

    private static LineRow row(BudgetLine line, LineProjection result) {
        return new LineRow(
                line.name(),
                Optional.of(line.approvedBudget()),
                Optional.of(line.forecastOutturn()),
                result.amount(),
                List.of(),
                Optional.of(line.name()));
    }

    private static LineRow decision(String name, Money amount) {
        return new LineRow(
                name, Optional.empty(), Optional.empty(), amount, List.of(), Optional.empty());
    }

    private static LineRow group(String name, List<LineRow> children) {
        Money budget = Money.ZERO;
        Money forecast = Money.ZERO;
        Money requirement = Money.ZERO;
        for (LineRow child : children) {
            budget = budget.plus(child.budget.orElse(Money.ZERO));
            forecast = forecast.plus(child.forecast.orElse(Money.ZERO));
            requirement = requirement.plus(child.requirement);
        }
        return new LineRow(
                name,
                Optional.of(budget),
                Optional.of(forecast),
                requirement,
                children,
                Optional.empty());
    }

    private static String groupName(LineKind kind) {
        return switch (kind) {
            case PURCHASED -> "Purchased care";
            case STAFFED -> "Own teams and services";
            case OTHER -> "Other lines";
        };
    }
}
