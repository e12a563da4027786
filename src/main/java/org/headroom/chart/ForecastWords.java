package org.headroom.chart;

import org.headroom.domain.PastForecast;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.ForecastRun.Band;
import org.headroom.engine.monitoring.ForecastRun.Point;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The run of a year's forecasts in words and as a table.
public final class ForecastWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ForecastWords() {}

    /// The finding: what the newest forecast says, and where earlier years would have ended from
    /// it.
    ///
    /// @param council the place in the subtitle
    public static ChartFinding finding(ForecastRun run, String council) {
        Optional<Point> newest = run.newest();
        String subtitle =
                "Forecast outturn less budget, £m, over budget is positive, "
                        + council
                        + ", "
                        + run.year();
        if (newest.isEmpty()) {
            String none = "No forecast of " + run.year() + " is kept yet";
            return new ChartFinding(none, subtitle, none + ".");
        }
        Point point = newest.get();
        String forecast = overOrUnder(point.variance());
        String title =
                point.band()
                        .map(b -> banded(forecast, b))
                        .orElse("Forecast " + forecast + " budget");
        return new ChartFinding(
                title,
                subtitle,
                title
                        + ": the forecast of "
                        + day(point.monthEnd())
                        + point.band().map(ForecastWords::grounds).orElse("")
                        + ".");
    }

    private static String banded(String forecast, Band band) {
        return forecast
                + "; past errors say "
                + MoneyFormat.brief(band.low())
                + " to "
                + MoneyFormat.brief(band.high());
    }

    private static String grounds(Band band) {
        return ", and the outturn if it ends as far from it as the last "
                + band.years()
                + " years ended from theirs at that point";
    }

    private static String overOrUnder(Money variance) {
        String word = MoneyFormat.overOrUnder(variance);
        Money amount = variance.pence() < 0 ? variance.negated() : variance;
        return word.isEmpty() ? "on" : MoneyFormat.brief(amount) + " " + word;
    }

    /// What the band of a forecast says in a sentence; empty where there is none.
    public static String sentence(Point point) {
        return point.band()
                .map(band ->
                        "In "
                                + band.years()
                                + " earlier years the outturn ended between "
                                + MoneyFormat.signedMillions(band.low().minus(point.variance()))
                                + " and "
                                + MoneyFormat.signedMillions(band.high().minus(point.variance()))
                                + " from what was forecast at this point: "
                                + MoneyFormat.millions(band.low())
                                + " to "
                                + MoneyFormat.millions(band.high())
                                + " this year.")
                .orElse("");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Every forecast of the year with its band, then those of earlier years, in pounds.
    public static ChartTable table(ForecastRun run) {
        List<List<String>> rows = new ArrayList<>();
        for (Point point : run.points()) {
            rows.add(
                    List.of(
                            day(point.monthEnd()),
                            point.variance().toString(),
                            point.band().map(b -> b.low().toString()).orElse(""),
                            point.band().map(b -> b.high().toString()).orElse(""),
                            point.source()));
        }
        for (ForecastRun.EarlierYear year : run.earlier().reversed()) {
            for (PastForecast forecast : year.forecasts()) {
                rows.add(
                        List.of(
                                day(forecast.monthEnd()),
                                forecast.variance().toString(),
                                "",
                                "",
                                forecast.source()));
            }
        }
        return new ChartTable(
                List.of("Month to", "Forecast less budget, £", "Low, £", "High, £", "Source"),
                rows);
    }
}
