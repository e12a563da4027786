package org.headroom.engine.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.PastForecast;
import org.headroom.engine.monitoring.ForecastRun.Band;
import org.headroom.engine.monitoring.ForecastRun.Point;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Luton's forecasts as they were published for quarters 1 and 2 and at the year's end.
class ForecastRunTest {

    private static final LocalDate JUNE = LocalDate.of(2024, 6, 30);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 30);

    private static PastForecast forecast(int year, int month, int day, int thousands) {
        return new PastForecast(
                LocalDate.of(year, month, day), Money.of(thousands * 1_000.0), "Published");
    }

    private static List<PastForecast> earlier() {
        return List.of(
                forecast(2024, 3, 31, 2_853),
                forecast(2021, 6, 30, 1_196),
                forecast(2021, 9, 30, 633),
                forecast(2021, 12, 31, -591),
                forecast(2022, 3, 31, -1_900),
                forecast(2022, 6, 30, -261),
                forecast(2022, 9, 30, -263),
                forecast(2022, 12, 31, 538),
                forecast(2023, 3, 31, 659),
                forecast(2023, 6, 30, 19),
                forecast(2023, 9, 30, -431),
                forecast(2023, 12, 31, 1_874));
    }

    private static ForecastRun run(LocalDate until, PastForecast... ofYear) {
        List<PastForecast> all = new ArrayList<>(earlier());
        all.addAll(List.of(ofYear));
        return ForecastRun.of(Monitoring.NONE.withForecasts(all), until);
    }

    private static Optional<Band> band(int low, int high) {
        return Optional.of(new Band(Money.of(low * 1_000.0), Money.of(high * 1_000.0), 3));
    }

    @Test
    void theBandIsAsFarAsEarlierYearsWentFromTheSameForecast() {
        // From quarter 2 to outturn: −1,900 − 633 = −2,533; 659 + 263 = 922; 2,853 + 431 = 3,284.
        // From quarter 1: −1,900 − 1,196 = −3,096; 659 + 261 = 920; 2,853 − 19 = 2,834.
        ForecastRun run =
                run(SEPTEMBER, forecast(2024, 6, 30, 2_635), forecast(2024, 9, 30, 6_467));
        assertEquals(
                List.of(band(2_635 - 3_096, 2_635 + 2_834), band(6_467 - 2_533, 6_467 + 3_284)),
                run.points().stream().map(Point::band).toList());
        assertEquals(
                List.of(new FinancialYear(2021), new FinancialYear(2022), new FinancialYear(2023)),
                run.earlier().stream().map(ForecastRun.EarlierYear::year).toList());
    }

    @Test
    void aMonthBetweenQuartersGoesByTheQuarterBefore() {
        assertEquals(
                band(1_000 - 3_096, 1_000 + 2_834),
                run(AUGUST, forecast(2024, 8, 31, 1_000)).newest().orElseThrow().band());
    }

    @Test
    void beforeAnyEarlierForecastAndAtTheEndThereIsNoBand() {
        assertEquals(
                Optional.empty(),
                run(LocalDate.of(2024, 4, 30), forecast(2024, 4, 30, 1))
                        .points()
                        .getFirst()
                        .band());
        assertEquals(
                Optional.empty(),
                run(LocalDate.of(2025, 3, 31), forecast(2025, 3, 31, 1))
                        .points()
                        .getFirst()
                        .band());
    }

    @Test
    void oneEarlierYearMakesNoBand() {
        ForecastRun run =
                ForecastRun.of(
                        Monitoring.NONE.withForecasts(
                                List.of(
                                        forecast(2023, 6, 30, 1),
                                        forecast(2024, 3, 31, 2),
                                        forecast(2024, 6, 30, 3))),
                        JUNE);
        assertEquals(Optional.empty(), run.points().getFirst().band());
    }

    @Test
    void aMonthThatWasKeptSpeaksForItselfAndLaterOnesAreNotLookedAt() {
        Monitoring kept =
                Monitoring.NONE
                        .withForecasts(
                                List.of(forecast(2024, 6, 30, 2_635), forecast(2024, 9, 30, 6_467)))
                        .withMonths(List.of(new MonthReport(JUNE, "Cabinet", "The list", "")))
                        .withLines(List.of(line("Care", 100, 130), line("Staff", 50, 45)));
        assertEquals(
                List.of(new Point(JUNE, Money.of(25), "The list", Optional.empty())),
                ForecastRun.of(kept, AUGUST).points());
    }

    private static MonthLine line(String name, int budget, int forecast) {
        return new MonthLine(JUNE, name, Money.of(budget), Optional.empty(), Money.of(forecast));
    }
}
