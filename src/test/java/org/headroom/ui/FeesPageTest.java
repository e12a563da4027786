package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FeePolicyRule;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fees looked at, shares and hours typed, uplift policies tried and kept.
class FeesPageTest extends UiTest {

    private static final String HOMECARE = "homecare";
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final double EXACT = 1e-9;

    @BeforeEach
    void openHomecare() {
        openFees(HOMECARE);
    }

    private void openFees(String type) {
        click("navigation-fees");
        List<String> names =
                snapshot().model().serviceTypes().stream().map(ServiceType::name).toList();
        onWindow(() -> {
            window.scene().lookup("#fee-chart").requestFocus();
            return null;
        });
        press(KeyCode.HOME);
        for (int i = 0; i < names.indexOf(type); i++) {
            press(KeyCode.DOWN);
        }
    }

    private double award() {
        return award(projection());
    }

    private static double award(Projection projection) {
        return type(projection).uplift().award();
    }

    private static ServiceTypeProjection type(Projection projection) {
        return projection.years().getFirst().serviceTypes().stream()
                .filter(t -> t.serviceType().equals(HOMECARE))
                .findFirst()
                .orElseThrow();
    }

    private ServiceType homecare() {
        return snapshot().model().serviceTypes().stream()
                .filter(t -> t.name().equals(HOMECARE))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the box of rules holds rules
    private void choose(FeePolicyRule rule) {
        ComboBox<FeePolicyRule> box = (ComboBox<FeePolicyRule>) part("policy-rule");
        onWindow(() -> {
            box.setValue(rule);
            return null;
        });
        settle();
    }

    /// What 77p an hour is of the price: the packages of homecare that are open at the data cut.
    private double flatOf77Pence() {
        LocalDate cut = snapshot().model().info().dataCut();
        double hours = 0;
        double price = 0;
        for (CarePackage each : snapshot().model().packages()) {
            boolean isOpen =
                    !each.start().isAfter(cut) && each.end().map(e -> e.isAfter(cut)).orElse(true);
            if (each.cohort().serviceType().equals(HOMECARE) && isOpen) {
                hours += each.unitsPerWeek().orElseThrow();
                price += each.weeklyGross();
            }
        }
        return hours * 0.77 / price;
    }

    @Test
    void aPolicyIsSeenWhileItIsTypedKeptUndoneAndThereAfterARestart() throws Exception {
        Projection before = projection();
        String kpi = texts("kpi-requirement");
        click("fees-policy");
        choose(FeePolicyRule.FLAT);
        write("policy-amount", "0.77");
        double wanted = flatOf77Pence();
        until(
                "77p an hour in the figures",
                () -> Math.abs(award(workspace.snapshot().get().projection()) - wanted) < EXACT);
        settle();
        assertTrue(snapshot().isPreview());
        assertEquals(Optional.empty(), snapshot().undo(), "nothing is kept while it is typed");
        assertNotEquals(kpi, texts("kpi-requirement"));
        assertTrue(texts("policy-effect").contains("Packages uplifted"));
        click("policy-apply");
        untilUndoIs("uplift policy of Homecare 2025/26");
        assertEquals(wanted, award(), EXACT);
        assertNotEquals(
                before.years().getFirst().requirement(),
                projection().years().getFirst().requirement());
        onWindow(() -> {
            window.scene().lookup("#fee-chart").requestFocus();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("");
        assertEquals(before, projection(), "one undo brings every figure back");
        press(KeyCode.CONTROL, KeyCode.Y);
        untilUndoIs("uplift policy");
        reopen();
        assertEquals(wanted, award(), EXACT);
    }

    @Test
    void aDroppedPolicyLeavesEverythingAsItWas() {
        Projection before = projection();
        click("fees-policy");
        write("policy-amount", "9");
        until("a preview", () -> workspace.snapshot().get().isPreview());
        click("policy-discard");
        until("no preview", () -> !workspace.snapshot().get().isPreview());
        assertEquals(before, projection());
        write("policy-amount", "9");
        until("a preview", () -> workspace.snapshot().get().isPreview());
        click("policy-close");
        until("no preview", () -> !workspace.snapshot().get().isPreview());
        assertEquals(before, projection());
        assertTrue(snapshot().model().feePolicies().isEmpty());
    }

    @Test
    void whatCannotBeAPolicySaysSoAndIsNotApplied() {
        click("fees-policy");
        choose(FeePolicyRule.CONVERGE);
        assertTrue(texts("policy").contains("Target rate needs a value."));
        write("policy-target", "a lot");
        assertTrue(texts("policy").contains("“a lot” is not a number."));
        assertTrue(onWindow(() -> window.scene().lookup("#policy-apply").isDisabled()));
        write("policy-target", "26");
        write("policy-years", "1");
        assertFalse(onWindow(() -> window.scene().lookup("#policy-apply").isDisabled()));
        write("policy-minimum", "5");
        write("policy-maximum", "4");
        assertTrue(texts("policy").contains("The minimum is above the maximum."));
    }

    @Test
    void packagesUnderThePolicyAreListedWithTheReasonOfThoseLeftOut() {
        click("fees-policy");
        write("policy-exclude_started_months", "3");
        click("policy-apply");
        untilUndoIs("uplift policy");
        LocalDate cut = snapshot().model().info().dataCut();
        List<CarePackage> open =
                snapshot().model().packages().stream()
                        .filter(p -> p.cohort().serviceType().equals(HOMECARE))
                        .filter(p -> !p.start().isAfter(cut))
                        .filter(p -> p.end().map(e -> e.isAfter(cut)).orElse(true))
                        .toList();
        long lately =
                open.stream().filter(p -> !p.start().isBefore(LocalDate.of(2025, 1, 1))).count();
        click("fees-packages");
        TableView<?> list = (TableView<?>) part("policy-packages");
        assertEquals(open.size(), onWindow(() -> list.getItems().size()));
        assertTrue(
                texts("policy-effect")
                        .contains((String.format("%,d", open.size() - lately)) + " of "));
    }

    @Test
    void norfolksBlendTypedIntoThePageBuildsWhatItPublished() {
        // 70/30, NLW 4.1%, CPI 2.2%, rules unchanged and ignored: 3.53%.
        FinancialYear before = YEAR.plus(-1);
        commit(
                "Rates of the case",
                Map.of(
                        DriverAddress.of(Driver.NLW, "", before), 10.0,
                        DriverAddress.of(Driver.NLW, "", YEAR), 10.41,
                        DriverAddress.of(Driver.CPI, "", YEAR), 0.022,
                        DriverAddress.of(Driver.EMPLOYER_NI_RATE, "", before), 0.0,
                        DriverAddress.of(Driver.EMPLOYER_NI_RATE, "", YEAR), 0.0,
                        DriverAddress.of(Driver.PENSION_MIN_RATE, "", before), 0.0,
                        DriverAddress.of(Driver.PENSION_MIN_RATE, "", YEAR), 0.0));
        write("fee-share-nlw", "70");
        write("fee-share-other", "0");
        enter("fee-share-non-pay", "30");
        untilUndoIs("Set the cost shares of Homecare");
        assertEquals(0.7, homecare().nlwShare());
        assertEquals(0.0353, type(projection()).uplift().pressure(), EXACT);
        assertTrue(texts("fees-build-body").contains("Homecare: what builds 3.53%"));
        onWindow(() -> {
            window.scene().lookup("#fee-chart").requestFocus();
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.Z);
        untilUndoIs("Rates of the case");
        assertEquals(0.6, homecare().nlwShare(), "the three shares are one step");
        assertEquals(0.15, homecare().otherPayShare());
    }

    private void commit(String description, Map<DriverAddress, Double> values) {
        onWindow(() -> {
            workspace.commit(
                    Edit.of(
                            description,
                            model -> {
                                // Ranges would bind the values of the case.
                                Model changed =
                                        model.withDrivers(
                                                model.drivers().stream()
                                                        .map(FeesPageTest::withoutRange)
                                                        .toList());
                                for (Map.Entry<DriverAddress, Double> each : values.entrySet()) {
                                    changed =
                                            Edits.setDriver(
                                                            Optional.empty(),
                                                            each.getKey(),
                                                            each.getValue(),
                                                            "")
                                                    .change()
                                                    .apply(changed);
                                }
                                return changed;
                            }));
            return null;
        });
        untilUndoIs(description);
    }

    private static DriverRow withoutRange(DriverRow row) {
        return new DriverRow(
                row.address(),
                java.util.OptionalDouble.empty(),
                row.value(),
                java.util.OptionalDouble.empty(),
                row.status(),
                row.source(),
                row.rationale(),
                row.owner());
    }

    @Test
    void sharesThatDoNotAddUpAreNotKept() {
        enter("fee-share-nlw", "70");
        assertTrue(texts("fees-build-body").contains("The three shares add to 110%."));
        assertEquals(Optional.empty(), snapshot().undo());
        press(KeyCode.ESCAPE);
        assertEquals("60", field("fee-share-nlw").getText());
        assertFalse(texts("fees-build-body").contains("110%"));
    }

    @Test
    void theHoursMixIsTypedAndMovesThePressure() {
        double before = type(projection()).uplift().pressure();
        write("mix-share-0", "60");
        write("mix-share-1", "40");
        enter("mix-share-2", "0");
        untilUndoIs("Set the hours mix of Homecare");
        assertEquals("16:0.6;25:0.4;37:0", homecare().hoursMix().toString());
        assertTrue(
                type(projection()).uplift().pressure() > before,
                "shorter jobs come into National Insurance");
        click("mix-remove-2");
        untilUndoIs("Take out the job of 37 hours of Homecare");
        assertEquals("16:0.6;25:0.4", homecare().hoursMix().toString());
        click("mix-add");
        untilUndoIs("Add a job size to Homecare");
        assertEquals("16:0.6;25:0.4;30:0", homecare().hoursMix().toString());
    }

    @Test
    void theAwardIsFixedInPlaceAndGoesBackToAShareOfPressure() {
        click("award-fixed");
        untilUndoIs("Fee award");
        enter("award-fixed-driver-field", "6");
        until("6%", () -> Math.abs(award(workspace.snapshot().get().projection()) - 0.06) < EXACT);
        click("award-share");
        untilUndoIs("Reset Fee award");
        assertEquals(0.62, award() / type(projection()).uplift().pressure(), EXACT);
    }
}
