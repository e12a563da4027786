package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.kernel.FinancialYear;
import org.headroom.storage.Samples;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Edits do what the undo menu says and leave alone what they do not touch.
class EditsTest {

    private static final DriverAddress NLW_NEXT =
            DriverAddress.of(Driver.NLW, "", FinancialYear.parse("2026/27"));
    private static final DriverAddress NLW_AFTER =
            DriverAddress.of(Driver.NLW, "", FinancialYear.parse("2028/29"));

    private static Model apply(Model model, Edit... edits) {
        Model changed = model;
        for (Edit edit : edits) {
            changed = edit.change().apply(changed);
        }
        return changed;
    }

    private static Edit set(String scenario, double value) {
        return Edits.setDriver(Optional.of(scenario), NLW_NEXT, value, "");
    }

    private static Edit setBase(DriverAddress address, double value, String why) {
        return Edits.setDriver(Optional.empty(), address, value, why);
    }

    private static String refused(Model model, Edit edit) {
        return assertThrows(IllegalArgumentException.class, () -> edit.change().apply(model))
                .getMessage();
    }

    @Test
    void aBaseValueKeepsItsRangeAndEvidence() {
        Model ranged =
                apply(
                        Samples.model(),
                        Edits.setRange(NLW_NEXT, OptionalDouble.of(12.5), OptionalDouble.of(13)));
        Model changed = apply(ranged, setBase(NLW_NEXT, 12.86, "Newer forecast"));
        assertEquals(
                new DriverRow(
                        NLW_NEXT,
                        OptionalDouble.of(12.5),
                        12.86,
                        OptionalDouble.of(13),
                        AssumptionStatus.ANNOUNCED,
                        "Low Pay Commission",
                        "Newer forecast",
                        ""),
                changed.drivers().get(1));
        assertSame(ranged.budgetLines(), changed.budgetLines());
    }

    @Test
    void aNewBaseRowStandsAfterItsLikes() {
        Model changed = apply(Samples.model(), setBase(NLW_AFTER, 13.6, ""));
        assertEquals(4, changed.drivers().size());
        assertEquals(NLW_AFTER, changed.drivers().get(3).address());
        assertEquals(AssumptionStatus.LOCAL, changed.drivers().get(3).status());
    }

    @Test
    void aScenarioTakesAChangeAndAnInheritedValueRemovesIt() {
        Model model = apply(Samples.model(), ScenarioEdits.create("High", Optional.empty()));
        Model high = apply(model, set("High", 13));
        assertEquals(List.of(new ScenarioOverride("High", NLW_NEXT, 13, "")), high.overrides());
        assertEquals(13.5, apply(high, set("High", 13.5)).overrides().getFirst().value());
        assertEquals(List.of(), apply(high, set("High", 12.71)).overrides());
        assertEquals(
                List.of(),
                apply(high, Edits.resetDriver(Optional.of("High"), NLW_NEXT)).overrides());
    }

    @Test
    void aScenarioInheritsFromItsParentBeforeTheBase() {
        Model model =
                apply(
                        Samples.model(),
                        ScenarioEdits.create("High", Optional.empty()),
                        set("High", 13),
                        ScenarioEdits.create("Higher", Optional.of("High")));
        assertEquals(1, apply(model, set("Higher", 13)).overrides().size());
        Model back = apply(model, set("Higher", 12.71));
        assertEquals(2, back.overrides().size());
        assertEquals(1, apply(back, set("Higher", 13)).overrides().size());
    }

    @Test
    void aValueEqualToThatOfEveryYearIsNoChange() {
        DriverAddress everyYear = new DriverAddress(Driver.CPI, "", Optional.empty());
        DriverAddress oneYear = DriverAddress.of(Driver.CPI, "", FinancialYear.parse("2026/27"));
        Model model =
                apply(
                        Samples.model(),
                        setBase(everyYear, 0.02, ""),
                        ScenarioEdits.create("High", Optional.empty()));
        assertEquals(
                List.of(),
                apply(model, Edits.setDriver(Optional.of("High"), oneYear, 0.02, "")).overrides());
    }

    @Test
    void resettingTheBaseTakesTheRowAway() {
        Model changed = apply(Samples.model(), Edits.resetDriver(Optional.empty(), NLW_NEXT));
        assertEquals(2, changed.drivers().size());
    }

    @Test
    void renamingReachesParentsAndChanges() {
        Model model =
                apply(
                        Samples.model(),
                        ScenarioEdits.create("High", Optional.empty()),
                        set("High", 13),
                        ScenarioEdits.create("Higher", Optional.of("High")),
                        ScenarioEdits.rename("High", "Central"));
        assertEquals(
                List.of(
                        new Scenario("Central", Optional.empty(), ""),
                        new Scenario("Higher", Optional.of("Central"), "")),
                model.scenarios());
        assertEquals("Central", model.overrides().getFirst().scenario());
    }

    @Test
    void aDuplicateHasTheSameParentAndChanges() {
        Model model =
                apply(
                        Samples.model(),
                        ScenarioEdits.create("High", Optional.empty()),
                        set("High", 13),
                        ScenarioEdits.duplicate("High", "Copy"));
        assertEquals(
                List.of("High", "Copy"),
                model.overrides().stream().map(ScenarioOverride::scenario).toList());
    }

    @Test
    void deletingSaysWhatGoesAndMovesTheChildren() {
        Model model =
                apply(
                        Samples.model(),
                        ScenarioEdits.create("High", Optional.empty()),
                        set("High", 13),
                        ScenarioEdits.create("Higher", Optional.of("High")));
        Edit deletion = ScenarioEdits.delete(model, "High");
        assertEquals(
                "Delete scenario “High” and its 1 change; “Higher” builds on the base",
                deletion.description());
        Model changed = apply(model, deletion);
        assertEquals(List.of(new Scenario("Higher", Optional.empty(), "")), changed.scenarios());
        assertEquals(List.of(), changed.overrides());
    }

    @Test
    void namesTakenBlankOrUnknownAreRefused() {
        Model model = apply(Samples.model(), ScenarioEdits.create("High", Optional.empty()));
        assertTrue(
                refused(model, ScenarioEdits.create("High", Optional.empty())).contains("already"));
        assertTrue(refused(model, ScenarioEdits.create(" ", Optional.empty())).contains("a name"));
        assertTrue(
                refused(model, ScenarioEdits.create("New", Optional.of("None")))
                        .contains("no scenario “None”"));
        assertTrue(refused(model, set("None", 13)).contains("no scenario “None”"));
        assertTrue(refused(model, ScenarioEdits.rename("None", "X")).contains("no scenario"));
        assertTrue(
                refused(
                                model,
                                Edits.setRange(
                                        NLW_AFTER, OptionalDouble.of(1), OptionalDouble.of(2)))
                        .contains("no value of its own"));
    }

    @Test
    void noScenarioIsCalledAsTheBase() {
        Model model = apply(Samples.model(), ScenarioEdits.create("High", Optional.empty()));
        for (String name : List.of("base", "Base", " BASE ")) {
            assertTrue(
                    refused(model, ScenarioEdits.create(name, Optional.empty()))
                            .contains("what all scenarios change"),
                    name);
            assertTrue(
                    refused(model, ScenarioEdits.rename("High", name))
                            .contains("what all scenarios change"),
                    name);
        }
    }

    @Test
    void descriptionsUseTheWordsOfTheField() {
        assertEquals(
                "Set National Living Wage 2026/27 to £12.86 in “High”",
                set("High", 12.86).description());
        assertEquals(
                "Set Demography 85+, every year to 6.7%",
                setBase(new DriverAddress(Driver.DEMOGRAPHY, "85+", Optional.empty()), 0.067, "")
                        .description());
        assertEquals(
                "Reset Demand (all others), every year",
                Edits.resetDriver(
                                Optional.empty(),
                                new DriverAddress(Driver.DEMAND, "*", Optional.empty()))
                        .description());
    }
}
