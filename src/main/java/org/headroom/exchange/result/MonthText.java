package org.headroom.exchange.result;

import org.headroom.domain.Cohort;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthReport;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Months that were kept as text: a list of them, and the position of one by cohort, whose pennies
/// add up across and down.
public final class MonthText {

    private MonthText() {}

    /// The months, oldest first.
    public static String list(Monitoring monitoring, OutputFormat format) {
        ResultTable table =
                new ResultTable(
                                "months",
                                List.of(
                                        new Column("monthEnd", "Month to"),
                                        new Column("budget", "Compared with"),
                                        new Column("source", "Source"),
                                        new Column("assumptions", "Assumptions")))
                        .otherwise("No month is kept yet.");
        monitoring.months().stream()
                .sorted(Comparator.comparing(MonthReport::monthEnd))
                .forEach(m ->
                        table.row(
                                List.of(
                                        Cell.of(m.monthEnd().toString()),
                                        Cell.of(m.budget()),
                                        Cell.of(m.source()),
                                        Cell.of(m.assumptions()))));
        return table.text(format);
    }

    /// The position of a month.
    public static String of(MonthPosition position, OutputFormat format) {
        Split total = position.total();
        ResultTable table =
                new ResultTable("cohorts", columns())
                        .fact(
                                "monthEnd",
                                "Month to",
                                Cell.of(position.month().monthEnd().toString()))
                        .fact("budget", "Compared with", Cell.of(position.month().budget()))
                        .fact("source", "Source", Cell.of(position.month().source()))
                        .fact("approvedBudget", "Budget of the year", Cell.of(position.budget()))
                        .fact("forecastOutturn", "Forecast", Cell.of(position.forecast()))
                        .fact("variance", "Forecast over budget", Cell.of(position.variance()))
                        .fact("grossBudget", "Care to date, budget", Cell.of(total.budget()))
                        .fact("volume", "  volume", Cell.of(total.volume()))
                        .fact("mix", "  mix", Cell.of(total.mix()))
                        .fact("price", "  price", Cell.of(total.price()))
                        .fact("grossActual", "Care to date, actual", Cell.of(total.actual()))
                        .fact(
                                "withoutActivity",
                                position.withoutActivity().isZero() ? "" : "Without client-weeks",
                                Cell.of(position.withoutActivity()));
        position.cohorts().forEach(cohort -> table.row(cells(cohort)));
        return table.text(format);
    }

    private static List<Column> columns() {
        return List.of(
                new Column("cohort", "Cohort"),
                new Column("clients", "Clients"),
                new Column("starters", "Starters"),
                new Column("leavers", "Leavers"),
                new Column("budgetClientWeeks", "Weeks, budget"),
                new Column("budgetWeeklyCost", "£ a week, budget"),
                new Column("clientWeeks", "Weeks"),
                new Column("weeklyCost", "£ a week"),
                new Column("grossBudget", "Budget £"),
                new Column("volume", "Volume £"),
                new Column("mix", "Mix £"),
                new Column("price", "Price £"),
                new Column("grossActual", "Actual £"));
    }

    private static List<Cell> cells(CohortPosition position) {
        Cohort cohort = position.cohort();
        Split split = position.split();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(cohort.toString()));
        cells.add(number(position.kept().clients()));
        cells.add(count(position.kept().starters().orElse(-1)));
        cells.add(count(position.kept().leavers().orElse(-1)));
        cells.add(number(position.budget().clientWeeks()));
        cells.add(number(position.budget().weeklyCost()));
        cells.add(number(position.actual().clientWeeks()));
        cells.add(number(position.actual().weeklyCost()));
        cells.add(Cell.of(split.budget()));
        cells.add(Cell.of(split.volume()));
        cells.add(Cell.of(split.mix()));
        cells.add(Cell.of(split.price()));
        cells.add(Cell.of(split.actual()));
        return cells;
    }

    private static Cell count(int value) {
        return value < 0 ? new Cell.None() : new Cell.Count(value);
    }

    private static Cell number(double value) {
        return Cell.of(new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).doubleValue());
    }
}
