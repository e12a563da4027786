package org.headroom.exchange.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.RandomModels;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Optional;
import java.util.stream.Stream;

/// A result read back from its JSON prints the same bytes in every format.
class ProjectionReadingTest {

    private static Model workedExample() {
        return ((TextReading.Read) TextForm.read(WorkedExample.folder())).model();
    }

    static Stream<Projection> results() {
        Model example = workedExample();
        Stream<Projection> scenarios =
                example.scenarios().stream()
                        .map(Scenario::name)
                        .map(s -> Planner.project(PreparedModel.of(example), Optional.of(s)));
        Stream<Projection> madeUp =
                RandomModels.from(7_000, 40)
                        .map(m -> Planner.project(PreparedModel.of(m.model()), Optional.empty()));
        return Stream.concat(scenarios, madeUp);
    }

    @ParameterizedTest
    @MethodSource("results")
    void aResultReadBackPrintsTheSameBytes(Projection result) {
        Projection read = ProjectionReading.of(ProjectionText.of(result, OutputFormat.JSON));
        for (OutputFormat format : OutputFormat.values()) {
            assertEquals(ProjectionText.of(result, format), ProjectionText.of(read, format));
        }
    }

    @Test
    void keysOfALaterReleaseArePassedOver() {
        Projection result = Planner.project(PreparedModel.of(workedExample()), Optional.empty());
        String json = ProjectionText.of(result, OutputFormat.JSON);
        String later =
                json.replace("\"requirement\"", "\"newer\" : [ { \"a\" : 1 } ],\n\"requirement\"");
        assertEquals(json, ProjectionText.of(ProjectionReading.of(later), OutputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"''", "[]", "{\"model\": 1}", "{\"model\": \"A\", \"years\": []}"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ProjectionReading.of(text));
    }
}
