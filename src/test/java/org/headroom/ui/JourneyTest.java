package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/// The guide's way from an empty council to next year's budget, walked in the window.
class JourneyTest extends ImportHands {

    private static final Path EXAMPLES = Path.of("models/import-examples");

    @Test
    void fromTheTemplateAndTheExtractsToARequirementABridgeAndAGap() throws Exception {
        reopen(template());
        nameTheModel();
        for (String extract : List.of("ledger", "packages", "cohorts", "transitions", "rates")) {
            begin(EXAMPLES.resolve(extract + ".csv"));
            toTheCheck();
            assertTrue(outcome().addsUp(), extract);
            keep();
        }
        open("overview");
        YearProjection year = projection().years().getFirst();
        assertEquals("2025/26", year.year().toString());
        // The ledger's own total: 18.25 + 14.6 + 5.2 + 3.4 + 1.15 − 9.8, in £m.
        assertEquals(new Money(3_280_000_000L), projection().base().approvedBudget());
        assertEquals(year.requirement(), year.bridge().total(), "the bridge adds up");
        assertEquals(new Money(3_280_000_000L), year.bridge().amount(Step.OPENING));
        assertEquals(year.requirement().minus(year.funding()), year.gap());
        for (Step step : List.of(Step.TRANSITIONS, Step.NLW, Step.EMPLOYER_NI, Step.NON_PAY)) {
            assertTrue(year.bridge().amount(step).pence() > 0, step + " costs more");
        }
        assertTrue(texts("kpi-requirement").contains("Requirement 2025/26"));
        assertTrue(texts("kpi-gap").contains("Gap 2025/26"));
        itIsThereAfterARestart();
    }

    private void nameTheModel() {
        open("assumptions");
        click("assumptions-model");
        enter("about-name", "Testshire 2025/26");
        untilUndoIs("Set name");
        assertEquals("Testshire 2025/26", snapshot().model().info().name());
    }

    private void itIsThereAfterARestart() throws Exception {
        Projection before = projection();
        reopen();
        assertEquals(before, projection());
        assertEquals("Testshire 2025/26", snapshot().model().info().name());
    }
}
