package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.basis.CohortYear;
import org.headroom.report.basis.Commission;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.disclosure.Suppression;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Papers for sharing: nobody can be known by a count under five or by the money that rests on it.
class SharingTest {

    private final Model model = Samples.ofFewPeople();

    private static PaperBasis basis(Model model, boolean sharing) {
        return PaperBasis.of(new Commission(model, Optional.empty(), sharing, "Headroom test"));
    }

    @Test
    void theCostOfThreeYoungPeopleIsToldWithAnotherStepAndTheBridgeStillAddsUp()
            throws IOException {
        YearProjection year =
                Planner.project(PreparedModel.of(model), Optional.empty()).years().getFirst();
        String alone = MoneyFormat.poundsAndPence(year.bridge().amount(Step.TRANSITIONS));
        byte[] open = Samples.paper(model, Kind.NARRATIVE, Kind.Format.WORD, false);
        byte[] shared = Samples.paper(model, Kind.NARRATIVE, Kind.Format.WORD, true);
        assertTrue(OfficeParts.all(open).contains(alone));
        assertFalse(OfficeParts.all(shared).contains(alone));
        String complexity = MoneyFormat.poundsAndPence(year.bridge().amount(Step.COMPLEXITY));
        assertFalse(OfficeParts.all(shared).contains(complexity));
        assertEquals(
                year.requirement(),
                BudgetFromParagraphs.of(WordText.paragraphs(shared)).getFirst().computed());
    }

    @Test
    void aBridgeForSharingStillAddsUpInRandomModels() {
        RandomModels.from(5_600, 40)
                .forEach(seeded -> {
                    PaperBasis shared = basis(seeded.model(), true);
                    for (YearProjection year : shared.projection().years()) {
                        assertEquals(
                                year.requirement(),
                                Stream.of(Step.values())
                                        .map(step -> year.bridge().amount(step))
                                        .reduce(Money.ZERO, Money::plus),
                                seeded.toString());
                    }
                });
    }

    /// Demand that only the three clients of Shared Lives have would be their cost by a known rate.
    @Test
    void growthOfThreeClientsAloneIsToldWithAnotherStep() {
        FinancialYear next = model.info().baseYear().plus(1);
        List<DriverRow> drivers =
                Stream.concat(
                                model.drivers().stream()
                                        .filter(r -> r.address().driver() != Driver.DEMAND),
                                Stream.of(
                                        new DriverRow(
                                                DriverAddress.of(
                                                        Driver.DEMAND, "shared_lives", next),
                                                OptionalDouble.of(0),
                                                0.2,
                                                OptionalDouble.of(0.4),
                                                AssumptionStatus.LOCAL,
                                                "",
                                                "",
                                                "")))
                        .toList();
        Model few = model.withDrivers(drivers);
        Money alone = basis(few, false).next().bridge().amount(Step.DEMAND);
        assertFalse(alone.isZero());
        PaperBasis shared = basis(few, true);
        assertEquals(Money.ZERO, shared.next().bridge().amount(Step.DEMAND));
        assertTrue(
                shared.effects().keySet().stream().noneMatch(a -> a.driver() == Driver.DEMAND),
                "what the range does would tell it too");
    }

    @Test
    void aServiceOfThreeClientsIsSuppressedAndAnotherWithItSoThatTheTotalDoesNotTell() {
        Suppression suppression = basis(model, true).disclosure().suppression();
        assertTrue(suppression.services().contains("shared_lives"));
        assertTrue(suppression.services().size() > 1);
        for (CohortYear year : CohortYear.of(basis(model, false))) {
            if (year.cohort().serviceType().equals("shared_lives") && year.clients() > 0) {
                assertTrue(suppression.cohorts().contains(year.cohort()));
            }
        }
    }

    @Test
    void theMoneyOfThreeClientsIsInTheOpenWorkbookAndNotInTheSharedOne() throws IOException {
        String money =
                CohortYear.of(basis(model, false)).stream()
                        .filter(c -> c.cohort().serviceType().equals("shared_lives"))
                        .map(c -> c.gross().toString())
                        .filter(gross -> !gross.equals("0.00"))
                        .collect(Collectors.joining());
        assertFalse(money.isEmpty());
        assertTrue(
                OfficeParts.all(Samples.paper(model, Kind.WORKBOOK, Kind.Format.EXCEL, false))
                        .contains(money));
        assertFalse(
                OfficeParts.all(Samples.paper(model, Kind.WORKBOOK, Kind.Format.EXCEL, true))
                        .contains(money));
    }

    /// That copies for sharing do not hold it is seen with all their other parts.
    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"NARRATIVE", "CASES", "MONTHLY"})
    void aNameInWhatIsWrittenByHandIsInTheOpenCopy(Kind kind) throws IOException {
        assertTrue(
                OfficeParts.all(Samples.paper(model, kind, Kind.Format.WORD, false))
                        .contains(Samples.CANARY));
    }

    @Test
    void withoutSharingNothingIsSuppressed() {
        assertEquals(Suppression.NONE, basis(model, false).disclosure().suppression());
    }
}
