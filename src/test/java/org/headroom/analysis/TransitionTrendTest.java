package org.headroom.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.analysis.TransitionTrend.Kind;
import org.headroom.analysis.TransitionTrend.Line;
import org.headroom.analysis.TransitionTrend.Year;
import org.headroom.domain.HoursMix;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.domain.TransitionCase;
import org.headroom.domain.TransitionStatus;
import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Young people beyond the named list. The list of the tests names four who turn 18 in 2025/26 and
/// four in 2026/27, one in 2027/28 and nobody in 2028/29: four a year, of them 1.5 to home care and
/// 2.5 to supported living.
class TransitionTrendTest {

    private static final FinancialYear FIRST = FinancialYear.parse("2025/26");
    private static final FinancialYear THIN = FIRST.plus(2);
    private static final FinancialYear EMPTY = FIRST.plus(3);
    private static final Kind HOME = new Kind("homecare", "physical");
    private static final Kind LIVING = new Kind("supported_living", "learning_disability");

    private final List<TransitionCase> cases = new ArrayList<>();

    private void named(String id, Kind kind, String eighteen, double weekly, double health) {
        cases.add(
                new TransitionCase(
                        id,
                        LocalDate.parse(eighteen).minusYears(18),
                        Optional.empty(),
                        kind.serviceType(),
                        kind.supportReason(),
                        weekly,
                        OptionalDouble.empty(),
                        health == 0 ? OptionalDouble.empty() : OptionalDouble.of(health),
                        0.8,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.of(900),
                        ""));
    }

    private Model model() {
        named("a", HOME, "2025-05-01", 200, 0);
        named("b", HOME, "2025-09-01", 300, 0);
        named("c", LIVING, "2025-10-01", 2_000, 300);
        named("d", LIVING, "2026-02-01", 3_000, 0);
        named("e", HOME, "2026-05-01", 400, 0);
        named("f", LIVING, "2026-06-01", 1_000, 200);
        named("g", LIVING, "2026-07-01", 1_500, 0);
        named("h", LIVING, "2026-08-01", 1_500, 0);
        named("i", LIVING, "2027-06-01", 9_000, 0);
        ModelInfo info =
                new ModelInfo(
                        "Trend",
                        "Luton",
                        FinancialYear.parse("2024/25"),
                        LocalDate.of(2024, 9, 30),
                        4,
                        "",
                        "");
        return Model.empty(info)
                .withServiceTypes(List.of(type("homecare"), type("supported_living")))
                .withTransitions(cases);
    }

    private static ServiceType type(String name) {
        return new ServiceType(
                name,
                "Care",
                0.7,
                0,
                0.3,
                HoursMix.parse("37:1"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    @Test
    void aYearThatNamesFarFewerThanThoseBeforeItIsThin() {
        assertEquals(
                List.of(
                        new Year(FIRST, 4, 0, true),
                        new Year(FIRST.plus(1), 4, 0, true),
                        new Year(THIN, 1, 0, false),
                        new Year(EMPTY, 0, 0, false)),
                TransitionTrend.of(model()).years());
    }

    /// Short by three in 2027/28: 1.5 to home care and 2.5 − 1 to supported living, so one each and
    /// the third to the earlier type. Short by four in 2028/29: 1.5 and 2.5, so one and two, and
    /// the fourth to the earlier type.
    @Test
    void aThinYearIsFilledUpToTheUsualNumber() {
        TransitionTrend trend = TransitionTrend.of(model());
        assertEquals(7, trend.number());
        assertEquals(
                List.of("2027/28 2", "2027/28 1", "2028/29 2", "2028/29 2"),
                trend.lines().stream().map(l -> l.year() + " " + l.number()).toList());
        Line home = trend.lines().getFirst();
        assertEquals(HOME, home.kind());
        assertEquals(0, home.named());
        assertEquals(1.5, home.typical());
    }

    /// (200 + 300 + 400) / 3 = 300 a week; (2,000 + 3,000 + 1,000 + 1,500 + 1,500) / 5 = 1,800 and
    /// (300 + 200) / 5 = 100 of it from the NHS. What the thin year itself names is no part of it.
    @Test
    void itCostsWhatTheWellKnownYearsCostOnAverage() {
        List<Line> lines = TransitionTrend.of(model()).lines();
        assertEquals(300, lines.get(0).weeklyGross());
        assertEquals(OptionalDouble.empty(), lines.get(0).weeklyHealth());
        assertEquals(1_800, lines.get(1).weeklyGross());
        assertEquals(OptionalDouble.of(100), lines.get(1).weeklyHealth());
        assertEquals(OptionalDouble.empty(), lines.get(1).weeklyClient());
        assertEquals(0.8, lines.get(1).probability());
        // Two at 0.8 and 300 a week in the 366 days of 2027/28.
        assertEquals(2 * 0.8 * 300 * 366 / 7, lines.getFirst().fullYear(), 1e-9);
    }

    @Test
    void aTrendIsNeverCertain() {
        Model model = model();
        List<TransitionCase> sure = model.transitions().stream().map(c -> certain(c)).toList();
        TransitionTrend trend = TransitionTrend.of(model.withTransitions(sure));
        assertTrue(trend.lines().stream().allMatch(l -> l.probability() < 1));
    }

    private static TransitionCase certain(TransitionCase c) {
        return new TransitionCase(
                c.personId(),
                c.birthDate(),
                c.transferDate(),
                c.serviceType(),
                c.supportReason(),
                c.weeklyGross(),
                c.weeklyClient(),
                c.weeklyHealth(),
                1,
                c.endDate(),
                c.status(),
                c.childrensWeeklyCost(),
                c.note());
    }

    /// Three in the 366 days from 1 April 2027 turn 18 after a sixth, a half and five sixths of
    /// them: day 61, 183 and 305.
    @Test
    void eighteenthBirthdaysAreSpreadOverTheYear() {
        TransitionTrend trend = TransitionTrend.of(model());
        List<TransitionCase> made = TrendCases.of(trend.lines(), Set.of(), trend.basis());
        List<TransitionCase> thin =
                made.stream().filter(c -> c.personId().startsWith("probable-2027-28")).toList();
        assertEquals(
                List.of(
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2028, 1, 31)),
                thin.stream().map(TransitionCase::eighteenthBirthday).toList());
        assertEquals(
                List.of("homecare", "supported_living", "homecare"),
                thin.stream().map(TransitionCase::serviceType).toList());
    }

    @Test
    void eachSaysThatItIsATrendAndNoPerson() {
        TransitionTrend trend = TransitionTrend.of(model());
        List<TransitionCase> made =
                TrendCases.of(trend.lines(), Set.of("probable-2027-28-01"), trend.basis());
        assertEquals(7, made.size());
        TransitionCase first = made.getFirst();
        assertEquals("probable-2027-28-02", first.personId());
        assertEquals(
                "A trend, not a person: 4 a year are named for 2025/26 and 2026/27", first.note());
        assertEquals(Optional.of(TransitionStatus.PLANNED), first.status());
        assertEquals(OptionalDouble.empty(), first.childrensWeeklyCost());
        assertTrue(made.stream().allMatch(TransitionCase::isProbable));
    }

    @Test
    void whatWasAddedIsNotProposedAgainAndIsTakenBackAsAWhole() {
        Model model = model();
        TransitionTrend trend = TransitionTrend.of(model);
        List<TransitionCase> all = new ArrayList<>(model.transitions());
        all.addAll(TrendCases.of(trend.lines(), Set.of(), trend.basis()));
        Model filled = model.withTransitions(all);
        assertEquals(List.of(), TransitionTrend.of(filled).lines());
        assertEquals(3, TransitionTrend.of(filled).years().get(2).probable());
        assertEquals(model, TrendCases.without(filled));
    }

    @Test
    void withoutNamesThereIsNoTrend() {
        Model empty = model().withTransitions(List.of());
        assertEquals(List.of(), TransitionTrend.of(empty).lines());
    }
}
