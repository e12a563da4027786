package org.headroom.schema;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.domain.PastForecast;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The tables of what was watched while years went by: months with their cohorts, lines and
/// savings, and past forecasts.
public final class MonitoringTables {

    /// `months.csv`.
    public static final Table<MonthReport> MONTHS =
            new Table<>(
                    "months",
                    List.of(
                            Column.required("month_end", Kind.DATE),
                            Column.required("budget", Kind.TEXT),
                            Column.required("source", Kind.TEXT),
                            Column.optional("assumptions", Kind.TEXT)),
                    1,
                    true,
                    rows(Monitoring::months),
                    with(Monitoring::withMonths),
                    row -> new MonthReport(row.date(0), row.text(1), row.text(2), row.text(3)),
                    (r, row) -> {
                        row.date(r.monthEnd());
                        row.text(r.budget());
                        row.text(r.source());
                        row.text(r.assumptions());
                    });

    /// `month-cohorts.csv`.
    public static final Table<MonthCohort> MONTH_COHORTS =
            new Table<>(
                    "month-cohorts",
                    List.of(
                            Column.required("month_end", Kind.DATE),
                            Column.required("service_type", Kind.TEXT),
                            Column.required("age_group", Kind.TEXT),
                            Column.required("support_reason", Kind.TEXT),
                            Column.required("budget_line", Kind.TEXT),
                            Column.required("clients", Kind.NUMBER),
                            Column.optional("starters", Kind.WHOLE),
                            Column.optional("leavers", Kind.WHOLE),
                            Column.required("client_weeks", Kind.NUMBER),
                            Column.required("gross", Kind.MONEY),
                            Column.required("income", Kind.MONEY),
                            Column.required("budget_client_weeks", Kind.NUMBER),
                            Column.required("budget_gross", Kind.MONEY)),
                    4,
                    true,
                    rows(Monitoring::cohorts),
                    with(Monitoring::withCohorts),
                    row ->
                            new MonthCohort(
                                    row.date(0),
                                    new Cohort(row.text(1), row.text(2), row.text(3)),
                                    row.text(4),
                                    row.number(5),
                                    row.optionalWhole(6),
                                    row.optionalWhole(7),
                                    row.number(8),
                                    row.money(9),
                                    row.money(10),
                                    row.number(11),
                                    row.money(12)),
                    (r, row) -> {
                        row.date(r.monthEnd());
                        row.text(r.cohort().serviceType());
                        row.text(r.cohort().ageGroup());
                        row.text(r.cohort().supportReason());
                        row.text(r.budgetLine());
                        row.number(r.clients());
                        row.optionalWhole(r.starters());
                        row.optionalWhole(r.leavers());
                        row.number(r.clientWeeks());
                        row.money(r.gross());
                        row.money(r.income());
                        row.number(r.budgetClientWeeks());
                        row.money(r.budgetGross());
                    });

    /// `month-lines.csv`.
    public static final Table<MonthLine> MONTH_LINES =
            new Table<>(
                    "month-lines",
                    List.of(
                            Column.required("month_end", Kind.DATE),
                            Column.required("budget_line", Kind.TEXT),
                            Column.required("budget", Kind.MONEY),
                            Column.optional("to_date", Kind.MONEY),
                            Column.required("forecast", Kind.MONEY)),
                    2,
                    true,
                    rows(Monitoring::lines),
                    with(Monitoring::withLines),
                    row ->
                            new MonthLine(
                                    row.date(0),
                                    row.text(1),
                                    row.money(2),
                                    row.optionalMoney(3),
                                    row.money(4)),
                    (r, row) -> {
                        row.date(r.monthEnd());
                        row.text(r.budgetLine());
                        row.money(r.budget());
                        row.optionalMoney(r.toDate());
                        row.money(r.forecast());
                    });

    /// `month-savings.csv`.
    public static final Table<MonthSaving> MONTH_SAVINGS =
            new Table<>(
                    "month-savings",
                    List.of(
                            Column.required("month_end", Kind.DATE),
                            Column.required("scheme", Kind.TEXT),
                            Column.required("target", Kind.MONEY),
                            Column.optional("delivered", Kind.MONEY)),
                    2,
                    true,
                    rows(Monitoring::savings),
                    with(Monitoring::withSavings),
                    row ->
                            new MonthSaving(
                                    row.date(0), row.text(1), row.money(2), row.optionalMoney(3)),
                    (r, row) -> {
                        row.date(r.monthEnd());
                        row.text(r.scheme());
                        row.money(r.target());
                        row.optionalMoney(r.delivered());
                    });

    /// `past-forecasts.csv`.
    public static final Table<PastForecast> PAST_FORECASTS =
            new Table<>(
                    "past-forecasts",
                    List.of(
                            Column.required("month_end", Kind.DATE),
                            Column.required("variance", Kind.MONEY),
                            Column.required("source", Kind.TEXT)),
                    1,
                    true,
                    rows(Monitoring::forecasts),
                    with(Monitoring::withForecasts),
                    row -> new PastForecast(row.date(0), row.money(1), row.text(2)),
                    (r, row) -> {
                        row.date(r.monthEnd());
                        row.money(r.variance());
                        row.text(r.source());
                    });

    private MonitoringTables() {}

    private static <R> Function<Model, List<R>> rows(Function<Monitoring, List<R>> of) {
        return model -> of.apply(model.monitoring());
    }

    private static <R> BiFunction<Model, List<R>, Model> with(
            BiFunction<Monitoring, List<R>, Monitoring> changed) {
        return (model, rows) -> model.withMonitoring(changed.apply(model.monitoring(), rows));
    }
}
