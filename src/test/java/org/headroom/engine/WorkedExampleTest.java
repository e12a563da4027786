package org.headroom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The worked example of the method gives the figures that come with it: money within 1p (gaps
/// between years 3p), fractions within a millionth.
class WorkedExampleTest {

    private static final Path FOLDER = WorkedExample.folder();
    private static final double PENNY = 0.010001;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "expected-base.json;",
                "expected-high-wage.json;High wage",
                "expected-high-wage-late-transitions.json;High wage, late transitions",
                "expected-earlier-transitions.json;Earlier transitions"
            })
    void everyFigureIsAsExpected(String file, String scenario) throws IOException {
        Model model = ((TextReading.Read) TextForm.read(FOLDER)).model();
        Projection projection =
                Planner.project(PreparedModel.of(model), Optional.ofNullable(scenario));
        Map<String, Object> expected = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(FOLDER.resolve(file).toFile())) {
            parser.nextToken();
            read(parser, "", expected);
        }
        Map<String, Object> actual = flatten(projection);
        List<String> wrong = new ArrayList<>();
        expected.forEach((path, value) -> compare(path, value, actual.get(path), wrong));
        assertEquals(List.of(), wrong);
        assertTrue(expected.size() > 200, "the file was read");
    }

    private static void compare(String path, Object expected, Object actual, List<String> wrong) {
        if (expected instanceof Number number && actual instanceof Number got) {
            double tolerance = tolerance(path);
            if (Math.abs(number.doubleValue() - got.doubleValue()) > tolerance) {
                wrong.add(path + ": expected " + expected + " but was " + actual);
            }
        } else if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            wrong.add(path + ": expected " + expected + " but was " + actual);
        }
    }

    private static double tolerance(String path) {
        if (path.contains("uplift")) {
            return 1e-6;
        }
        if (path.endsWith("clientWeeks")) {
            return 1e-3;
        }
        return path.endsWith("incrementalGap") || path.endsWith("councilGap") ? 3 * PENNY : PENNY;
    }

    private static void read(JsonParser parser, String path, Map<String, Object> into)
            throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    read(parser, path + "/" + name, into);
                }
            }
            case START_ARRAY -> {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    read(parser, path + "/" + i, into);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> into.put(path, parser.getDoubleValue());
            case VALUE_NULL -> into.put(path, "null");
            default -> into.put(path, parser.getText());
        }
    }

    private static Map<String, Object> flatten(Projection p) {
        Map<String, Object> flat = new LinkedHashMap<>();
        flat.put("/model", p.model());
        flat.put("/scenario", p.scenario().orElse("null"));
        flat.put("/baseYear", p.baseYear());
        flat.put("/dataCut", p.dataCut());
        flat.put("/base/approvedBudget", p.base().approvedBudget().pounds());
        flat.put("/base/forecastOutturn", p.base().forecastOutturn().pounds());
        flat.put("/base/modelledGross", p.base().modelledGross().pounds());
        for (int y = 0; y < p.years().size(); y++) {
            flatten("/years/" + y, p.years().get(y), flat);
        }
        return flat;
    }

    private static void flatten(String at, YearProjection year, Map<String, Object> flat) {
        flat.put(at + "/year", year.year());
        flat.put(at + "/requirement", year.requirement().pounds());
        flat.put(at + "/funding", year.funding().pounds());
        flat.put(at + "/gap", year.gap().pounds());
        flat.put(at + "/incrementalGap", year.incrementalGap().pounds());
        Object council = year.councilGap().<Object>map(Money::pounds).orElse("null");
        flat.put(at + "/councilGap", council);
        for (Step step : Step.values()) {
            String path = at + "/bridge/" + step.ordinal();
            flat.put(path + "/step", step.code());
            flat.put(path + "/amount", year.bridge().amount(step).pounds());
        }
        for (int l = 0; l < year.lines().size(); l++) {
            LineProjection line = year.lines().get(l);
            String path = at + "/lines/" + l;
            flat.put(path + "/line", line.line());
            flat.put(path + "/amount", line.amount().pounds());
            flat.put(path + "/bids", line.bids().pounds());
            flat.put(path + "/savings", line.savings().pounds());
            flat.put(path + "/budget", line.budget().pounds());
        }
        for (int t = 0; t < year.serviceTypes().size(); t++) {
            flatten(at + "/serviceTypes/" + t, year.serviceTypes().get(t), flat);
        }
    }

    private static void flatten(String at, ServiceTypeProjection type, Map<String, Object> flat) {
        flat.put(at + "/serviceType", type.serviceType());
        flat.put(at + "/clientWeeks", type.clientWeeks());
        flat.put(at + "/gross", type.gross().pounds());
        flat.put(at + "/clientContributions", type.clientContributions().pounds());
        flat.put(at + "/healthIncome", type.healthIncome().pounds());
        flat.put(at + "/reconciliation", type.reconciliation().pounds());
        flat.put(at + "/uplift/nlw", type.uplift().nlw());
        flat.put(at + "/uplift/providerPay", type.uplift().providerPay());
        flat.put(at + "/uplift/employerNi", type.uplift().employerNi());
        flat.put(at + "/uplift/nonPay", type.uplift().nonPay());
        flat.put(at + "/uplift/feeDecision", type.uplift().feeDecision());
        flat.put(at + "/uplift/pressure", type.uplift().pressure());
        flat.put(at + "/uplift/award", type.uplift().award());
        flat.put(at + "/uplift/index", type.uplift().index());
    }
}
