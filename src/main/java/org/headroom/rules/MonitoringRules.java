package org.headroom.rules;

import org.headroom.domain.Model;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.domain.PastForecast;
import org.headroom.rules.Notes.Place;
import org.headroom.schema.MonitoringTables;
import org.headroom.schema.Table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// What is refused in months that were kept and in past forecasts. Lines, cohorts and schemes of a
/// month are as they were then: the model need not have them any more.
final class MonitoringRules {

    private static final String MONTH_END = "month_end";

    private final Model model;
    private final Notes notes;
    private final Set<LocalDate> months = new HashSet<>();

    MonitoringRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        model.monitoring().months().forEach(m -> months.add(m.monthEnd()));
    }

    void check() {
        notes.unique(MonitoringTables.MONTHS, model, MONTH_END, MonthReport::monthEnd);
        notes.unique(MonitoringTables.PAST_FORECASTS, model, MONTH_END, PastForecast::monthEnd);
        monthEnds(MonitoringTables.MONTHS, MonthReport::monthEnd);
        monthEnds(MonitoringTables.PAST_FORECASTS, PastForecast::monthEnd);
        cohorts();
        known(MonitoringTables.MONTH_LINES, MonthLine::monthEnd);
        notes.unique(
                MonitoringTables.MONTH_LINES,
                model,
                "budget_line",
                (MonthLine row) -> List.of(row.monthEnd(), row.budgetLine()));
        known(MonitoringTables.MONTH_SAVINGS, MonthSaving::monthEnd);
        notes.unique(
                MonitoringTables.MONTH_SAVINGS,
                model,
                "scheme",
                (MonthSaving row) -> List.of(row.monthEnd(), row.scheme()));
    }

    private void cohorts() {
        known(MonitoringTables.MONTH_COHORTS, MonthCohort::monthEnd);
        notes.unique(
                MonitoringTables.MONTH_COHORTS,
                model,
                "service_type",
                (MonthCohort row) -> List.of(row.monthEnd(), row.cohort()));
        notes.each(
                MonitoringTables.MONTH_COHORTS,
                model,
                (row, place) -> {
                    notNegative(place, "clients", row.clients());
                    notNegative(place, "starters", row.starters().orElse(0));
                    notNegative(place, "leavers", row.leavers().orElse(0));
                    notNegative(place, "client_weeks", row.clientWeeks());
                    notNegative(place, "budget_client_weeks", row.budgetClientWeeks());
                });
    }

    private static void notNegative(Place<MonthCohort> place, String column, double value) {
        if (value < 0) {
            place.note(column, Rule.ACTIVITY, "It is negative.");
        }
    }

    private <R> void monthEnds(Table<R> table, Function<R, LocalDate> monthEnd) {
        notes.each(
                table,
                model,
                (row, place) -> {
                    LocalDate day = monthEnd.apply(row);
                    if (!day.equals(YearMonth.from(day).atEndOfMonth())) {
                        place.note(MONTH_END, Rule.MONTH_END, "It is not the last day.");
                    }
                });
    }

    private <R> void known(Table<R> table, Function<R, LocalDate> monthEnd) {
        notes.each(
                table,
                model,
                (row, place) -> {
                    if (!months.contains(monthEnd.apply(row))) {
                        place.note(MONTH_END, Rule.KNOWN_MONTH, "There is no such month.");
                    }
                });
    }
}
