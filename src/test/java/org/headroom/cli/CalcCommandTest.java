package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `calc` on the worked example of the method, from its folder and from the converted file.
class CalcCommandTest {

    private static final Path FOLDER = WorkedExample.folder();
    private static final double PENNY = 0.010001;

    @TempDir static Path scratch;
    private static Path file = Path.of("");

    @BeforeAll
    static void convert() {
        file = scratch.resolve("example.headroom");
        assertEquals(0, CommandRun.of("convert", FOLDER.toString(), file.toString()).code());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "expected-base.json;",
                "expected-high-wage.json;High wage",
                "expected-high-wage-late-transitions.json;High wage, late transitions",
                "expected-earlier-transitions.json;Earlier transitions"
            })
    void theJsonIsAsExpectedFromTheFolderAndFromTheFile(String expected, String scenario)
            throws IOException {
        Map<String, Object> figures = figures(Files.readString(FOLDER.resolve(expected)));
        for (Path model : List.of(FOLDER, file)) {
            List<String> arguments =
                    new ArrayList<>(List.of("calc", model.toString(), "--format", "json"));
            if (scenario != null) {
                arguments.addAll(List.of("--scenario", scenario));
            }
            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
            assertEquals(0, run.code(), run.err());
            assertSame(figures, figures(run.out()));
        }
    }

    @Test
    void oneYearIsPrintedAlone() {
        CommandRun run =
                CommandRun.of("calc", FOLDER.toString(), "--year", "2026/27", "--format", "csv");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("2026/27"));
        assertTrue(!run.out().contains("2025/26,"), run.out());
    }

    @Test
    void timingNamesItsThreeParts() {
        CommandRun run = CommandRun.of("calc", FOLDER.toString(), "--timing");
        assertTrue(run.out().matches("(?s).*load .* ms, prepare .* ms, project .* ms\\s*"));
    }

    @ParameterizedTest
    @CsvSource({
        "--scenario,No such,No such",
        "--year,2025-26,2025-26",
        "--year,2031/32,2031/32",
        "--format,xml,xml"
    })
    void whatTheModelLacksIsNamedAndNothingPrinted(String option, String value, String named) {
        CommandRun run = CommandRun.of("calc", FOLDER.toString(), option, value);
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains(named), run.err());
    }

    private static void assertSame(Map<String, Object> expected, Map<String, Object> actual) {
        List<String> wrong = new ArrayList<>();
        expected.forEach((path, value) -> {
            Object got = actual.get(path);
            boolean same =
                    value instanceof Double number && got instanceof Double other
                            ? Math.abs(number - other) <= tolerance(path)
                            : value.equals(got);
            if (!same) {
                wrong.add(path + ": expected " + value + " but was " + got);
            }
        });
        assertEquals(List.of(), wrong);
        assertTrue(expected.size() > 200, "the file was read");
    }

    private static double tolerance(String path) {
        if (path.contains("uplift")) {
            return 1e-6;
        }
        if (path.endsWith("clientWeeks")) {
            // The expected files give client-weeks to four decimals.
            return 0.000051;
        }
        return path.endsWith("incrementalGap") || path.endsWith("councilGap") ? 3 * PENNY : PENNY;
    }

    private static Map<String, Object> figures(String json) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            read(parser, "", figures);
        }
        return figures;
    }

    private static void read(JsonParser parser, String path, Map<String, Object> into)
            throws IOException {
        switch (parser.currentToken()) {
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
            default -> into.put(path, parser.getText());
        }
    }
}
