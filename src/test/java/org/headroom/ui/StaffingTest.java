package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;

import org.headroom.domain.BusinessCase;
import org.headroom.domain.GrowthBid;
import org.headroom.domain.Model;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The page Staffing & lines as a finance lead uses it.
class StaffingTest extends UiTest {

    private static final String NEW = "New bid";

    @BeforeEach
    void openThePage() {
        open("staffing");
    }

    private Model model() {
        return snapshot().model();
    }

    private Optional<BusinessCase> newCase() {
        return model().businessCases().stream().filter(c -> c.bid().equals(NEW)).findFirst();
    }

    /// Types over the text of a field and leaves it.
    private void fill(String id, String text) {
        TextInputControl field = (TextInputControl) part(id);
        onWindow(() -> {
            field.requestFocus();
            field.setText(text);
            window.scene().lookup("#case-close").requestFocus();
            return null;
        });
        settle();
    }

    private void addABidWithItsCase() {
        click("staffing-bids");
        click("bids-add");
        untilUndoIs("Add a bid");
        int last = model().bids().size() - 1;
        onCell("bids", last, "Bid");
        click("open-case");
        click("case-begin");
        untilUndoIs("Begin the business case of New bid");
    }

    @Test
    void aBidIsAddedWithItsCaseAndEachStepIsUndone() {
        int before = model().bids().size();
        addABidWithItsCase();
        fill("case-driver", "More reviews are due");
        untilUndoIs("what drives the cost");
        fill("case-unit_cost", "47,500");
        untilUndoIs("unit cost");
        fill("case-central", "95000");
        untilUndoIs("central");
        click("challenge-add");
        untilUndoIs("Add a challenge to New bid");
        assertEquals("More reviews are due", newCase().orElseThrow().driver());
        assertEquals(OptionalDouble.of(47_500), newCase().orElseThrow().unitCost());
        assertEquals(Optional.of(Money.of(95_000)), newCase().orElseThrow().central());
        assertEquals(1, model().challenges().size());
        for (String left :
                List.of("central", "unit cost", "what drives the cost", "Begin", "Add a bid")) {
            click("undo");
            untilUndoIs(left);
        }
        assertEquals(List.of(), model().challenges());
        click("undo");
        until("undone", () -> workspace.snapshot().get().model().bids().size() == before);
        assertEquals(before, model().bids().size());
    }

    @Test
    void lowAboveHighIsRefusedInWordsAndNothingIsChanged() {
        addABidWithItsCase();
        fill("case-high", "10000");
        untilUndoIs("high");
        fill("case-low", "20000");
        until("a problem", () -> workspace.problem().get().contains("low ≤ central ≤ high"));
        assertEquals(Optional.empty(), newCase().orElseThrow().low());
    }

    @Test
    void aBidThatGoesTakesItsCaseAndChallengesWithIt() {
        addABidWithItsCase();
        click("challenge-add");
        untilUndoIs("Add a challenge");
        onCell("bids", model().bids().size() - 1, "Bid");
        click("bids-delete");
        untilUndoIs("Delete New bid");
        assertEquals(Optional.empty(), newCase());
        assertEquals(List.of(), model().challenges());
        click("undo");
        untilUndoIs("Add a challenge");
        assertTrue(newCase().isPresent());
        assertEquals(1, model().challenges().size());
    }

    @Test
    void aBidAndItsCaseAreThereAfterARestart() throws Exception {
        addABidWithItsCase();
        fill("case-signed_off_by", "The director");
        untilUndoIs("agreed by");
        reopen();
        assertEquals("The director", newCase().orElseThrow().signedOffBy());
        assertTrue(model().bids().stream().map(GrowthBid::name).toList().contains(NEW));
    }

    @Test
    void ownStaffShowTheStepsThatTheBridgeHasForThem() {
        // Pay award 2.5%, NI 13.8% over 9,100 to 15% over 5,000, pension 20%: Day Services
        // is 4,036,000, 86% pay at 27,000 a job. cost(27,000) = 27,000 + 2,470.20 + 5,400 =
        // 34,870.20; with the award 27,675 + 2,563.35 + 5,535 = 35,773.35, under the new rules
        // 27,675 + 3,401.25 + 5,535 = 36,611.25. Pay 4,036,000 × 0.86 = 3,470,960, of which
        // × 903.15 / 34,870.20 = 89,899 and × 837.90 / 34,870.20 = 83,404.
        assertTrue(texts("own-staff").contains("Day Services"));
        List<String> row = rowOf("own-staff", "Day Services");
        assertEquals(List.of("Day Services", "86", "27,000", "20", "4,036", "90", "83"), row);
    }

    private List<String> rowOf(String table, String name) {
        String all = texts(table);
        List<String> cells = all.lines().toList();
        int at = cells.indexOf(name);
        return cells.subList(at, at + 7);
    }

    @Test
    void aBudgetLineIsChangedAndTheRequirementFollows() {
        long before = projection().years().getFirst().requirement().pence();
        click("staffing-lines");
        int at = model().budgetLines().size() - 1;
        assertFalse(model().budgetLines().get(at).approvedBudget().isZero());
        onCell("all-lines", at, "Budget");
        retype("145000");
        untilUndoIs("budget of Drug and Alcohol Services to 145000");
        // Drug and Alcohol Services does not grow: £100,000 more budget is £100,000 more.
        assertEquals(before + 10_000_000, projection().years().getFirst().requirement().pence());
    }
}
