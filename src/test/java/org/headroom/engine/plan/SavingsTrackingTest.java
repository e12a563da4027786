package org.headroom.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Savings tracked in the base year (method section 6).
class SavingsTrackingTest {

    private static final FinancialYear BASE = new FinancialYear(2024);

    @Test
    void lutonsSixSchemesAreNinetyThreePercentNetAndFiftySevenCapped() {
        // Luton 2024/25, period 8: £1.861m of £2.003m is 92.9% net and 57.3% capped.
        long[][] published = {
            {620_175, 1_221_000},
            {500_000, 47_000},
            {150_000, 262_000},
            {208_000, 0},
            {25_000, 25_000},
            {500_000, 306_000}
        };
        List<SavingTranche> profile = new ArrayList<>();
        for (long[] scheme : published) {
            profile.add(
                    new SavingTranche(
                            "Scheme " + profile.size(),
                            BASE,
                            Money.of(scheme[0]),
                            Optional.of(Money.of(scheme[1]))));
        }
        SavingsTracking tracking = SavingsTracking.of(model(profile));
        assertEquals(Money.of(2_003_175), tracking.target());
        assertEquals(Money.of(1_861_000), tracking.delivered());
        assertEquals(0.929, tracking.netShare(), 0.0005);
        assertEquals(0.573, tracking.cappedShare(), 0.0005);
    }

    @Test
    void otherYearsDoNotCountAndWhatIsNotReportedIsNotDelivered() {
        SavingsTracking tracking =
                SavingsTracking.of(
                        model(
                                List.of(
                                        new SavingTranche(
                                                "a", BASE, Money.of(10), Optional.empty()),
                                        new SavingTranche(
                                                "a",
                                                BASE.plus(1),
                                                Money.of(5),
                                                Optional.of(Money.of(5))))));
        assertEquals(new SavingsTracking(Money.of(10), Money.ZERO, Money.ZERO), tracking);
    }

    @Test
    void eachSchemeWithATargetOfTheBaseYearIsTrackedByItself() {
        Model model =
                model(
                                List.of(
                                        new SavingTranche(
                                                "b", BASE, Money.of(10), Optional.of(Money.of(12))),
                                        new SavingTranche("a", BASE, Money.of(4), Optional.empty()),
                                        new SavingTranche(
                                                "c", BASE.plus(1), Money.of(5), Optional.empty())))
                        .withSavings(List.of(scheme("a"), scheme("b"), scheme("c")));
        Map<String, SavingsTracking> tracked = SavingsTracking.bySchemes(model);
        assertEquals(List.of("a", "b"), List.copyOf(tracked.keySet()));
        assertEquals(
                new SavingsTracking(Money.of(10), Money.of(12), Money.of(10)), tracked.get("b"));
    }

    private static SavingScheme scheme(String name) {
        return new SavingScheme(name, Optional.empty(), true, Risk.GREEN, Risk.GREEN, "");
    }

    private static Model model(List<SavingTranche> profile) {
        ModelInfo info =
                new ModelInfo("Savings", "Luton", BASE, LocalDate.of(2024, 11, 30), 1, "", "");
        return Model.empty(info).withSavingsProfile(profile);
    }
}
