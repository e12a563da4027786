package org.headroom.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.StartsFrom;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the gap of each year is closed, by hand and on random models.
class GapPlanTest {

    private static final FinancialYear BASE = new FinancialYear(2024);

    /// A line of £1,000,000 forecast at £1,300,000; a sure saving of £120,000 from the first year,
    /// one of £80,000 from the second that is amber on both scales; half of a reserve of £120,000
    /// in the first year alone.
    private static Model model() {
        ModelInfo info = new ModelInfo("Gap", "Luton", BASE, LocalDate.of(2024, 9, 30), 2, "", "");
        BudgetLine line =
                new BudgetLine(
                        "Care",
                        LineKind.OTHER,
                        Money.of(1_000_000),
                        Money.of(1_300_000),
                        Optional.empty(),
                        Optional.of(StartsFrom.FORECAST),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty());
        return Model.empty(info)
                .withBudgetLines(List.of(line))
                .withSavings(List.of(scheme("Sure", Risk.GREEN), scheme("Half sure", Risk.AMBER)))
                .withSavingsProfile(
                        List.of(tranche("Sure", 1, 120_000), tranche("Half sure", 2, 80_000)))
                .withFunding(
                        List.of(
                                new FundingAmount(
                                        "Reserve",
                                        BASE.plus(1),
                                        Money.of(120_000),
                                        OptionalDouble.of(0.5),
                                        false,
                                        false,
                                        "")));
    }

    private static SavingScheme scheme(String name, Risk risk) {
        return new SavingScheme(name, Optional.of("Care"), true, risk, risk, "");
    }

    private static SavingTranche tranche(String scheme, int year, long target) {
        return new SavingTranche(scheme, BASE.plus(year), Money.of(target), Optional.empty());
    }

    @Test
    void savingsAndOneOffFundingCloseTheGapAndTheReserveUnwinds() {
        // 2025/26: 1,300 − 120 saved against 1,000 + 60 leaves 120 of a gap of 300.
        // 2026/27: 80 × 75% × 9/12 = 45 more is saved and the reserve is gone: 135 of 300.
        Model model = model();
        List<GapPlan> plans =
                GapPlan.of(model, Planner.project(PreparedModel.of(model), Optional.empty()));
        assertEquals(
                List.of(
                        new GapPlan(
                                BASE.plus(1),
                                Money.of(300_000),
                                Money.of(120_000),
                                Money.of(60_000),
                                Money.ZERO,
                                Money.of(120_000)),
                        new GapPlan(
                                BASE.plus(2),
                                Money.of(300_000),
                                Money.of(165_000),
                                Money.ZERO,
                                Money.of(60_000),
                                Money.of(135_000))),
                plans);
    }

    @Test
    void fundingThatRecursIsNotOneOff() {
        Model model = model();
        FundingAmount reserve = model.funding().getFirst();
        Model recurrent =
                model.withFunding(
                        List.of(
                                new FundingAmount(
                                        reserve.fundingLine(),
                                        reserve.year(),
                                        reserve.amount(),
                                        reserve.ascShare(),
                                        true,
                                        false,
                                        "")));
        GapPlan first =
                GapPlan.of(
                                recurrent,
                                Planner.project(PreparedModel.of(recurrent), Optional.empty()))
                        .getFirst();
        assertEquals(Money.ZERO, first.oneOff());
        assertEquals(Money.of(240_000), first.beforeAction());
        assertEquals(Money.of(120_000), first.stillToFind());
    }

    @Test
    void whatIsStillToFindIsThePublishedGapAndThePartsAddUp() {
        RandomModels.from(1, 60)
                .forEach(random -> {
                    Model model = random.model();
                    Projection projection =
                            Planner.project(PreparedModel.of(model), Optional.empty());
                    List<GapPlan> plans = GapPlan.of(model, projection);
                    for (int y = 0; y < plans.size(); y++) {
                        GapPlan plan = plans.get(y);
                        assertEquals(
                                projection.years().get(y).gap(),
                                plan.stillToFind(),
                                random.toString());
                        assertEquals(
                                plan.beforeAction(),
                                plan.identified().plus(plan.oneOff()).plus(plan.stillToFind()),
                                random.toString());
                    }
                });
    }
}
