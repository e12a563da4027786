package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.domain.MonthCohort;
import org.headroom.engine.monitoring.BudgetActivity;
import org.headroom.engine.monitoring.ClientMovement;
import org.headroom.engine.monitoring.ForecastRun;
import org.headroom.engine.monitoring.ForecastRun.Band;
import org.headroom.engine.monitoring.MonthSnapshot;
import org.headroom.engine.variance.Position;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The months of the Luton sample are what the sample says of them.
class SampleMonthsTest {

    private static final double WEEKS = 365 / 7.0;

    private final Model sample =
            ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-09-30"})
    void aMonthIsCountedFromTheSamplesPackages(String day) {
        LocalDate end = LocalDate.parse(day);
        MonthSnapshot again =
                MonthEdits.taken(
                        sample,
                        end,
                        new BudgetActivity("", new Position(Map.of())),
                        new MonthSnapshot.Words("", ""));
        assertEquals(
                again.cohorts(),
                sample.monitoring().cohorts().stream()
                        .filter(c -> c.monthEnd().equals(end))
                        .map(SampleMonthsTest::withoutBudget)
                        .toList());
        assertEquals(
                again.lines(),
                sample.monitoring().lines().stream()
                        .filter(l -> l.monthEnd().equals(end))
                        .toList());
    }

    private static MonthCohort withoutBudget(MonthCohort row) {
        return new MonthCohort(
                row.monthEnd(),
                row.cohort(),
                row.budgetLine(),
                row.clients(),
                row.starters(),
                row.leavers(),
                row.clientWeeks(),
                row.gross(),
                row.income(),
                0,
                Money.ZERO);
    }

    @Test
    void theMadeUpBudgetIsTheClientsOfTheFirstOfAprilAllYear() {
        Map<Cohort, ClientMovement> movements = ClientMovement.of(sample);
        for (MonthCohort row : sample.monitoring().cohorts()) {
            boolean isAverage = row.starters().equals(OptionalInt.empty());
            double clients = isAverage ? 26 : movements.get(row.cohort()).opening();
            assertEquals(clients * WEEKS, row.budgetClientWeeks(), 1e-6, row.toString());
            double weekly =
                    isAverage
                            ? 26 * 640
                            : sample.packages().stream()
                                    .filter(p -> p.cohort().equals(row.cohort()))
                                    .filter(p -> p.start().isBefore(LocalDate.of(2024, 4, 1)))
                                    .filter(p ->
                                            p.end()
                                                    .map(e -> e.isAfter(LocalDate.of(2024, 3, 31)))
                                                    .orElse(true))
                                    .mapToDouble(p -> p.weeklyGross())
                                    .sum();
            assertEquals(weekly * WEEKS, row.budgetGross().pounds(), 0.006, row.toString());
        }
    }

    /// Month 6 is £6.470m over, and the earlier years ended £2.533m below to £3.284m above their
    /// second quarter.
    @Test
    void theForecastHasTheBandOfThePublishedQuarters() {
        assertEquals(
                Optional.of(
                        new Band(
                                Money.of(6_470_000 - 2_533_000),
                                Money.of(6_470_000 + 3_284_000),
                                3)),
                ForecastRun.of(sample.monitoring(), LocalDate.of(2024, 9, 30))
                        .newest()
                        .orElseThrow()
                        .band());
    }
}
