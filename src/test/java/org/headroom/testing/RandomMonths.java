package org.headroom.testing;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.domain.PastForecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Months that were kept of a made-up model, and past forecasts. Lines and cohorts of a month need
/// not be in the model.
final class RandomMonths {

    private final Dice dice;
    private final List<MonthReport> months = new ArrayList<>();
    private final List<MonthCohort> cohorts = new ArrayList<>();
    private final List<MonthLine> lines = new ArrayList<>();
    private final List<MonthSaving> savings = new ArrayList<>();
    private final List<PastForecast> forecasts = new ArrayList<>();

    private RandomMonths(Dice dice) {
        this.dice = dice;
    }

    static Model of(Model model, Dice dice) {
        RandomMonths made = new RandomMonths(dice);
        YearMonth first = YearMonth.from(model.info().baseYear().start());
        for (int m = 0; m < 12; m++) {
            if (dice.chance(0.15)) {
                made.month(first.plusMonths(m).atEndOfMonth());
            }
        }
        for (int m = -36; m < 12; m += 3) {
            if (dice.chance(0.3)) {
                made.forecasts.add(
                        new PastForecast(
                                first.plusMonths(m + 2L).atEndOfMonth(),
                                dice.money(-5_000_000, 9_000_000),
                                dice.name("Source", m)));
            }
        }
        return model.withMonitoring(
                new Monitoring(
                        made.months, made.cohorts, made.lines, made.savings, made.forecasts));
    }

    private void month(LocalDate end) {
        months.add(
                new MonthReport(
                        end, dice.name("Cabinet", 1), dice.name("Extract", 1), dice.text("flat")));
        for (int n = 0; dice.chance(0.7); n++) {
            cohorts.add(cohort(end, n));
        }
        for (int n = 0; dice.chance(0.6); n++) {
            lines.add(
                    new MonthLine(
                            end,
                            dice.name("Line", n),
                            dice.money(-900_000, 9_000_000),
                            dice.maybe(0.5, () -> dice.money(-90_000, 9_000_000)),
                            dice.money(-900_000, 9_000_000)));
        }
        for (int n = 0; dice.chance(0.4); n++) {
            savings.add(
                    new MonthSaving(
                            end,
                            dice.name("Scheme", n),
                            dice.money(0, 900_000),
                            dice.maybe(0.6, () -> dice.money(0, 900_000))));
        }
    }

    private MonthCohort cohort(LocalDate end, int n) {
        boolean counted = dice.chance(0.8);
        return new MonthCohort(
                end,
                new Cohort(dice.name("type", n), "85+", dice.name("reason", n)),
                dice.name("Line", n % 2),
                dice.number(0, 90, 0),
                counted ? OptionalInt.of(dice.whole(0, 9)) : OptionalInt.empty(),
                counted ? OptionalInt.of(dice.whole(0, 9)) : OptionalInt.empty(),
                dice.chance(0.1) ? 0 : dice.number(0, 900, 3),
                dice.money(0, 900_000),
                dice.money(0, 90_000),
                dice.chance(0.1) ? 0 : dice.number(0, 2_000, 3),
                dice.money(0, 2_000_000));
    }
}
