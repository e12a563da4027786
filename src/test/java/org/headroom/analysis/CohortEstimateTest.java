package org.headroom.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CohortSettings;
import org.headroom.domain.Model;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Turnover as packages show it, by hand, and its adoption.
class CohortEstimateTest {

    private static final double TINY = 1e-9;

    /// p1, p4 and p5 are there for three months, p2 for May and June, p3 for April and 15 of the 31
    /// days of May.
    private static final double CLIENT_MONTHS = 3 * 3 + 2 + 1 + 15.0 / 31;

    private static CohortEstimate home(ClientBase base) {
        return CohortEstimate.all(base).stream()
                .filter(e -> e.cohort().equals(Handful.HOME))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLeaverRateIsLeaversOverClientMonths() {
        CohortEstimate estimate = home(Handful.people().base());
        assertEquals(CLIENT_MONTHS, estimate.clientMonths(), TINY);
        assertEquals(1, estimate.leavers());
        assertEquals(1 / CLIENT_MONTHS, estimate.leaverRate().orElseThrow(), TINY);
    }

    @Test
    void theEntryCostRatioLeavesOutWhoStartedOn1April() {
        // p2 enters at £300 against an opening average of 600 / 4 = £150; p5 of 1 April is left
        // out.
        CohortEstimate estimate = home(Handful.people().base());
        assertEquals(2, estimate.starters());
        assertEquals(1, estimate.startersOnApril());
        assertEquals(1, estimate.entries());
        assertEquals(2, estimate.entryRatio().orElseThrow(), TINY);
    }

    @Test
    void aStarterWhoHasLeftAgainCountsAsBoth() {
        // One client throughout and one for 10 of the 31 days of May.
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2020-01-01", "", 100)
                        .with("B", "p2", Handful.HOME, "2024-05-10", "2024-05-19", 50)
                        .base();
        CohortEstimate estimate = home(base);
        assertEquals(1, estimate.leavers());
        assertEquals(1 / (3 + 10.0 / 31), estimate.leaverRate().orElseThrow(), TINY);
        assertEquals(0.5, estimate.entryRatio().orElseThrow(), TINY);
    }

    @Test
    void theOpeningAverageIsThatOfOpenEndedPackages() {
        // Method section 4: £400 ends in July and is no part of the stock; £100 is.
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2020-01-01", "", 100)
                        .with("B", "p2", Handful.HOME, "2024-05-01", "2024-07-31", 400)
                        .base();
        assertEquals(4, home(base).entryRatio().orElseThrow(), TINY);
        assertEquals(2, home(base).clients());
    }

    @Test
    void aCohortOfAveragesHasNoEstimate() {
        ClientBase base = Handful.people().withAverages(Handful.HOME, 20, 150, 10).base();
        assertTrue(
                CohortEstimate.all(base).stream().noneMatch(e -> e.cohort().equals(Handful.HOME)));
    }

    @Test
    void manyStartsOn1AprilAreSuspectedToBeAReset() {
        Handful some = new Handful();
        for (int i = 0; i < 5; i++) {
            some.with("A" + i, "a" + i, Handful.HOME, "2024-04-01", "", 100);
        }
        ClientBase base = some.base();
        assertTrue(home(base).isReset());
        assertEquals(
                List.of("Start reset at 1 April"),
                PackageFindings.of(base, CohortEstimate.all(base)).get("A3"));
        assertTrue(home(base).entryRatio().isEmpty());
    }

    @Test
    void aSingleStartOn1AprilIsNone() {
        ClientBase base = Handful.people().base();
        assertFalse(home(base).isReset());
        assertEquals(Map.of(), PackageFindings.of(base, CohortEstimate.all(base)));
    }

    @Test
    void twiceTheSameAndIncomeAboveCostAreFindings() {
        ClientBase base =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2020-01-01", "", 100)
                        .with("B", "p1", Handful.HOME, "2020-01-01", "", 100)
                        .with("C", "p2", Handful.HOME, "2020-01-01", "", 100, 60, 50)
                        .base();
        assertEquals(
                Map.of("B", List.of("Same as A"), "C", List.of("Income above cost")),
                PackageFindings.of(base, CohortEstimate.all(base)));
    }

    @Test
    void adoptingWritesRateAndRatioOfItsCohortAlone() {
        // 1 / 12.4838… is 8.01%, in hundredths of a per cent.
        Model model =
                Handful.people()
                        .withTurnover(Handful.RESIDENTIAL, 0.02, 1.1)
                        .withTurnover(Handful.HOME, 0.03, 1.2)
                        .model();
        Model adopted = Adoption.of(model, List.of(home(ClientBase.of(model))));
        CohortSettings home = adopted.cohorts().get(1);
        assertEquals(OptionalDouble.of(0.0801), home.monthlyLeaverRate());
        assertEquals(OptionalDouble.of(2.0), home.entryCostRatio());
        assertEquals(model.cohorts().getFirst(), adopted.cohorts().getFirst());
        assertSame(model.packages(), adopted.packages());
    }

    @Test
    void aCohortWithoutARowGetsOne() {
        Model model = Handful.people().model();
        Model adopted = Adoption.of(model, CohortEstimate.all(ClientBase.of(model)));
        assertEquals(
                List.of(Handful.HOME, Handful.RESIDENTIAL),
                adopted.cohorts().stream().map(CohortSettings::cohort).toList());
    }

    @Test
    void whatTheEstimateDoesNotSayStaysAsItIs() {
        Model model =
                new Handful()
                        .with("A", "p1", Handful.HOME, "2020-01-01", "", 100)
                        .withTurnover(Handful.HOME, 0.03, 1.2)
                        .model();
        CohortSettings home =
                Adoption.of(model, CohortEstimate.all(ClientBase.of(model))).cohorts().getFirst();
        assertEquals(OptionalDouble.of(0), home.monthlyLeaverRate());
        assertEquals(OptionalDouble.of(1.2), home.entryCostRatio());
    }
}
