package org.headroom.exchange.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;

import org.headroom.engine.result.BasePosition;
import org.headroom.engine.result.BudgetBridge;
import org.headroom.engine.result.FeeCost;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.ServiceTypeProjection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.UpliftProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class ProjectionTextTest {

    private static final Money POUND = new Money(100);

    @Test
    void jsonHasTheKeysOfTheExpectedFilesInTheirOrder() throws IOException {
        List<String> expected =
                keys(Files.readString(WorkedExample.folder().resolve("expected-base.json")));
        List<String> written = keys(ProjectionText.of(oneYear(), OutputFormat.JSON));
        // The example has more years, lines and service types: each key is compared once.
        assertEquals(expected.stream().distinct().toList(), written.stream().distinct().toList());
    }

    @Test
    void jsonWritesMoneyWithTwoDecimalsAndFractionsWithEight() {
        String json = ProjectionText.of(oneYear(), OutputFormat.JSON);
        assertTrue(json.contains("\"requirement\" : 1234567.80,"), json);
        assertTrue(json.contains("\"gap\" : -0.05,"), json);
        assertTrue(json.contains("\"nlw\" : 0.03662635,"), json);
        assertTrue(json.contains("\"clientWeeks\" : 148.26040000,"), json);
    }

    @Test
    void jsonSaysNullForTheBaseScenarioAndForAMissingCouncilGap() {
        String json = ProjectionText.of(oneYear(), OutputFormat.JSON);
        assertTrue(json.contains("\"scenario\" : null,"), json);
        assertTrue(json.contains("\"councilGap\" : null,"), json);
    }

    @Test
    void jsonHoldsEveryStepOfTheBridgeZerosToo() throws IOException {
        String json = ProjectionText.of(oneYear(), OutputFormat.JSON);
        assertEquals(23, json.lines().filter(l -> l.contains("\"step\"")).count());
    }

    @Test
    void csvHasOneFigureARowAndNoFormulas() {
        List<String> csv = ProjectionText.of(oneYear(), OutputFormat.CSV).lines().toList();
        assertEquals("scenario,year,part,item,figure,value", csv.getFirst());
        assertTrue(csv.contains(",2025/26,plan,,requirement,1234567.80"));
        assertTrue(csv.contains(",2025/26,plan,,gap,-0.05"));
        assertTrue(csv.contains(",2025/26,line,'=Line,budget,1.00"));
    }

    @Test
    void theTableAlignsFiguresAndNamesEveryStep() {
        String table = ProjectionText.of(oneYear(), OutputFormat.TABLE);
        for (Step step : Step.values()) {
            assertTrue(table.contains(step.label()), step.label());
        }
        assertTrue(table.contains("Requirement                      1,234,568\n"), table);
        assertTrue(table.contains("Council gap, brought up to date          –\n"), table);
    }

    private static List<String> keys(String json) throws IOException {
        List<String> keys = new ArrayList<>();
        try (var parser = new JsonFactory().createParser(json)) {
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if (t == JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys;
    }

    private static Projection oneYear() {
        FinancialYear base = new FinancialYear(2024);
        UpliftProjection uplift =
                new UpliftProjection(0.03662635, 0.01, 0.02, 0.0078, 0, 0.0774, 0.0774, 1.0774);
        YearProjection year =
                new YearProjection(
                        base.plus(1),
                        new Money(123_456_780),
                        new Money(123_456_785),
                        new Money(-5),
                        new Money(-5),
                        Optional.empty(),
                        new BudgetBridge(Collections.nCopies(Step.values().length, Money.ZERO)),
                        List.of(new LineProjection("=Line", POUND, Money.ZERO, Money.ZERO, POUND)),
                        List.of(
                                new ServiceTypeProjection(
                                        "homecare",
                                        148.2604,
                                        POUND,
                                        Money.ZERO,
                                        Money.ZERO,
                                        POUND,
                                        uplift,
                                        new FeeCost(POUND, POUND, POUND, POUND, POUND, POUND))));
        return new Projection(
                "Worked example",
                Optional.empty(),
                base,
                LocalDate.of(2024, 11, 30),
                new BasePosition(POUND, POUND, POUND),
                List.of(year));
    }
}
