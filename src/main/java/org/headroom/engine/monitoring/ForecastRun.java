package org.headroom.engine.monitoring;

import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.PastForecast;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The forecasts of a year one after the other, each with where the year would end if it went as
/// far from its forecast as earlier years went from theirs.
///
/// @param points by month
/// @param earlier earlier years, oldest first
public record ForecastRun(FinancialYear year, List<Point> points, List<EarlierYear> earlier) {

    /// How many earlier years make a band.
    public static final int FEWEST_YEARS = 2;

    /// A forecast of the year.
    ///
    /// @param variance forecast less budget; over budget is positive
    /// @param source where it was said
    /// @param band where the year would end; empty where too few earlier years tell, or the year is
    ///   over
    public record Point(LocalDate monthEnd, Money variance, String source, Optional<Band> band) {}

    /// From the least to the most that earlier years ended over what was forecast at the same
    /// point.
    ///
    /// @param low outturn less budget
    /// @param high outturn less budget
    /// @param years how many years it is made of
    public record Band(Money low, Money high, int years) {}

    /// An earlier year.
    ///
    /// @param forecasts by month
    public record EarlierYear(FinancialYear year, List<PastForecast> forecasts) {

        public EarlierYear {
            forecasts = List.copyOf(forecasts);
        }

        /// How far over its budget it ended, if that was reported.
        public Optional<Money> outturn() {
            return forecasts.stream()
                    .filter(PastForecast::isOutturn)
                    .map(PastForecast::variance)
                    .findFirst();
        }

        /// How much more over budget it ended than was last forecast by a month of the year.
        ///
        /// @param month months since March
        Optional<Money> error(int month) {
            Optional<Money> forecast =
                    forecasts.stream()
                            .filter(f -> !f.isOutturn() && monthOf(f.monthEnd()) <= month)
                            .reduce((a, b) -> b)
                            .map(PastForecast::variance);
            return outturn().flatMap(out -> forecast.map(out::minus));
        }
    }

    public ForecastRun {
        points = List.copyOf(points);
        earlier = List.copyOf(earlier);
    }

    /// The run of a year: the months that were kept, and what was reported of other months.
    ///
    /// @param until the last month end that counts
    public static ForecastRun of(Monitoring monitoring, LocalDate until) {
        FinancialYear year = FinancialYear.of(until);
        Map<FinancialYear, List<PastForecast>> past = new TreeMap<>();
        Map<LocalDate, PastForecast> now = new TreeMap<>();
        for (PastForecast each : monitoring.forecasts()) {
            if (each.year().compareTo(year) < 0) {
                past.computeIfAbsent(each.year(), y -> new ArrayList<>()).add(each);
            } else if (each.year().equals(year) && !each.monthEnd().isAfter(until)) {
                now.put(each.monthEnd(), each);
            }
        }
        for (MonthReport month : monitoring.months()) {
            boolean hasForecast =
                    monitoring.lines().stream()
                            .anyMatch(l -> l.monthEnd().equals(month.monthEnd()));
            if (hasForecast && month.year().equals(year) && !month.monthEnd().isAfter(until)) {
                now.put(month.monthEnd(), forecast(monitoring, month));
            }
        }
        List<EarlierYear> earlier = new ArrayList<>();
        past.forEach((y, list) -> earlier.add(new EarlierYear(y, inOrder(list))));
        return new ForecastRun(
                year,
                now.values().stream()
                        .map(f ->
                                new Point(f.monthEnd(), f.variance(), f.source(), band(f, earlier)))
                        .toList(),
                earlier);
    }

    private static List<PastForecast> inOrder(List<PastForecast> forecasts) {
        return forecasts.stream().sorted((a, b) -> a.monthEnd().compareTo(b.monthEnd())).toList();
    }

    private static PastForecast forecast(Monitoring monitoring, MonthReport month) {
        Money variance = Money.ZERO;
        for (MonthLine line : monitoring.lines()) {
            if (line.monthEnd().equals(month.monthEnd())) {
                variance = variance.plus(line.forecast()).minus(line.budget());
            }
        }
        return new PastForecast(month.monthEnd(), variance, month.source());
    }

    private static Optional<Band> band(PastForecast forecast, List<EarlierYear> earlier) {
        int month = monthOf(forecast.monthEnd());
        List<Money> errors =
                earlier.stream().flatMap(year -> year.error(month).stream()).sorted().toList();
        if (forecast.isOutturn() || errors.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        return Optional.of(
                new Band(
                        forecast.variance().plus(errors.getFirst()),
                        forecast.variance().plus(errors.getLast()),
                        errors.size()));
    }

    /// The newest forecast of the year, if there is any.
    public Optional<Point> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /// Months since March: 1 is April.
    public static int monthOf(LocalDate monthEnd) {
        return (monthEnd.getMonthValue() + 8) % 12 + 1;
    }
}
