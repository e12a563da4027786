package org.headroom.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was watched while years went by: months as they stood, and what forecasts said. It moves no
/// figure of the plan.
///
/// @param months every month that was kept, in any order
/// @param cohorts their care
/// @param lines their budget lines
/// @param savings their saving schemes
/// @param forecasts what was reported of this and earlier years
public record Monitoring(
        List<MonthReport> months,
        List<MonthCohort> cohorts,
        List<MonthLine> lines,
        List<MonthSaving> savings,
        List<PastForecast> forecasts) {

    /// Nothing watched yet.
    public static final Monitoring NONE =
            new Monitoring(List.of(), List.of(), List.of(), List.of(), List.of());

    public Monitoring {
        months = List.copyOf(months);
        cohorts = List.copyOf(cohorts);
        lines = List.copyOf(lines);
        savings = List.copyOf(savings);
        forecasts = List.copyOf(forecasts);
    }

    public Monitoring withMonths(List<MonthReport> changed) {
        return new Monitoring(changed, cohorts, lines, savings, forecasts);
    }

    public Monitoring withCohorts(List<MonthCohort> changed) {
        return new Monitoring(months, changed, lines, savings, forecasts);
    }

    public Monitoring withLines(List<MonthLine> changed) {
        return new Monitoring(months, cohorts, changed, savings, forecasts);
    }

    public Monitoring withSavings(List<MonthSaving> changed) {
        return new Monitoring(months, cohorts, lines, changed, forecasts);
    }

    public Monitoring withForecasts(List<PastForecast> changed) {
        return new Monitoring(months, cohorts, lines, savings, changed);
    }

    /// The month that ends on that day.
    public Optional<MonthReport> month(LocalDate monthEnd) {
        return months.stream().filter(m -> m.monthEnd().equals(monthEnd)).findFirst();
    }

    /// Everything but that month.
    public Monitoring without(LocalDate monthEnd) {
        return new Monitoring(
                months.stream().filter(m -> !m.monthEnd().equals(monthEnd)).toList(),
                cohorts.stream().filter(c -> !c.monthEnd().equals(monthEnd)).toList(),
                lines.stream().filter(l -> !l.monthEnd().equals(monthEnd)).toList(),
                savings.stream().filter(s -> !s.monthEnd().equals(monthEnd)).toList(),
                forecasts);
    }
}
