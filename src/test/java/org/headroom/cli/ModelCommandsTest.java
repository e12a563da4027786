package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The commands that make, convert, change and compare models.
class ModelCommandsTest {

    private static final String EXAMPLE = WorkedExample.folder().toString();

    @TempDir Path scratch;

    private Path example() {
        Path file = scratch.resolve("example.headroom");
        assertEquals(0, CommandRun.of("new", file.toString(), "--from", EXAMPLE).code());
        return file;
    }

    @Test
    void convertingThereAndBackGivesTheSameFilesAndDigest() throws IOException {
        Path first = scratch.resolve("first");
        Path file = scratch.resolve("model.headroom");
        Path second = scratch.resolve("second");
        String digest = CommandRun.of("convert", EXAMPLE, first.toString()).out();
        assertTrue(digest.matches("digest [0-9a-f]{64}\\R"), digest);
        assertEquals(digest, CommandRun.of("convert", first.toString(), file.toString()).out());
        assertEquals(digest, CommandRun.of("convert", file.toString(), second.toString()).out());
        try (Stream<Path> files = Files.list(first)) {
            for (Path one : files.toList()) {
                assertArrayEquals(
                        Files.readAllBytes(one),
                        Files.readAllBytes(second.resolve(one.getFileName())));
            }
        }
    }

    @Test
    void aNewFileStartsFromTheEmptyCouncil() {
        Path file = scratch.resolve("new.headroom");
        assertEquals(0, CommandRun.of("new", file.toString()).code());
        CommandRun calc = CommandRun.of("calc", file.toString());
        assertEquals(0, calc.code(), calc.err());
        assertEquals(1, CommandRun.of("check", file.toString()).code());
    }

    @Test
    void anEditMovesTheBudgetAndIsInTheLogWithItsReason() {
        String file = example().toString();
        String before = CommandRun.of("calc", file, "--format", "json").out();
        CommandRun edit =
                CommandRun.of("edit", file, "--set", "nlw@2026/27=12.86", "--reason", "Budget day");
        assertEquals(0, edit.code(), edit.err());
        assertTrue(!before.equals(CommandRun.of("calc", file, "--format", "json").out()));
        CommandRun log = CommandRun.of("log", file);
        assertEquals(0, log.code());
        assertTrue(log.out().contains("12.71 -> 12.86"), log.out());
        assertTrue(log.out().contains("Budget day"), log.out());
        assertTrue(log.out().contains("A Tester"), log.out());
    }

    @Test
    void anEditOfAScenarioLeavesTheBaseAsItWas() {
        String file = example().toString();
        String base = CommandRun.of("calc", file).out();
        assertEquals(
                0,
                CommandRun.of("edit", file, "--set", "cpi@2025/26=0.05", "--scenario", "High wage")
                        .code());
        assertEquals(base, CommandRun.of("calc", file).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wage=12",
                "nlw@2026/27=twelve",
                "nlw|key@2026/27=12",
                "nlw@2026/28=12",
                "cpi@2026/27=-1",
                "demography|85+@2025/26=NaN"
            })
    void ofSeveralSettingsAllAreMadeOrNone(String wrong) {
        String file = example().toString();
        String before = CommandRun.of("calc", file).out();
        CommandRun edit = CommandRun.of("edit", file, "--set", "nlw@2026/27=12.86", "--set", wrong);
        assertEquals(2, edit.code(), edit.out());
        assertEquals(before, CommandRun.of("calc", file).out());
        assertEquals(1, CommandRun.of("log", file).out().lines().count());
    }

    @Test
    void aBatchAcknowledgesTheLinesThatAreKeptAndNamesTheOthers() {
        String file = example().toString();
        CommandRun batch =
                CommandRun.withInput(
                        "nlw@2026/27=12.80\nno setting\ncpi@2026/27=0.03\n",
                        "edit",
                        file,
                        "--batch");
        assertEquals(2, batch.code());
        assertEquals("ack 1\nack 3\n", batch.out().replace("\r\n", "\n"));
        assertTrue(batch.err().startsWith("Line 2: "), batch.err());
        assertEquals(
                2,
                CommandRun.of("log", file)
                        .out()
                        .lines()
                        .filter(l -> l.contains("  edit  "))
                        .count());
    }

    @Test
    void varianceTellsPriceFromVolumeBetweenScenariosAndYears() {
        CommandRun scenarios =
                CommandRun.of(
                        "variance",
                        EXAMPLE,
                        "--from",
                        "base",
                        "--to",
                        "High wage",
                        "--year",
                        "2026/27",
                        "--format",
                        "json");
        assertEquals(0, scenarios.code(), scenarios.err());
        // Wages move prices alone.
        assertTrue(scenarios.out().contains("\"volume\" : 0.00"), scenarios.out());
        CommandRun years =
                CommandRun.of("variance", EXAMPLE, "--from", "2024/25", "--to", "2025/26");
        assertEquals(0, years.code(), years.err());
        assertTrue(years.out().contains("All cohorts"));
        CommandRun unknown =
                CommandRun.of("variance", EXAMPLE, "--from", "2024/25", "--to", "Nowhere");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("Nowhere"));
    }

    @Test
    void theSameSeedMakesTheSameClientsOfAnyNumber() {
        String sample = "models/luton-2025-26";
        String one = synthesised(sample, "one", "7");
        assertTrue(one.startsWith("200 synthetic clients"), one);
        assertEquals(one, synthesised(sample, "two", "7"));
        assertTrue(!one.equals(synthesised(sample, "three", "8")));
        CommandRun check = CommandRun.of("check", scratch.resolve("one").toString());
        assertTrue(check.code() < 2, check.out());
    }

    private String synthesised(String model, String name, String seed) {
        String out = scratch.resolve(name).toString();
        CommandRun run =
                CommandRun.of("synthesise", model, out, "--clients", "200", "--seed", seed);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calc",
                "variance",
                "check",
                "convert",
                "new",
                "edit",
                "log",
                "backup",
                "recover",
                "seal",
                "unseal",
                "remove-clients",
                "rollforward",
                "synthesise"
            })
    void everyCommandHelpsWithAnExample(String command) {
        CommandRun run = CommandRun.of(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("  headroom " + command), run.out());
    }
}
