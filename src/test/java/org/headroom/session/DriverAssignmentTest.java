package org.headroom.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.kernel.FinancialYear;
import org.headroom.storage.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/// One line of text sets a driver, or says clearly why it cannot.
class DriverAssignmentTest {

    private static final FinancialYear NEXT = FinancialYear.parse("2026/27");

    private static double wageAfter(String text) {
        Model model = Samples.model();
        Edit edit = DriverAssignment.parse(text).edit(model, Optional.empty(), "");
        return edit.change().apply(model).drivers().get(1).value();
    }

    @Test
    void aDriverAYearAndAValue() {
        assertEquals(
                new DriverAssignment(
                        DriverAddress.of(Driver.NLW, "", NEXT), new DriverAmount.Fixed(12.86)),
                DriverAssignment.parse("nlw@2026/27=12.86"));
    }

    @Test
    void aCohortKeyHoldsBars() {
        assertEquals(
                DriverAddress.of(Driver.DEMAND, "Nursing|85+|physical", NEXT),
                DriverAssignment.parse("demand|Nursing|85+|physical@2026/27=0.02").address());
    }

    @Test
    void aKeyMayHoldAnEqualsOrAnAt() {
        assertEquals(
                new DriverAddress(Driver.FUNDING_AMOUNT, "Grant a=b @home", Optional.empty()),
                DriverAssignment.parse("funding_amount|Grant a=b @home=1000").address());
    }

    /// By hand from 12.71.
    @ParameterizedTest
    @CsvSource({
        "12.86,12.86",
        "+1%,12.8371",
        "+-1%,12.5829",
        "*1.05,13.3455",
        "+0.5,13.21",
        "+-0.5,12.21",
        " 13 ,13"
    })
    void amountsAreFixedOrRelative(String amount, double expected) {
        assertEquals(expected, wageAfter("nlw@2026/27=" + amount));
    }

    @Test
    void aPercentageIsAFractionAndAMinusAloneIsAValue() {
        assertEquals(new DriverAmount.Fixed(0.067), DriverAmount.parse("6.7%"));
        assertEquals(new DriverAmount.Fixed(-0.01), DriverAmount.parse("-1%"));
        assertEquals(new DriverAmount.Fixed(-3), DriverAmount.parse("-3"));
    }

    @Test
    void aRelativeAmountStartsFromTheScenario() {
        Model model =
                ScenarioEdits.create("High", Optional.empty()).change().apply(Samples.model());
        Optional<String> high = Optional.of("High");
        for (int i = 0; i < 2; i++) {
            model =
                    DriverAssignment.parse("nlw@2026/27=+1")
                            .edit(model, high, "")
                            .change()
                            .apply(model);
        }
        assertEquals(14.71, model.overrides().getFirst().value());
    }

    @Test
    void aRelativeAmountStartsFromTheMoreGeneralRowOrTheDefault() {
        Model model =
                DriverAssignment.parse("demand|Nursing=0.02")
                        .edit(Samples.model(), Optional.empty(), "")
                        .change()
                        .apply(Samples.model());
        assertEquals(
                "Set Demand Nursing|85+|physical 2026/27 to 3%",
                DriverAssignment.parse("demand|Nursing|85+|physical@2026/27=+0.01")
                        .edit(model, Optional.empty(), "")
                        .description());
        assertEquals(
                "Set Fee pass-through Nursing 2026/27 to 50%",
                DriverAssignment.parse("fee_pass_through|Nursing@2026/27=*0.5")
                        .edit(model, Optional.empty(), "")
                        .description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nlw@2026/27; sets nothing",
                "nmw@2026/27=12.86; no driver “nmw”",
                "nlw@2026/28=12.86; Not a financial year",
                "nlw@2026=12.86; Not a financial year",
                "nlw|x@2026/27=12.86; no key",
                "demography@2026/27=0.02; needs a key",
                "nlw@2026/27=a lot; not a value",
                "nlw@2026/27=1,234; not a value",
                "nlw@2026/27=NaN; not a value",
                "nlw@2026/27=; not a value",
                "nlw@2026/27=*5%; not a value"
            })
    void whatCannotBeReadIsSaid(String text, String message) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> DriverAssignment.parse(text));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void aRelativeAmountNeedsSomethingToStartFrom() {
        DriverAssignment assignment = DriverAssignment.parse("nlw@2040/41=+1%");
        assertTrue(
                assertThrows(
                                IllegalArgumentException.class,
                                () -> assignment.edit(Samples.model(), Optional.empty(), ""))
                        .getMessage()
                        .contains("no value yet"));
    }
}
