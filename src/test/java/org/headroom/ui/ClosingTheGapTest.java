package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;

import org.headroom.domain.Driver;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The gap planner's solve: levers within bounds, the plan by year, the plan as a scenario.
class ClosingTheGapTest extends UiTest {

    @BeforeEach
    void openTheSolver() {
        open("savings");
        click("savings-mix");
    }

    private void pull(String lever) {
        CheckBox box = (CheckBox) part("lever-" + lever);
        onWindow(() -> {
            box.setSelected(true);
            return null;
        });
    }

    @Test
    void theMixAsAScenarioHasTheGapsThatThePlanLeaves() {
        Projection before = projection();
        pull("fee-pass-through");
        pull("pay-award");
        write("lever-fee-pass-through-low", "40");
        write("lever-fee-pass-through-high", "100");
        write("lever-pay-award-low", "1");
        write("lever-pay-award-high", "4");
        click("mix-solve");
        untilSaid("mix-plan", "Gap left");
        String plan = texts("mix-plan");
        assertTrue(plan.contains(MoneyFormat.tableMillions(before.years().getFirst().gap())), plan);

        click("mix-use");
        untilUndoIs("New scenario “Close the gap”");
        until(
                "it is chosen",
                () -> workspace.snapshot().get().scenario().equals(Optional.of("Close the gap")));
        for (YearProjection year : projection().years()) {
            assertTrue(plan.contains(MoneyFormat.tableMillions(year.gap())), plan);
        }
        assertTrue(
                projection().years().getLast().gap().compareTo(before.years().getLast().gap()) < 0);
        assertEquals(
                List.of(Driver.FEE_PASS_THROUGH, Driver.PAY_AWARD),
                snapshot().model().overrides().stream()
                        .filter(o -> o.scenario().equals("Close the gap"))
                        .map(o -> o.address().driver())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void whatCannotBeSolvedIsSaidInWords() {
        click("mix-solve");
        untilSaid("savings-mix-body", "Choose a lever first");
        pull("precept-percent");
        write("lever-precept-percent-low", "3");
        write("lever-precept-percent-high", "2");
        click("mix-solve");
        untilSaid("savings-mix-body", "ASC precept needs a least and a greater value");
    }
}
