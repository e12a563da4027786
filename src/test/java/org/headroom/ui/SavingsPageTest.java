package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.SavingScheme;
import org.headroom.domain.SavingTranche;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The Savings page as a finance lead uses it.
class SavingsPageTest extends UiTest {

    private static final String SCHEMES = "savings";
    private static final String PROFILE = "scheme-profile";

    /// Amber on both scales; saves from 2025/26 and 2026/27 on.
    private static final String EXTRA_CARE = "Extra care before residential";

    private static final FinancialYear LAST = new FinancialYear(2027);

    @BeforeEach
    void openThePage() {
        open("savings");
    }

    private Model model() {
        return snapshot().model();
    }

    private int row(String scheme) {
        List<SavingScheme> schemes = model().savings();
        for (int i = 0; i < schemes.size(); i++) {
            if (schemes.get(i).name().equals(scheme)) {
                return i;
            }
        }
        throw new AssertionError("There is no scheme " + scheme);
    }

    private List<SavingTranche> profileOf(String scheme) {
        return model().savingsProfile().stream().filter(t -> t.scheme().equals(scheme)).toList();
    }

    private static Money lastGap(Projection projection) {
        return projection.years().getLast().gap();
    }

    /// What those who do not see the chart are told.
    private String gapPlan() {
        return onWindow(() -> window.scene().lookup("#gap-plan").getAccessibleText());
    }

    private void chooseTheLastYear() {
        onWindow(() -> {
            workspace.year().set(LAST);
            return null;
        });
        settle();
    }

    private void openTheProfileOf(String scheme) {
        onCell(SCHEMES, row(scheme), "Scheme");
        click("open-profile");
        until("its profile", () -> !table(PROFILE).getItems().isEmpty());
        settle();
    }

    @Test
    void anAmountOfALaterYearNarrowsTheGapOfThatYearAndUndoBringsItBack() {
        Projection before = projection();
        chooseTheLastYear();
        openTheProfileOf(EXTRA_CARE);
        click(PROFILE + "-add");
        untilUndoIs("Add a year");
        int added = profileOf(EXTRA_CARE).size() - 1;
        assertEquals(LAST, profileOf(EXTRA_CARE).get(added).year());
        onCell(PROFILE, added, "Target");
        retype("400,000");
        untilUndoIs("Set target");
        // Amber twice: 75% of it, for 9 of 12 months.
        assertEquals(Money.of(225_000), lastGap(before).minus(lastGap(projection())));
        assertTrue(gapPlan().contains(MoneyFormat.brief(lastGap(projection()))), gapPlan());
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("Add a year");
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection());
        assertTrue(gapPlan().contains(MoneyFormat.brief(lastGap(before))), gapPlan());
    }

    @Test
    void aSchemeThatTurnsGreenOnBothScalesIsNoLongerAtRisk() {
        // 460,000 × 75% × 9/12 is expected of Extra care, so 201,250 of 581,000 is at risk there.
        untilSaid("savings-table", "£0.58m of £2.12m new savings in 2025/26 is at risk");
        choose("Deliverable", "Green");
        untilUndoIs("deliverable");
        choose("Timing", "Green");
        untilUndoIs("timing");
        assertEquals(Risk.GREEN, model().savings().get(row(EXTRA_CARE)).deliverability());
        untilSaid("savings-table", "£0.38m of £2.12m new savings in 2025/26 is at risk");
    }

    private void choose(String column, String word) {
        onCell(SCHEMES, row(EXTRA_CARE), column);
        press(KeyCode.F2);
        onWindow(() -> {
            ComboBox<String> box = choice();
            box.setValue(word);
            box.hide();
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked") // a cell of choices is edited in a box of words
    private ComboBox<String> choice() {
        return (ComboBox<String>) window.scene().lookup("#" + SCHEMES).lookup(".cell-choice");
    }

    @Test
    void aSchemeThatIsRenamedKeepsItsProfile() {
        List<SavingTranche> before = profileOf(EXTRA_CARE);
        onCell(SCHEMES, row(EXTRA_CARE), "Scheme");
        retype("Extra care first");
        untilUndoIs("Extra care first");
        assertEquals(List.of(), profileOf(EXTRA_CARE));
        assertEquals(
                before.stream().map(SavingTranche::target).toList(),
                profileOf("Extra care first").stream().map(SavingTranche::target).toList());
    }

    @Test
    void aNewSchemeAndItsFirstAmountAreKept() {
        click("savings-add");
        untilUndoIs("Add a scheme");
        onCell(SCHEMES, model().savings().size() - 1, "Scheme");
        click("open-profile");
        until("the panel", () -> window.scene().lookup("#" + PROFILE) != null);
        settle();
        click(PROFILE + "-add");
        untilUndoIs("Add a year");
        assertEquals(
                List.of(new FinancialYear(2025)),
                profileOf("New scheme").stream().map(SavingTranche::year).toList());
    }

    @Test
    void whatMayBeCountedTwiceIsSaidAndShown() {
        click("show-overlaps");
        // 453 double-handed care and 194 small packages beside 600 health eligibility.
        untilSaid(
                "saving-overlaps",
                "Review of health eligibility, Review of double-handed care and Homecare small"
                        + " packages all save on Non Residential Care: up to £0.6m");
    }

    @Test
    void aMeasureIsAddedAndMovesTheBudgetOfItsYear() {
        Projection before = projection();
        click("savings-measures");
        untilSaid("measures-table", "No transformation measures yet");
        click("measures-add");
        untilUndoIs("Add a measure");
        assertEquals(before.years(), projection().years());
        onCell("measures", 0, "Clients a month");
        retype("-2");
        untilUndoIs("-2");
        onCell("measures", 0, "Weekly cost");
        retype("500");
        untilUndoIs("500");
        assertTrue(
                projection()
                                .years()
                                .getFirst()
                                .requirement()
                                .compareTo(before.years().getFirst().requirement())
                        < 0,
                "fewer clients cost less");
    }
}
