package org.headroom.chart;

import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Small plans by hand: one plan year, 2025/26, with the movements a test names.
final class Plans {

    static final FinancialYear YEAR = new FinancialYear(2025);

    private Plans() {}

    /// The bridge of the Overview drawing, £: 59.542m to 72.042m.
    static Map<Step, String> drawing() {
        Map<Step, String> steps = new EnumMap<>(Step.class);
        steps.put(Step.OPENING, "59542000");
        steps.put(Step.REBASE, "7830000");
        steps.put(Step.FULL_YEAR_EFFECT, "640000");
        steps.put(Step.DEMOGRAPHY, "1000000");
        steps.put(Step.TRANSITIONS, "930000");
        steps.put(Step.NLW, "3200000");
        steps.put(Step.PROVIDER_PAY, "390000");
        steps.put(Step.EMPLOYER_NI, "1820000");
        steps.put(Step.NON_PAY, "470000");
        steps.put(Step.FEE_DECISION, "-1880000");
        steps.put(Step.CLIENT_CONTRIBUTIONS, "-940000");
        steps.put(Step.OWN_PAY, "990000");
        steps.put(Step.OTHER_LINES, "-80000");
        steps.put(Step.SAVINGS, "-1870000");
        return steps;
    }

    static Projection plan(Map<Step, String> steps) {
        List<Money> amounts =
                Arrays.stream(Step.values())
                        .map(s -> Money.parse(steps.getOrDefault(s, "0")))
                        .toList();
        return plan(new BudgetBridge(amounts), new BudgetBridge(amounts).total());
    }

    static Projection plan(BudgetBridge bridge, Money requirement) {
        YearProjection year =
                new YearProjection(
                        YEAR,
                        requirement,
                        requirement,
                        Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        bridge,
                        List.of(),
                        List.of());
        Money opening = bridge.amount(Step.OPENING);
        return new Projection(
                "Test",
                Optional.empty(),
                YEAR.plus(-1),
                LocalDate.of(2024, 9, 30),
                new BasePosition(opening, opening, Money.ZERO),
                List.of(year));
    }

    static BridgeRows rows(Map<Step, String> steps) {
        return BridgeRows.of(plan(steps), YEAR, Set.of());
    }
}
