package org.headroom.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Step;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Sentences on steps say what a driver does, whether it rises, falls or stays.
class StepSentenceTest {

    private static final FinancialYear YEAR = FinancialYear.parse("2025/26");
    private static final Model LUTON = luton();

    private static Model luton() {
        return switch (TextForm.read(Path.of("models/luton-2025-26"))) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused -> throw new AssertionError(refused.findings());
        };
    }

    /// The sentence on a step where a driver has these values of the year, by key, and no others.
    private static String sentence(Step step, Driver driver, List<String> keys, double... values) {
        List<DriverRow> rows = new ArrayList<>(LUTON.drivers());
        rows.removeIf(r -> r.address().driver() == driver);
        for (int i = 0; i < values.length; i++) {
            rows.add(
                    new DriverRow(
                            DriverAddress.of(driver, keys.get(i), YEAR),
                            OptionalDouble.empty(),
                            values[i],
                            OptionalDouble.empty(),
                            AssumptionStatus.LOCAL,
                            "test",
                            "",
                            ""));
        }
        PreparedModel prepared = PreparedModel.of(LUTON.withDrivers(rows));
        return Explainer.of(prepared, Planner.project(prepared, Optional.empty()))
                .explain(new Subject.OfStep(step), YEAR)
                .sentence();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.006; 0.013; Population growth of 0.6% to 1.3% brings clients",
                "0.01; 0.01; Population growth of 1.0% brings clients",
                "-0.005; -0.005; A population that shrinks by 0.5% takes clients away",
                "-0.005; -0.02; A population that shrinks by 0.5% to 2.0% takes clients away",
                "-0.005; 0.01; The population changes by −0.5% to 1.0%, which takes clients away",
                "0; 0; The population is not expected to change in 2025/26.",
            })
    void demographyGrowsShrinksOrStays(double young, double old, String words) {
        String said =
                sentence(Step.DEMOGRAPHY, Driver.DEMOGRAPHY, List.of("18-64", "85+"), young, old);
        assertTrue(said.startsWith(words), said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.01; Demand beyond population grows by 1.0%; it comes through the year",
                "-0.01; Demand beyond population falls by 1.0%; it comes through the year",
                "0; Demand does not change beyond population in 2025/26.",
            })
    void demandGrowsFallsOrStays(double value, String words) {
        String said = sentence(Step.DEMAND, Driver.DEMAND, List.of("*"), value);
        assertTrue(said.startsWith(words.replace(" / ", "; ")), said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.03; New placements cost 3.0% more",
                "-0.03; New placements cost 3.0% less",
                "0; New placements cost no more than before in 2025/26.",
            })
    void newPlacementsCostMoreOrLess(double value, String words) {
        String said = sentence(Step.COMPLEXITY, Driver.COMPLEXITY, List.of("*"), value);
        assertTrue(said.startsWith(words), said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.025; Own staff get a pay award of 2.5%. ",
                "-0.01; The pay of own staff is cut by 1.0%. ",
                "0; Own staff get no pay award. ",
            })
    void ownStaffAreAwardedCutOrNeither(double value, String words) {
        String said = sentence(Step.OWN_PAY, Driver.PAY_AWARD, List.of(""), value);
        assertTrue(said.startsWith(words), said);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.02; Prices other than pay rise by 2.0%. ; than pay rise by 2.0%. ",
                "-0.02; Prices other than pay fall by 2.0%. ; than pay fall by 2.0%. ",
                "0; Prices other than pay do not change. ; than pay do not change. ",
            })
    void pricesRiseFallOrStay(double value, String providers, String own) {
        String said = sentence(Step.NON_PAY, Driver.CPI, List.of(""), value);
        assertTrue(said.startsWith(providers), said);
        said = sentence(Step.OWN_NON_PAY, Driver.CPI, List.of(""), value);
        assertTrue(said.startsWith("Costs of own teams other " + own), said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.03; Other pay at providers grows by 3.0%. ",
                "-0.03; Other pay at providers falls by 3.0%. ",
                "0; Other pay at providers does not change. ",
            })
    void otherPayGrowsFallsOrStays(double value, String words) {
        String said = sentence(Step.PROVIDER_PAY, Driver.PROVIDER_PAY_GROWTH, List.of(""), value);
        assertTrue(said.startsWith(words), said);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.05; Fees rise by 5.0% on average against a pressure of ",
                "-0.05; Fees fall by 5.0% on average against a pressure of ",
                "0; Fees stay as they are on average against a pressure of ",
            })
    void feesRiseFallOrStay(double value, String words) {
        List<String> types = LUTON.serviceTypes().stream().map(t -> t.name()).toList();
        double[] values = new double[types.size()];
        java.util.Arrays.fill(values, value);
        String said = sentence(Step.FEE_DECISION, Driver.FEE_AWARD, types, values);
        assertTrue(said.startsWith(words), said);
    }

    @Test
    void inputsAreNamedInTheWordsOfThePages() {
        List<DriverRow> rows = new ArrayList<>(LUTON.drivers());
        PreparedModel prepared = PreparedModel.of(LUTON.withDrivers(rows));
        List<String> names =
                Explainer.of(prepared, Planner.project(prepared, Optional.empty()))
                        .explain(new Subject.OfStep(Step.DEMAND), YEAR)
                        .inputs()
                        .stream()
                        .map(Explanation.Input::name)
                        .toList();
        assertEquals(List.of("Demand, all others", "Demand, Supported living"), names);
    }
}
