package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeTableView;

import org.headroom.domain.CarePackage;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Selection;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// The Clients page as a finance lead works on it.
class WorkingWithClientsTest extends UiTest {

    private static final int COHORTS = 1;
    private static final int SELECTIONS = 2;

    @BeforeEach
    void goToThePage() {
        open("clients");
        until(
                "clients are grouped",
                () -> tree("client-slices").getRoot().getChildren().size() > 0);
        settle();
    }

    private TreeTableView<?> tree(String id) {
        return (TreeTableView<?>) window.scene().lookup("#" + id);
    }

    private int rows(String id) {
        return onWindow(() -> table(id).getItems().size());
    }

    private void untilRowsAre(String id, int count) {
        until(count + " rows of " + id, () -> table(id).getItems().size() == count);
        settle();
    }

    private boolean isOpen(CarePackage care) {
        LocalDate cut = snapshot().model().info().dataCut();
        return !care.start().isAfter(cut) && care.end().map(cut::isBefore).orElse(true);
    }

    private int openOf(String serviceType) {
        return (int)
                snapshot().model().packages().stream()
                        .filter(p -> p.cohort().serviceType().equals(serviceType) && isOpen(p))
                        .count();
    }

    private void chooseRow(String group) {
        onWindow(() -> {
            TreeTableView<?> tree = tree("client-slices");
            for (int i = 0; i < tree.getRoot().getChildren().size(); i++) {
                String value = tree.getRoot().getChildren().get(i).getValue().toString();
                if (value.contains("group=" + group + ",")) {
                    tree.getSelectionModel().select(i);
                }
            }
            return null;
        });
        settle();
    }

    @Test
    void aGroupShowsItsPackagesAndItsNameAsAPill() {
        chooseRow("homecare");
        untilRowsAre("packages", openOf("homecare"));
        assertEquals("Service type: Homecare\n", texts("filter-0"));
    }

    @Test
    void aPillTakenAwayBringsAllOpenPackagesBack() {
        int all = rows("packages");
        chooseRow("nursing");
        untilRowsAre("packages", openOf("nursing"));
        click("filter-0");
        untilRowsAre("packages", all);
    }

    @Test
    void anotherSliceGroupsTheSameClients() {
        click("slice-by-1");
        until(
                "ages",
                () ->
                        tree("client-slices").getRoot().getChildren().size() == 4
                                && tree("client-slices")
                                        .getRoot()
                                        .getChildren()
                                        .getFirst()
                                        .getValue()
                                        .toString()
                                        .contains("group=18-64"));
    }

    @Test
    void theListFindsAPackageByItsPerson() {
        CarePackage one = snapshot().model().packages().get(40);
        write("packages-search", one.personId());
        assertTrue(rows("packages") >= 1);
        assertTrue(rows("packages") < 5);
    }

    @Test
    void aFilterIsKeptAsASelectionAndUndone() {
        chooseRow("residential");
        untilRowsAre("packages", openOf("residential"));
        click("save-selection");
        enter("selection-name", "Care homes");
        untilUndoIs("Save the selection “Care homes”");
        Selection saved = snapshot().model().selections().getLast();
        assertEquals("Care homes", saved.name());
        assertEquals("residential", saved.serviceType().orElseThrow());
        until("listed", () -> list().toString().contains("Care homes"));
        click("undo");
        untilUndoIs("");
        until("gone from the list", () -> !list().toString().contains("Care homes"));
    }

    private List<?> list() {
        return ((ListView<?>) window.scene().lookup("#package-selections")).getItems();
    }

    @Test
    void aSavedSelectionShowsItsPackagesAndItsConditions() {
        onWindow(() -> {
            ((ListView<?>) window.scene().lookup("#package-selections"))
                    .getSelectionModel()
                    .select(1);
            return null;
        });
        Selection saved = snapshot().model().selections().getFirst();
        int count =
                (int)
                        snapshot().model().packages().stream()
                                .filter(p -> isOpen(p) && saved.includes(p))
                                .count();
        untilRowsAre("packages", count);
        assertEquals("Weekly gross under £250\n", texts("filter-1"));
    }

    @Test
    void anAdoptedEstimateMovesTheRequirementAndUndoTakesItBack() {
        Money before = projection().years().getFirst().requirement();
        click("clients-table-" + COHORTS);
        onCell("cohorts", 0, "Leavers");
        click("adopt-estimate");
        untilUndoIs("Adopt the estimate of Residential, 18–64, learning disability");
        CohortSettings adopted = snapshot().model().cohorts().getFirst();
        // Counted day by day outside the program: 3 left in 354.3 client-months, 0.85% a month.
        assertEquals(OptionalDouble.of(0.0085), adopted.monthlyLeaverRate());
        assertNotEquals(before, projection().years().getFirst().requirement());
        click("undo");
        untilUndoIs("");
        assertEquals(before, projection().years().getFirst().requirement());
    }

    @Test
    void adoptingAllSaysFirstWhatItChanges() {
        click("clients-table-" + COHORTS);
        click("adopt-all");
        until("the effect", () -> !((ButtonBase) part("adopt-all-yes")).isDisabled());
        Money before = projection().years().getFirst().requirement();
        String words = texts("adopt-all-effect");
        assertTrue(words.contains("would change the requirement of 2025/26 by"), words);
        click("adopt-all-yes");
        untilUndoIs("Adopt all estimates of turnover");
        Money change = projection().years().getFirst().requirement().minus(before);
        String expected = MoneyFormat.signedMillions(change);
        assertTrue(words.contains("by " + expected + ","), words + expected);
    }

    @Test
    void aPackageIsEditedByKeyboard() {
        CarePackage before = snapshot().model().packages().getFirst();
        onCell("packages", 0, "Gross");
        retype("1999.5");
        untilUndoIs(" of " + before.packageId());
        assertEquals(1999.5, snapshot().model().packages().getFirst().weeklyGross());
        click("undo");
        untilUndoIs("");
        assertEquals(before, snapshot().model().packages().getFirst());
    }

    @Test
    void aPackageIsAddedInTheChosenGroupAndDeleted() {
        chooseRow("nursing");
        int count = openOf("nursing");
        untilRowsAre("packages", count);
        click("packages-add");
        untilUndoIs("Add a package");
        CarePackage added = snapshot().model().packages().getLast();
        assertEquals("nursing", added.cohort().serviceType());
        untilRowsAre("packages", count + 1);
        onCell("packages", count, "Package");
        click("packages-delete");
        untilUndoIs("Delete " + added.packageId());
        untilRowsAre("packages", count);
    }

    @Test
    void conditionsOfASelectionAreEditedInItsTable() {
        click("clients-table-" + SELECTIONS);
        onCell("selections", 0, "Gross under");
        retype("300");
        untilUndoIs("of Home care under £250 a week to 300");
        assertEquals(
                OptionalDouble.of(300), snapshot().model().selections().getFirst().weeklyBelow());
    }

    @Test
    void theChartsTurnIntoStartersAndLeavers() {
        click("show-starters-leavers");
        String words = onWindow(() -> part("starters-leavers").getAccessibleText());
        assertTrue(words.contains("started and"), words);
    }

    @Test
    void aModelWithoutClientsSaysHowTheyComeIn() {
        workspace.commit(Edit.of("Empty", m -> m.withPackages(List.of()).withCohorts(List.of())));
        untilUndoIs("Empty");
        assertTrue(texts("no-clients").contains("No clients yet"));
        click("no-clients-add");
        untilUndoIs("Add a cohort");
        until("a row", () -> table("cohorts").getItems().size() == 1);
        assertFalse(texts("cohorts-table").isEmpty());
    }
}
