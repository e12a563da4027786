package org.headroom.cli;

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
import java.util.Map;
import java.util.TreeMap;

/// Scenarios that lost their parent, whose parents go in a circle, or that change a driver nobody
/// knows: every command says where it is wrong, and the files stay as they are.
class BrokenScenariosTest {

    @TempDir Path scratch;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calc MODEL",
                "check MODEL",
                "scenario list MODEL",
                "scenario bridge MODEL base Earlier",
                "goal MODEL --driver pay_award --low 0 --high 0.1",
                "sensitivity MODEL",
                "simulate MODEL --draws 5"
            })
    void aDeletedParentIsNamedWithItsRow(String command) throws IOException {
        Path model = copy();
        replace(model, "scenarios.csv", "High wage,,NLW at the top of the range\n", "");
        replace(model, "scenario-drivers.csv", "High wage,nlw,,2026/27,12.86,top of range\n", "");
        replace(model, "scenario-drivers.csv", "High wage,nlw,,2027/28,13.4,top of range\n", "");
        replace(model, "scenario-drivers.csv", "High wage,cpi,,2026/27,0.032,\n", "");
        assertRefused(model, command, "scenarios.csv row 2, parent = \"High wage\"");
    }

    @Test
    void aCircleOfParentsIsNamedAtEveryScenarioInIt() throws IOException {
        Path model = copy();
        replace(
                model,
                "scenarios.csv",
                "High wage,,NLW",
                "High wage,\"High wage, late transitions\",NLW");
        assertRefused(model, "scenario list MODEL", "scenarios.csv row 2, parent");
        assertRefused(model, "scenario list MODEL", "scenarios.csv row 3, parent");
        assertRefused(model, "scenario list MODEL", "The parents of a scenario lead to the base");
    }

    @Test
    void anOverrideOfAnUnknownDriverIsNamedWithItsRowAndValue() throws IOException {
        Path model = copy();
        replace(model, "scenario-drivers.csv", "High wage,nlw,", "High wage,wages,");
        assertRefused(model, "calc MODEL", "scenario-drivers.csv row 2, driver = \"wages\"");
    }

    private static void assertRefused(Path model, String command, String named) throws IOException {
        Map<String, String> before = contents(model);
        String[] arguments = command.replace("MODEL", model.toString()).split(" ");
        CommandRun run = CommandRun.of(arguments);
        assertEquals(2, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains(named), run.err());
        assertEquals(before, contents(model));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static void replace(Path model, String file, String from, String to)
            throws IOException {
        Path path = model.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    private Path copy() throws IOException {
        Path copy = Files.createDirectories(scratch.resolve("model"));
        try (var files = Files.list(WorkedExample.folder())) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith("expected")) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        return copy;
    }
}
