package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Next year's budget, begun from this year's plan on the command line.
class RollForwardCommandTest {

    private static final String SAMPLE = "models/luton-2025-26";

    @TempDir private Path scratch;

    private static Model read(Path folder) {
        return ((TextReading.Read) TextForm.read(folder)).model();
    }

    private static Money requirement(Model model, Optional<String> scenario) {
        return Planner.project(PreparedModel.of(model), scenario).years().getFirst().requirement();
    }

    private static Money approved(Model model) {
        return model.budgetLines().stream()
                .map(BudgetLine::approvedBudget)
                .reduce(Money.ZERO, Money::plus);
    }

    @Test
    void theSampleMovesToTheNextYearAndItsPlanIsTheNewBudgetToThePenny() {
        Path to = scratch.resolve("luton-2026-27");
        CommandRun run =
                CommandRun.of(
                        "rollforward",
                        SAMPLE,
                        "--to",
                        "2026/27",
                        "--out",
                        to.toString(),
                        "--format",
                        "csv");
        assertEquals(0, run.code(), run.err());
        Model before = read(Path.of(SAMPLE));
        Model next = read(to);
        assertEquals(requirement(before, Optional.empty()), approved(next));
        List<String> lines = run.out().lines().toList();
        assertEquals("check,year,planned,now,difference,why", lines.getFirst());
        assertEquals(
                before.budgetLines().size(),
                lines.stream()
                        .filter(l -> l.startsWith("Budget: ") || l.startsWith("\"Budget: "))
                        .filter(l -> l.endsWith(",0.00,"))
                        .count());
        assertEquals(0, CommandRun.of("calc", to.toString()).code());
    }

    @Test
    void aScenarioBecomesTheBaseOfTheNewModel() {
        Path to = scratch.resolve("high.headroom");
        CommandRun run =
                CommandRun.of(
                        "rollforward",
                        SAMPLE,
                        "--to",
                        "2026/27",
                        "--scenario",
                        "High wage",
                        "--out",
                        to.toString());
        assertEquals(0, run.code(), run.err());
        Path folder = scratch.resolve("high");
        CommandRun.of("convert", to.toString(), folder.toString());
        Model next = read(folder);
        assertEquals(requirement(read(Path.of(SAMPLE)), Optional.of("High wage")), approved(next));
        assertFalse(next.scenario("High wage").isPresent());
    }

    @Test
    void anApprovedVersionIsWhatIsMovedOnWhateverWasChangedSince() throws Exception {
        Path file = scratch.resolve("budget.headroom");
        CommandRun.of("new", file.toString(), "--from", SAMPLE);
        CommandRun.of(
                "approve",
                file.toString(),
                "--name",
                "Cabinet",
                "--reason",
                "Agreed",
                "--despite",
                "A sample");
        CommandRun.of("edit", file.toString(), "--set", "nlw@2025/26=14", "--reason", "Later");
        Path to = scratch.resolve("next");
        CommandRun run =
                CommandRun.of(
                        "rollforward",
                        file.toString(),
                        "--approved",
                        "Cabinet",
                        "--to",
                        "2026/27",
                        "--out",
                        to.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(requirement(read(Path.of(SAMPLE)), Optional.empty()), approved(read(to)));
    }

    @Test
    void aYearThatIsNotLaterIsRefused() {
        Path to = scratch.resolve("next");
        CommandRun run =
                CommandRun.of("rollforward", SAMPLE, "--to", "2025/26", "--out", to.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("This budget is for 2025/26 already"), run.err());
        assertFalse(Files.exists(to));
    }

    @Test
    void aPlanYearWithoutStatutoryRatesIsRefusedByName() {
        Path to = scratch.resolve("next");
        CommandRun run =
                CommandRun.of(
                        "rollforward",
                        SAMPLE,
                        "--to",
                        "2026/27",
                        "--years",
                        "5",
                        "--out",
                        to.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("is needed for 2028/29 and has no value"), run.err());
        assertFalse(Files.exists(to));
    }
}
