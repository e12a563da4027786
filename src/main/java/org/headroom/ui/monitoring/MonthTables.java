package org.headroom.ui.monitoring;

import org.headroom.domain.Model;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.domain.PastForecast;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.MonitoringTables;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ModelCodes;
import org.headroom.ui.table.RecordTable;
import org.headroom.ui.table.RecordTableBuilder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The tables of the page. What was kept of a month cannot be typed over; the ledger to date, the
/// assumptions and past forecasts can.
final class MonthTables {

    static final String COHORTS = "month-cohorts";
    static final String LINES = "month-lines";
    static final String SAVINGS = "month-savings";
    static final String MONTHS = "months";
    static final String PAST = "past-forecasts";

    private final Workspace workspace;
    private final MonthModel months;
    private Optional<MonthPosition> indexed = Optional.empty();
    private Map<MonthCohort, CohortPosition> cohorts = Map.of();

    MonthTables(Workspace workspace, MonthModel months) {
        this.workspace = workspace;
        this.months = months;
    }

    private boolean isInSight(LocalDate monthEnd) {
        return months.month().get().filter(monthEnd::equals).isPresent();
    }

    /// The lines of the month.
    RecordTable<MonthLine> lines() {
        return RecordTable.of(workspace, MonitoringTables.MONTH_LINES)
                .id(LINES)
                .noun("line", "lines")
                .where(l -> isInSight(l.monthEnd()))
                .column("budget_line", c -> c.title("Line").width(132).readOnly())
                .figure(
                        "Budget",
                        l -> amount(l.budget()),
                        MonthTables::thousands,
                        c -> c.title("Budget", "£000").width(68).total())
                .column("to_date", c -> c.title("To date", "£").width(64))
                .figure(
                        "Forecast",
                        l -> amount(l.forecast()),
                        MonthTables::thousands,
                        c -> c.title("Forecast", "£000").width(62).total())
                .figure(
                        "Variance",
                        l -> amount(l.forecast().minus(l.budget())),
                        v -> MoneyFormat.varianceThousands(Money.of(v)),
                        c -> c.title("Variance", "£000").width(84).total())
                .build();
    }

    /// The schemes of the month.
    RecordTable<MonthSaving> savings() {
        return RecordTable.of(workspace, MonitoringTables.MONTH_SAVINGS)
                .id(SAVINGS)
                .noun("scheme", "schemes")
                .where(s -> isInSight(s.monthEnd()))
                .column("scheme", c -> c.title("Scheme").width(420).readOnly())
                .figure(
                        "Target",
                        s -> amount(s.target()),
                        MonthTables::thousands,
                        c -> c.title("Target", "£000").width(110).total())
                .figure(
                        "Delivered",
                        s -> s.delivered().map(MonthTables::amount).orElse(OptionalDouble.empty()),
                        MonthTables::thousands,
                        c -> c.title("Delivered", "£000").width(110).total())
                .words("Delivery", MonthTables::delivery, c -> c.title("Delivery").width(160))
                .build();
    }

    private static String delivery(MonthSaving saving) {
        if (saving.delivered().isEmpty()) {
            return "not reported";
        }
        Money missing = saving.target().minus(saving.delivered().get());
        return switch (Long.signum(missing.pence())) {
            case 1 -> MoneyFormat.tableThousands(missing) + " short";
            case -1 -> MoneyFormat.tableThousands(missing.negated()) + " more";
            default -> "in full";
        };
    }

    /// The cohorts of the month: the budget's activity to date beside what came.
    RecordTable<MonthCohort> cohorts() {
        RecordTableBuilder<MonthCohort> table =
                RecordTable.of(workspace, MonitoringTables.MONTH_COHORTS)
                        .id(COHORTS)
                        .noun("cohort", "cohorts")
                        .where(c -> isInSight(c.monthEnd()))
                        .column(
                                "service_type",
                                c ->
                                        c.title("Service type")
                                                .width(112)
                                                .readOnly()
                                                .codesLike(ModelCodes::serviceTypes))
                        .column(
                                "age_group",
                                c ->
                                        c.title("Age")
                                                .width(60)
                                                .readOnly()
                                                .codesLike(ModelCodes::ageGroups))
                        .column(
                                "support_reason",
                                c ->
                                        c.title("Reason")
                                                .width(132)
                                                .readOnly()
                                                .codesLike(ModelCodes::supportReasons))
                        .column("clients", c -> c.title("Clients").width(58).readOnly().total())
                        .column("starters", c -> c.title("Starters").width(62).readOnly().total())
                        .column("leavers", c -> c.title("Leavers").width(60).readOnly().total());
        weeks(table, "Weeks, budget", p -> p.budget().clientWeeks(), true);
        weeks(table, "Weeks, actual", p -> p.actual().clientWeeks(), true);
        weeks(table, "£ a week, budget", p -> p.budget().weeklyCost(), false);
        weeks(table, "£ a week, actual", p -> p.actual().weeklyCost(), false);
        pounds(table, "Budget", p -> p.split().budget());
        pounds(table, "Volume", p -> p.split().volume());
        pounds(table, "Mix", p -> p.split().mix());
        pounds(table, "Price", p -> p.split().price());
        pounds(table, "Actual", p -> p.split().actual());
        return table.build();
    }

    private void weeks(
            RecordTableBuilder<MonthCohort> table,
            String title,
            Function<CohortPosition, Double> figure,
            boolean isSummed) {
        String[] parts = title.split(", ", 2);
        table.figure(
                title,
                row -> position(row).map(figure).map(OptionalDouble::of).orElse(NONE),
                v -> String.format(Locale.UK, isSummed ? "%,.0f" : "%,.2f", v),
                c -> {
                    c.title(parts[0], parts[1]).width(78);
                    if (isSummed) {
                        c.total();
                    }
                });
    }

    private void pounds(
            RecordTableBuilder<MonthCohort> table,
            String title,
            Function<CohortPosition, Money> figure) {
        table.figure(
                title,
                row -> position(row).map(figure).map(MonthTables::amount).orElse(NONE),
                v -> MoneyFormat.tablePounds(Money.of(v)),
                c -> c.title(title, "£").width(86).total());
    }

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private Optional<CohortPosition> position(MonthCohort row) {
        Optional<MonthPosition> now = months.position();
        boolean isSame = now.isPresent() && indexed.isPresent() && now.get() == indexed.get();
        if (!isSame) {
            indexed = now;
            cohorts = new HashMap<>();
            now.ifPresent(p -> p.cohorts().forEach(c -> cohorts.put(c.kept(), c)));
        }
        return Optional.ofNullable(cohorts.get(row));
    }

    /// The months that are kept.
    RecordTable<MonthReport> months() {
        return RecordTable.of(workspace, MonitoringTables.MONTHS)
                .id(MONTHS)
                .noun("month", "months")
                .caption("Months that are kept")
                .column("month_end", c -> c.title("Month to").width(112).readOnly())
                .column("budget", c -> c.title("Compared with").width(280).readOnly())
                .column("source", c -> c.title("Source").width(280).readOnly())
                .column("assumptions", c -> c.title("What the forecast rests on").width(420))
                .build();
    }

    /// What was forecast in this and earlier years.
    RecordTable<PastForecast> past() {
        return RecordTable.of(workspace, MonitoringTables.PAST_FORECASTS)
                .id(PAST)
                .noun("past forecast", "past forecasts")
                .caption("Past forecasts: their distance from the outturn makes the bands")
                .column("month_end", c -> c.title("Month to").width(112))
                .column("variance", c -> c.title("Forecast less budget", "£").width(140))
                .words(
                        "Over or under",
                        f -> f.isOutturn() ? "outturn" : "forecast",
                        c -> c.title("What it is").width(90))
                .column("source", c -> c.title("Source").width(560))
                .blank(MonthTables::blank)
                .build();
    }

    /// The month after the newest one.
    private static Optional<PastForecast> blank(Model model) {
        LocalDate next =
                model.monitoring().forecasts().stream()
                        .map(PastForecast::monthEnd)
                        .max(Comparator.naturalOrder())
                        .map(d -> YearMonth.from(d).plusMonths(1).atEndOfMonth())
                        .orElse(model.info().dataCut());
        return Optional.of(new PastForecast(next, Money.ZERO, "To be named"));
    }

    private static OptionalDouble amount(Money amount) {
        return OptionalDouble.of(amount.pounds());
    }

    private static String thousands(double pounds) {
        return MoneyFormat.tableThousands(Money.of(pounds));
    }
}
