package org.headroom.engine.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The simulation of the worked example gives the figures that come with it (method section 10).
class SimulationTest {

    private static final double PENNY = 0.01;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {"expected-simulation.json;", "expected-simulation-high-wage.json;High wage"})
    void everyFigureIsAsExpected(String file, String scenario) throws Exception {
        Samples samples =
                new Simulation(example(), Optional.ofNullable(scenario))
                        .run(7, 50, 2, Simulation.Watch.NONE)
                        .orElseThrow();
        List<String> labels = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        read(file, labels, expected);
        List<Samples.Line> lines = samples.lines();
        assertEquals(lines.size() * 4 + 2, expected.size());
        for (int i = 0; i < lines.size(); i++) {
            Samples.Line line = lines.get(i);
            String label = line.year() + " " + line.figure().name().toLowerCase(Locale.ROOT);
            assertEquals(labels.get(2 * i) + " " + labels.get(2 * i + 1), label);
            assertEquals(expected.get(2 + 4 * i), line.p10(), PENNY, label);
            assertEquals(expected.get(3 + 4 * i), line.p50(), PENNY, label);
            assertEquals(expected.get(4 + 4 * i), line.p90(), PENNY, label);
            assertEquals(expected.get(5 + 4 * i), line.mean(), PENNY, label);
        }
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        Simulation simulation = new Simulation(example(), Optional.empty());
        assertEquals(
                simulation.run(1, 200, 1, Simulation.Watch.NONE).orElseThrow().lines(),
                simulation.run(1, 200, 3, Simulation.Watch.NONE).orElseThrow().lines());
    }

    @Test
    void theWatchCanEndIt() throws Exception {
        Simulation simulation = new Simulation(example(), Optional.empty());
        assertTrue(simulation.run(1, 100_000, 2, done -> done < 10).isEmpty());
    }

    @Test
    void theChanceOfExceedingFallsFromOneToNothing() throws Exception {
        Samples samples =
                new Simulation(example(), Optional.empty())
                        .run(1, 101, 1, Simulation.Watch.NONE)
                        .orElseThrow();
        double median = samples.percentile(Samples.Figure.GAP, 2, 0.5);
        assertEquals(1, samples.chanceAbove(Samples.Figure.GAP, 2, Double.NEGATIVE_INFINITY));
        // Of 101 draws 50 lie above the one in the middle.
        assertEquals(50.0 / 101, samples.chanceAbove(Samples.Figure.GAP, 2, median), 1e-12);
        assertEquals(0, samples.chanceAbove(Samples.Figure.GAP, 2, Double.POSITIVE_INFINITY));
    }

    @Test
    void aTornadoShowsEachRangedDriverAlone() throws Exception {
        Simulation simulation = new Simulation(example(), Optional.empty());
        List<Simulation.OneAtATime> tornado = simulation.tornado();
        // nlw and cpi have ranges in the worked example; both raise cost.
        assertEquals(
                List.of("nlw", "cpi"),
                tornado.stream().map(t -> t.dimension().driver().code()).toList());
        for (Simulation.OneAtATime each : tornado) {
            assertTrue(each.atLow().gap(3) < each.atHigh().gap(3));
        }
    }

    @Test
    void halfOfASymmetricTriangleLiesBelowItsMiddle() {
        assertEquals(2, Draw.triangular(1, 2, 3, 0.5), 1e-12);
        // One eighth lies below 1 + sqrt(0.125 × 2 × 1) = 1.5.
        assertEquals(1.5, Draw.triangular(1, 2, 3, 0.125), 1e-12);
        assertEquals(2.5, Draw.triangular(1, 2, 3, 0.875), 1e-12);
    }

    private static PreparedModel example() {
        return PreparedModel.of(((TextReading.Read) TextForm.read(WorkedExample.folder())).model());
    }

    private static void read(String file, List<String> labels, List<Double> numbers)
            throws IOException {
        try (JsonParser parser =
                new JsonFactory().createParser(WorkedExample.folder().resolve(file).toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING -> {
                        if (!"scenario".equals(parser.currentName())) {
                            labels.add(parser.getText());
                        }
                    }
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                            numbers.add(parser.getDoubleValue());
                    default -> {}
                }
            }
        }
    }
}
