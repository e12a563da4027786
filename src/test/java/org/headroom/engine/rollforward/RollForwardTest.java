package org.headroom.engine.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.ModelRules;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A plan moved on to the next year: its first year is the new base to the penny, and whatever
/// differs afterwards is said.
class RollForwardTest {

    private static final FinancialYear BASE = new FinancialYear(2024);
    private static final String LINE = "Contracts";

    private static Projection plan(Model model) {
        return Planner.project(PreparedModel.of(model), Optional.empty());
    }

    private static Model next(Model before) {
        return RollForward.from(before).next(Optional.empty());
    }

    private static Money requirement(Projection plan, FinancialYear year) {
        return year(plan, year).requirement();
    }

    private static YearProjection year(Projection plan, FinancialYear year) {
        return plan.years().stream().filter(y -> y.year().equals(year)).findFirst().orElseThrow();
    }

    /// £1,000 of contracts over three years, without any growth.
    private static Model contracts() {
        ModelInfo info =
                new ModelInfo(
                        "Plan 2025/26", "A council", BASE, LocalDate.of(2024, 9, 30), 3, "", "");
        BudgetLine line =
                new BudgetLine(
                        LINE,
                        LineKind.OTHER,
                        Money.of(1_000),
                        Money.of(1_040),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
        return Model.empty(info).withBudgetLines(List.of(line));
    }

    @Test
    void theFirstPlanYearOfTheSampleIsTheNewBaseToThePenny() {
        Model sample = ((TextReading.Read) TextForm.read(Path.of("models/luton-2025-26"))).model();
        Projection before = plan(sample);
        Model next = next(sample);
        BackCheck check = BackCheck.of(before, next, plan(next));
        assertEquals(12, check.lines().size());
        assertTrue(check.lines().stream().allMatch(BackCheck.Line::agrees), check.toString());
        assertEquals(
                before.years().getFirst().requirement(),
                next.budgetLines().stream()
                        .map(BudgetLine::approvedBudget)
                        .reduce(Money.ZERO, Money::plus));
        assertEquals(new FinancialYear(2025), next.info().baseYear());
        assertEquals(LocalDate.of(2025, 9, 30), next.info().dataCut());
        assertEquals(2, next.info().planYears());
        assertEquals(sample.transitions(), next.transitions());
        assertEquals(
                sample.packages().stream()
                        .filter(p ->
                                p.end().isEmpty()
                                        || p.end().get().isAfter(LocalDate.of(2025, 3, 31)))
                        .map(CarePackage::packageId)
                        .toList(),
                next.packages().stream().map(CarePackage::packageId).toList());
        assertEquals(
                sample.ledgerHistory().size() + sample.budgetLines().size(),
                next.ledgerHistory().size());
    }

    @Test
    void everyDifferenceOfALaterYearStandsAtAStepWithItsReason() {
        RandomModels.from(1, 100)
                .map(RandomModels.Seeded::model)
                .filter(model -> model.info().planYears() > 1)
                .forEach(model -> {
                    Projection before = plan(model);
                    Model next = next(model);
                    assertEquals(List.of(), ModelRules.refused(next), model.info().name());
                    Projection after = plan(next);
                    BackCheck check = BackCheck.of(before, next, after);
                    assertTrue(check.lines().stream().allMatch(BackCheck.Line::agrees));
                    assertEquals(before.years().size() - 1, check.years().size());
                    assertEquals(
                            requirement(before, after.baseYear()),
                            after.years().getFirst().bridge().amount(Step.OPENING));
                    check.years().forEach(RollForwardTest::assertExplained);
                });
    }

    private static void assertExplained(BackCheck.Year year) {
        Money sum =
                year.steps().stream()
                        .map(BackCheck.Moved::difference)
                        .reduce(Money.ZERO, Money::plus);
        assertEquals(year.now().minus(year.planned()), sum);
        assertTrue(
                year.steps().stream().allMatch(s -> s.difference().isZero() == s.why().isEmpty()));
    }

    @Test
    void fundingGrowsFromTheNewBudgetAsItDidBefore() {
        RandomModels.from(1, 100)
                .map(RandomModels.Seeded::model)
                .filter(model -> model.info().planYears() > 1)
                .forEach(model -> {
                    Projection before = plan(model);
                    Projection after = plan(next(model));
                    YearProjection base = before.years().getFirst();
                    for (YearProjection now : after.years()) {
                        Money grown =
                                year(before, now.year())
                                        .funding()
                                        .minus(base.funding())
                                        .plus(base.requirement());
                        long pennies = now.funding().minus(grown).pence();
                        // A row's pence are rounded once more for each funding line.
                        assertTrue(Math.abs(pennies) <= 5, model.info().name() + ": " + pennies);
                    }
                });
    }

    /// £400 amber: 0.75 of it comes, three months late: £225 in the year, £75 more in the next.
    @Test
    void whatSlipsIsSavedInTheSecondYear() {
        SavingScheme scheme =
                new SavingScheme("Reviews", Optional.of(LINE), true, Risk.AMBER, Risk.AMBER, "");
        SavingTranche tranche =
                new SavingTranche("Reviews", BASE.plus(1), Money.of(400), Optional.empty());
        Model before =
                contracts().withSavings(List.of(scheme)).withSavingsProfile(List.of(tranche));
        Model next = next(before);
        assertEquals(Money.of(775), next.budgetLines().getFirst().approvedBudget());
        Projection after = plan(next);
        assertEquals(Money.of(700), requirement(after, BASE.plus(2)));
        assertEquals(Money.of(700), requirement(after, BASE.plus(3)));
        assertEquals(requirement(plan(before), BASE.plus(3)), requirement(after, BASE.plus(3)));
    }

    /// £60 for one year and £100 for ever: the budget holds both, the next year the one.
    @Test
    void aBidForOneYearEndsWithIt() {
        Model before =
                contracts()
                        .withBids(
                                List.of(
                                        new GrowthBid(
                                                "Pilot",
                                                Optional.of(LINE),
                                                BASE.plus(1),
                                                Money.of(60),
                                                false,
                                                ""),
                                        new GrowthBid(
                                                "Team",
                                                Optional.empty(),
                                                BASE.plus(1),
                                                Money.of(100),
                                                true,
                                                "")));
        Model next = next(before);
        assertEquals(
                List.of(Money.of(1_060), Money.of(100)),
                next.budgetLines().stream().map(BudgetLine::approvedBudget).toList());
        assertEquals("Unallocated 2025/26", next.budgetLines().getLast().name());
        assertEquals(Money.of(1_100), requirement(plan(next), BASE.plus(2)));
        assertEquals(List.of(), next.bids());
    }

    /// £50 of which half is for adult social care, then £30 of it, then nothing.
    @Test
    void aGrantThatEndsIsTakenOutOfTheNewBase() {
        Model before =
                contracts().withFunding(List.of(grant(BASE.plus(1), 50), grant(BASE.plus(2), 30)));
        Model next = next(before);
        assertEquals(
                List.of(Money.of(-20), Money.of(-50)),
                next.funding().stream().map(FundingAmount::amount).toList());
        Projection after = plan(next);
        assertEquals(Money.of(990), year(after, BASE.plus(2)).funding());
        assertEquals(Money.of(975), year(after, BASE.plus(3)).funding());
    }

    private static FundingAmount grant(FinancialYear year, double pounds) {
        return new FundingAmount(
                "Grant", year, Money.of(pounds), OptionalDouble.of(0.5), true, false, "Letter");
    }
}
