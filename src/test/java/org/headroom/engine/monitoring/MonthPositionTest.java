package org.headroom.engine.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.headroom.domain.Cohort;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.domain.MonthReport;
import org.headroom.domain.MonthSaving;
import org.headroom.engine.monitoring.MonthPosition.CohortPosition;
import org.headroom.engine.monitoring.MonthPosition.Split;
import org.headroom.engine.variance.Position;
import org.headroom.engine.variance.Position.Care;
import org.headroom.engine.variance.Variance;
import org.headroom.engine.variance.Variance.PublishedCohort;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Price, volume and mix of a month against the budget's own activity (method section 9).
class MonthPositionTest {

    /// 91 of 365 days.
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static final MonthReport MONTH = new MonthReport(JUNE, "Cabinet", "The list", "");

    private static MonthCohort row(
            String name, String line, double weeks, String gross, double budgetWeeks, String cost) {
        return new MonthCohort(
                JUNE,
                new Cohort(name, "85+", "physical"),
                line,
                1,
                OptionalInt.of(2),
                OptionalInt.of(1),
                weeks,
                Money.parse(gross),
                Money.ZERO,
                budgetWeeks,
                Money.parse(cost));
    }

    private static MonthPosition position(List<MonthCohort> cohorts, List<MonthLine> lines) {
        return MonthPosition.of(
                new Monitoring(
                        List.of(MONTH),
                        cohorts,
                        lines,
                        List.of(
                                new MonthSaving(JUNE, "A", Money.of(100), Optional.empty()),
                                new MonthSaving(
                                        JUNE, "B", Money.of(50), Optional.of(Money.of(60)))),
                        List.of()),
                JUNE);
    }

    private static MonthLine line(String name, int budget, int forecast) {
        return new MonthLine(
                JUNE, name, Money.of(budget), Optional.of(Money.of(1)), Money.of(forecast));
    }

    @Test
    void oneCohortSplitsIntoVolumeAndPrice() {
        // Budget 365 weeks at £100: 91 weeks and £9,100 by the end of June. Actual 100 at £110.
        // Volume 9 weeks at £105 = £945; price £10 on 95.5 weeks = £955.
        MonthPosition position =
                position(List.of(row("a", "Care", 100, "11000", 365, "36500")), List.of());
        assertEquals(
                new Split(
                        Money.of(9_100),
                        Money.of(945),
                        Money.ZERO,
                        Money.of(955),
                        Money.of(11_000)),
                position.total());
        assertEquals(91, position.cohorts().getFirst().budget().clientWeeks(), 1e-9);
        assertEquals(110, position.cohorts().getFirst().actual().weeklyCost(), 1e-9);
    }

    @Test
    void moreOfTheDearerCohortIsMixAndLinesAddUp() {
        // Budget to date 10 weeks each at £1 and £3; actual 5 and 15 at the same price. Mix is £10:
        // the dearer cohort's share rises by a quarter of 20 weeks at £3 = £15, the other's falls
        // by as much at £1 = £5.
        MonthPosition position =
                position(
                        List.of(
                                row("a", "Cheap", 5, "5", 3650 / 91.0, "40.11"),
                                row("b", "Dear", 15, "45", 3650 / 91.0, "120.33")),
                        List.of(line("Cheap", 20, 20), line("Dear", 30, 70), line("Staff", 5, 4)));
        Split total = position.total();
        assertEquals(Money.of(50), total.actual());
        assertEquals(Money.of(40), total.budget());
        assertEquals(Money.of(10), total.mix());
        assertEquals(
                List.of(Optional.of(Money.of(-5)), Optional.of(Money.of(15)), Optional.empty()),
                position.lines().stream().map(l -> l.split().map(Split::mix)).toList());
        assertEquals(Money.of(39), position.variance());
        assertEquals(Optional.of(Money.of(3)), position.toDate());
        assertEquals(Money.of(150), position.savingsTarget());
        assertEquals(Money.of(60), position.savingsDelivered());
        assertEquals(4, position.starters());
        assertEquals(2, position.leavers());
    }

    @Test
    void costWithoutActivityIsToldApart() {
        MonthPosition position =
                position(
                        List.of(
                                row("a", "Care", 91, "9100", 365, "36500"),
                                row("b", "Care", 0, "250", 0, "0")),
                        List.of());
        assertEquals(Money.ZERO, position.total().change());
        assertEquals(Money.of(250), position.withoutActivity());
    }

    @Test
    void aMonthThatWasNotKeptIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MonthPosition.of(Monitoring.NONE, JUNE));
    }

    private static List<MonthCohort> random(SplittableRandom random) {
        List<MonthCohort> rows = new ArrayList<>();
        int count = random.nextInt(1, 40);
        for (int i = 0; i < count; i++) {
            boolean isNew = random.nextInt(6) == 0;
            boolean isGone = random.nextInt(6) == 0;
            double weeks = isGone ? 0 : random.nextInt(1, 90_000) / 7.0;
            double budget = isNew ? 0 : random.nextInt(1, 300_000) / 7.0;
            rows.add(
                    row(
                            "type " + i,
                            "Line " + i % 3,
                            weeks,
                            isGone ? "0" : "" + random.nextInt(1, 9_999_999) / 100.0,
                            budget,
                            isNew ? "0" : "" + random.nextInt(1, 99_999_999) / 100.0));
        }
        return rows;
    }

    private static void addsUp(Split split) {
        assertEquals(
                split.actual(),
                split.budget().plus(split.volume()).plus(split.mix()).plus(split.price()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cohortsLinesAndTotalAddUpToThePenny(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < 250; n++) {
            List<MonthCohort> rows = random(random);
            MonthPosition position =
                    position(rows, List.of(line("Line 0", 1, 1), line("Line 1", 1, 1)));
            position.cohorts().forEach(c -> addsUp(c.split()));
            position.lines().forEach(l -> l.split().ifPresent(MonthPositionTest::addsUp));
            addsUp(position.total());
            for (CohortPosition cohort : position.cohorts()) {
                assertEquals(cohort.kept().gross(), cohort.split().actual());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aSwappedComparisonFlipsSignsOnly(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < 250; n++) {
            Map<Cohort, Care> one = new LinkedHashMap<>();
            Map<Cohort, Care> other = new LinkedHashMap<>();
            for (MonthCohort row : random(random)) {
                one.put(
                        row.cohort(),
                        Care.costing(row.budgetClientWeeks(), row.budgetGross().pounds()));
                other.put(row.cohort(), Care.costing(row.clientWeeks(), row.gross().pounds()));
            }
            Variance there = Variance.between(new Position(one), new Position(other));
            Variance back = Variance.between(new Position(other), new Position(one));
            assertEquals(there.published(), swapped(back.published()));
            List<PublishedCohort> parts = there.publishedCohorts();
            assertEquals(
                    parts,
                    back.publishedCohorts().stream().map(MonthPositionTest::swapped).toList());
            assertEquals(
                    there.published().volume(),
                    parts.stream().map(PublishedCohort::volume).reduce(Money.ZERO, Money::plus));
            assertEquals(
                    there.published().price(),
                    parts.stream().map(PublishedCohort::price).reduce(Money.ZERO, Money::plus));
        }
    }

    private static Variance.Published swapped(Variance.Published p) {
        return new Variance.Published(
                p.to(), p.volume().negated(), p.mix().negated(), p.price().negated(), p.from());
    }

    private static PublishedCohort swapped(PublishedCohort p) {
        return new PublishedCohort(
                p.cohort(),
                p.to(),
                p.volume().negated(),
                p.mix().negated(),
                p.price().negated(),
                p.from());
    }
}
