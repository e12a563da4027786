package org.headroom.engine.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Cohort;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.engine.plan.Positions;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.variance.Position;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// A month of the worked example is kept: its cut is 30 November 2024.
class MonthTakingTest {

    private static final LocalDate END = LocalDate.of(2024, 11, 30);
    private static final Cohort MEMORY = new Cohort("residential", "85+", "memory");
    private static final MonthSnapshot.Words WORDS = new MonthSnapshot.Words("The list", "Flat");

    private final PreparedModel model =
            PreparedModel.of(((TextReading.Read) TextForm.read(WorkedExample.folder())).model());

    private MonthSnapshot taken() {
        Position budget = new Position(Map.of(MEMORY, new Position.Care(100, 900)));
        return MonthSnapshot.of(model, new BudgetActivity("Cabinet", budget), WORDS);
    }

    private static MonthCohort cohort(MonthSnapshot month, Cohort wanted) {
        return month.cohorts().stream()
                .filter(c -> c.cohort().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCohortIsCountedFromItsPackages() {
        // P1 all the time (244 days), P3 until 31 August (153), P2 from 2 September (90).
        assertEquals(
                new MonthCohort(
                        END,
                        MEMORY,
                        "Residential and nursing",
                        2,
                        OptionalInt.of(1),
                        OptionalInt.of(1),
                        487 / 7.0,
                        Money.parse("66427.14"),
                        Money.parse("12021.43"),
                        100,
                        Money.of(90_000)),
                cohort(taken(), MEMORY));
    }

    @Test
    void startersAndLeaversLeadFromTheFirstToTheLastDay() {
        assertEquals(new ClientMovement(2, 1, 1, 2), ClientMovement.of(model.model()).get(MEMORY));
    }

    @Test
    void averagesHaveNoStarters() {
        MonthCohort averages = cohort(taken(), new Cohort("homecare", "65-74", "physical"));
        assertEquals(1.5, averages.clients());
        assertEquals(Money.of(9_900), averages.gross());
        assertEquals(OptionalInt.empty(), averages.starters());
        assertEquals(OptionalInt.empty(), averages.leavers());
    }

    @Test
    void aBudgetWithoutClientsIsKeptAndAnEmptyCohortIsNot() {
        Cohort gone = new Cohort("nursing", "85+", "memory");
        Position budget = new Position(Map.of(gone, new Position.Care(52, 1_000)));
        MonthSnapshot month = MonthSnapshot.of(model, new BudgetActivity("Cabinet", budget), WORDS);
        assertEquals(0, cohort(month, gone).clients());
        assertEquals(Money.of(52_000), cohort(month, gone).budgetGross());
        assertTrue(
                taken().cohorts().stream()
                        .noneMatch(c -> c.cohort().serviceType().equals("nursing")));
    }

    @Test
    void everyLineKeepsItsBudgetAndForecast() {
        assertEquals(
                model.model().budgetLines().stream()
                        .map(l ->
                                new MonthLine(
                                        END,
                                        l.name(),
                                        l.approvedBudget(),
                                        Optional.empty(),
                                        l.forecastOutturn()))
                        .toList(),
                taken().lines());
    }

    @Test
    void theSameMonthTakenAgainTakesItsPlaceAndKeepsTheLedger() {
        Monitoring once = taken().in(Monitoring.NONE);
        MonthLine first = once.lines().getFirst();
        Monitoring withLedger =
                once.withLines(
                        once.lines().stream()
                                .map(l ->
                                        l.equals(first)
                                                ? new MonthLine(
                                                        END,
                                                        l.budgetLine(),
                                                        l.budget(),
                                                        Optional.of(Money.of(7)),
                                                        l.forecast())
                                                : l)
                                .toList());
        assertEquals(withLedger, taken().in(withLedger));
    }

    @Test
    void anotherMonthStandsBesideIt() {
        Model october =
                model.model()
                        .withInfo(
                                new ModelInfo(
                                        "A",
                                        "B",
                                        new FinancialYear(2024),
                                        LocalDate.of(2024, 10, 31),
                                        3,
                                        "",
                                        ""));
        MonthSnapshot before =
                MonthSnapshot.of(
                        PreparedModel.of(october),
                        new BudgetActivity("Cabinet", new Position(Map.of())),
                        WORDS);
        Monitoring both = taken().in(before.in(Monitoring.NONE));
        assertEquals(
                List.of(LocalDate.of(2024, 10, 31), END),
                both.months().stream().map(m -> m.monthEnd()).toList());
        assertEquals(before.in(Monitoring.NONE), both.without(END));
    }

    @Test
    void anApprovedBudgetCoversTheYearsThatItPlans() {
        FinancialYear base = new FinancialYear(2024);
        assertTrue(BudgetActivity.approved("A", model, Optional.empty(), base).isEmpty());
        assertTrue(BudgetActivity.approved("A", model, Optional.empty(), base.plus(4)).isEmpty());
        assertEquals(
                Positions.of(model, Optional.empty(), base.plus(1)),
                BudgetActivity.approved("A", model, Optional.empty(), base.plus(1))
                        .orElseThrow()
                        .wholeYear());
    }
}
