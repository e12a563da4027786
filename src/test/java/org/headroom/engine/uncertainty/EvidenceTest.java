package org.headroom.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.engine.uncertainty.Evidence.Question;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The quality of assumptions and its product with their impact, counted by hand.
class EvidenceTest {

    private static final FinancialYear BASE = FinancialYear.parse("2024/25");
    private static final FinancialYear NEXT = BASE.plus(1);

    private static DriverRow row(
            FinancialYear year,
            boolean hasRange,
            AssumptionStatus status,
            String source,
            String rationale,
            String owner) {
        OptionalDouble low = hasRange ? OptionalDouble.of(0.01) : OptionalDouble.empty();
        OptionalDouble high = hasRange ? OptionalDouble.of(0.03) : OptionalDouble.empty();
        return new DriverRow(
                new DriverAddress(Driver.CPI, "", Optional.of(year)),
                low,
                0.02,
                high,
                status,
                source,
                rationale,
                owner);
    }

    @Test
    void anAnnouncedRateWithSourceAndOwnerAnswersEveryQuestion() {
        Evidence rate =
                Evidence.of(
                        row(NEXT, false, AssumptionStatus.ANNOUNCED, "gov.uk", "", "Finance lead"),
                        BASE);
        assertEquals(7, rate.points());
        assertEquals(List.of(), rate.open());
        assertEquals(Money.ZERO, rate.weigh(Money.parse("1000000")));
    }

    @Test
    void aProjectionWithFullEvidenceLacksOnlyThatItIsSettled() {
        Evidence projected =
                Evidence.of(
                        row(NEXT, true, AssumptionStatus.PROJECTED, "OBR", "Range of OBR", "Lead"),
                        BASE);
        assertEquals(List.of(Question.SETTLED), projected.open());
        assertEquals(6, projected.points());
    }

    @Test
    void aNewValueOfTheCouncilsOwnAnswersOnlyThatItsYearIsToCome() {
        Evidence added =
                Evidence.of(
                        row(NEXT, false, AssumptionStatus.LOCAL, DriverRow.UNSOURCED, "", ""),
                        BASE);
        assertEquals(1, added.points());
        assertEquals(
                List.of(
                        Question.SETTLED,
                        Question.FROM_OUTSIDE,
                        Question.SOURCED,
                        Question.REASONED,
                        Question.OWNED,
                        Question.RANGED),
                added.open());
    }

    @Test
    void aProjectionOfAYearThatHasBegunIsNoLongerCurrentAndAnActualIs() {
        assertEquals(
                List.of(Question.SETTLED, Question.CURRENT),
                Evidence.of(row(BASE, true, AssumptionStatus.PROJECTED, "OBR", "Why", "Lead"), BASE)
                        .open());
        assertEquals(
                List.of(),
                Evidence.of(row(BASE, false, AssumptionStatus.ACTUAL, "ONS", "", "Lead"), BASE)
                        .open());
    }

    @Test
    void weakEvidenceOnMuchMoneyComesBeforeStrongOnMoreAndWeakOnLittle() {
        // £700k on judgement without a reason: 3 of 7 open, £300k; £1.4m on a full projection: 1 of
        // 7, £200k; £70k on the same judgement: £30k.
        DriverRow judged = row(NEXT, true, AssumptionStatus.LOCAL, "Judgement", "", "Lead");
        DriverRow projected = row(NEXT, true, AssumptionStatus.PROJECTED, "OBR", "Why", "Lead");
        Money weakAndLarge = Evidence.of(judged, BASE).weigh(Money.parse("700000"));
        Money strongAndLarger = Evidence.of(projected, BASE).weigh(Money.parse("1400000"));
        Money weakAndSmall = Evidence.of(judged, BASE).weigh(Money.parse("70000"));
        assertEquals(Money.parse("300000"), weakAndLarge);
        assertEquals(Money.parse("200000"), strongAndLarger);
        assertEquals(Money.parse("30000"), weakAndSmall);
    }
}
