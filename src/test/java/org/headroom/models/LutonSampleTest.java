package org.headroom.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Driver;
import org.headroom.domain.LedgerYear;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.Selection;
import org.headroom.domain.TransitionCase;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.synthesis.Synthesiser;
import org.headroom.exchange.text.TextForm;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.ModelRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The Luton sample against what the council and its reviewers have published.
class LutonSampleTest {

    private static final long SEED = 20240930;

    private static Model luton;

    @BeforeAll
    static void read() {
        luton = ShippedModels.read(ShippedModels.LUTON);
    }

    @Test
    void theTwelveLinesAddToThePublishedBudgetAndForecast() {
        assertEquals(12, luton.budgetLines().size());
        assertEquals(Money.of(59_542_000), sum(luton.budgetLines(), BudgetLine::approvedBudget));
        assertEquals(Money.of(66_012_000), sum(luton.budgetLines(), BudgetLine::forecastOutturn));
    }

    @Test
    void earlierYearsAddToThePublishedTotalsWithinTwoPounds() {
        assertYear("2022/23", 50_864_848, 52_226_440);
        assertYear("2023/24", 56_801_954, 59_654_488);
    }

    private static void assertYear(String label, double budget, double actual) {
        List<LedgerYear> rows =
                luton.ledgerHistory().stream()
                        .filter(r -> r.year().equals(FinancialYear.parse(label)))
                        .toList();
        assertEquals(12, rows.size());
        assertEquals(budget, sum(rows, LedgerYear::budget).pounds(), 2);
        assertEquals(actual, sum(rows, LedgerYear::actual).pounds(), 2);
    }

    @Test
    void purchasedCareIsTheTwoPublishedLines() {
        assertEquals(
                List.of(Money.of(34_677_000), Money.of(22_963_000)),
                luton.budgetLines().stream()
                        .filter(l -> l.kind() == LineKind.PURCHASED)
                        .map(BudgetLine::forecastOutturn)
                        .toList());
    }

    @Test
    void savingsOfTheBaseYearAreDeliveredTo929PercentNetAnd573Capped() {
        List<SavingTranche> base =
                luton.savingsProfile().stream()
                        .filter(t -> t.year().equals(luton.info().baseYear()))
                        .toList();
        double target = sum(base, SavingTranche::target).pounds();
        double net = sum(base, t -> t.delivered().orElseThrow()).pounds();
        double capped =
                base.stream()
                        .mapToDouble(t ->
                                Math.min(t.target().pounds(), t.delivered().orElseThrow().pounds()))
                        .sum();
        assertEquals(2_003_175, target);
        assertEquals(1_861_000, net);
        assertEquals(0.929, net / target, 0.0005);
        assertEquals(0.573, capped / target, 0.0005);
    }

    @Test
    void planGapsAreThePublishedOnes() {
        assertEquals(
                List.of(Money.of(8_370_000), Money.of(5_090_000), Money.of(4_420_000)),
                luton.publishedPlan().stream().map(y -> y.publishedGap()).toList());
    }

    @Test
    void clientsAtTheDataCutAreAsManyAsPublished() {
        assertEquals(1_252, people(p -> p.cohort().ageGroup().equals("18-64")));
        assertEquals(1_874, people(p -> !p.cohort().ageGroup().equals("18-64")));
        assertEquals(554, people(p -> p.cohort().serviceType().equals("direct_payment")));
        assertEquals(
                1_045, open().filter(p -> p.cohort().serviceType().equals("homecare")).count());
    }

    @Test
    void fewOlderPeopleLiveInCareHomesAndCostsHaveALongTail() {
        long homes =
                people(p ->
                        !p.cohort().ageGroup().equals("18-64")
                                && List.of("residential", "nursing")
                                        .contains(p.cohort().serviceType()));
        assertTrue(homes < 0.25 * 1_874, "In care homes: " + homes);
        double[] costs = open().mapToDouble(CarePackage::weeklyGross).sorted().toArray();
        double all = DoubleStream.of(costs).sum();
        double dearest = 0;
        for (int i = costs.length * 9 / 10; i < costs.length; i++) {
            dearest += costs[i];
        }
        assertTrue(dearest / all > 0.33 && dearest / all < 0.5, "Dearest tenth " + dearest / all);
    }

    @Test
    void contributionsAreNearThePublishedShareOfGross() {
        double gross = open().mapToDouble(CarePackage::weeklyGross).sum();
        double client = open().mapToDouble(p -> p.weeklyClient().orElse(0)).sum();
        assertEquals(0.105, client / gross, 0.01);
    }

    @Test
    void sixtyYoungPeopleReachEighteenAfterTheDataCutWithinFiveYears() {
        List<TransitionCase> cases = luton.transitions();
        assertEquals(60, cases.size());
        assertTrue(
                cases.stream()
                        .allMatch(c ->
                                c.eighteenthBirthday().isAfter(luton.info().dataCut())
                                        && c.eighteenthBirthday()
                                                .isBefore(LocalDate.of(2029, 4, 1))));
    }

    @Test
    void everyDriverHasASource() {
        assertEquals(
                List.of(), luton.drivers().stream().filter(d -> d.source().isBlank()).toList());
        assertTrue(luton.info().description().contains("SYNTHETIC"));
        assertTrue(luton.info().source().contains("Partners in Care and Health"));
    }

    @Test
    void awardsFollowThePressureSoThatWagesMoveTheBudget() {
        assertTrue(
                luton.drivers().stream().noneMatch(d -> d.address().driver() == Driver.FEE_AWARD));
        assertEquals(List.of(), luton.feePolicies());
    }

    @Test
    void itsSeedMakesTheSameFilesAgain(@TempDir Path folder) throws IOException {
        Model without = luton.withPackages(List.of()).withTransitions(List.of());
        Model again = Synthesiser.shipped().synthesise(without, 3_126, SEED);
        TextForm.write(again, folder);
        try (Stream<Path> files = Files.list(ShippedModels.LUTON)) {
            for (Path file : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(file),
                        Files.readAllBytes(folder.resolve(file.getFileName())),
                        file.toString());
            }
        }
    }

    @Test
    void theModelledBaseYearMeetsTheForecastOfBothPurchasedLines() {
        Projection projection = Planner.project(PreparedModel.of(luton), Optional.empty());
        for (BudgetLine line : luton.budgetLines()) {
            if (line.kind() == LineKind.PURCHASED) {
                double unexplained = unexplained(projection, line.name());
                assertEquals(0, unexplained / line.forecastOutturn().pounds(), 0.01, line.name());
            }
        }
    }

    @Test
    void feesAreHeldAgainstTheAverageRisesOfEngland() {
        assertEquals(
                List.of(0.053, 0.05, 0.049, 0.06, 0.056, 0.053),
                luton.referenceMarks().stream()
                        .filter(m -> m.year().equals(FinancialYear.parse("2025/26")))
                        .map(m -> m.rise().orElseThrow())
                        .toList());
        assertTrue(luton.referenceMarks().stream().allMatch(m -> m.source().contains("DHSC")));
    }

    @Test
    void everyBidHasItsCaseAndEverySelectionTakesSomePackagesIn() {
        assertEquals(
                luton.bids().stream().map(b -> b.name()).toList(),
                luton.businessCases().stream().map(c -> c.bid()).toList());
        assertEquals(4, luton.selections().size());
        for (Selection selection : luton.selections()) {
            long taken = luton.packages().stream().filter(selection::includes).count();
            assertTrue(taken > 0 && taken < luton.packages().size(), selection.name());
        }
    }

    @Test
    void nothingInItIsRefusedOrWorthALook() {
        assertEquals(List.of(), ModelRules.check(luton));
    }

    /// The reconciliation of a line in the base year: next year's at base prices, as none of it
    /// grows otherwise and every uplift is paid from April.
    private static double unexplained(Projection projection, String line) {
        List<String> types =
                luton.serviceTypes().stream()
                        .filter(t -> t.budgetLine().equals(line))
                        .map(t -> t.name())
                        .toList();
        return projection.years().getFirst().serviceTypes().stream()
                .filter(t -> types.contains(t.serviceType()))
                .mapToDouble(t -> t.reconciliation().pounds() / t.uplift().index())
                .sum();
    }

    private static Stream<CarePackage> open() {
        LocalDate cut = luton.info().dataCut();
        return luton.packages().stream()
                .filter(p -> !p.start().isAfter(cut) && p.end().map(cut::isBefore).orElse(true));
    }

    private static long people(Predicate<CarePackage> which) {
        return open().filter(which).map(CarePackage::personId).distinct().count();
    }

    private static <R> Money sum(List<R> rows, Function<R, Money> amount) {
        return rows.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
