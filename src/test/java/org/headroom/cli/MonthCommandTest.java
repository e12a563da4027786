package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.Monitoring;
import org.headroom.domain.MonthCohort;
import org.headroom.domain.MonthLine;
import org.headroom.engine.plan.Positions;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.variance.Position;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.session.DocumentSession;
import org.headroom.session.Edit;
import org.headroom.session.MonthEdits;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Months are kept from the model or from extracts; the budget's own data stays as it is.
class MonthCommandTest {

    private static final FinancialYear NEXT = new FinancialYear(2025);

    @TempDir Path scratch;
    private Path file = Path.of("");

    @BeforeEach
    void convert() {
        file = scratch.resolve("budget.headroom");
        run("convert", WorkedExample.folder().toString(), file.toString());
    }

    private static String run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private Model model() throws Exception {
        try (ModelFile store = ModelFile.read(file, "A Tester")) {
            return store.model();
        }
    }

    private static Model read(Path folder) {
        return ((TextReading.Read) TextForm.read(folder)).model();
    }

    @Test
    void aMonthIsOneStepOfTheChangeLogAndChangesNothingElse() throws Exception {
        Model before = model();
        assertEquals(Monitoring.NONE, before.monitoring());
        String said = run("month", "take", file.toString(), "--assumptions", "Flat");
        assertTrue(said.startsWith("Kept the month to 30 November 2024."), said);
        assertTrue(said.contains("no approved version covers the year"), said);
        assertEquals(before, model().withMonitoring(Monitoring.NONE));
        assertEquals("Flat", model().monitoring().months().getFirst().assumptions());
        assertEquals(before.budgetLines().size(), model().monitoring().lines().size());
        assertTrue(run("log", file.toString()).contains("Keep the month to 30 November 2024"));
    }

    @Test
    void anEarlierMonthHasActivityAndNoForecast() throws Exception {
        run("month", "take", file.toString(), "--at", "2024-08-31");
        assertEquals(List.of(), model().monitoring().lines());
        // P1 and P3, whose package ends that day, for 153 days each.
        assertEquals(306 / 7.0, cohort(model(), "memory").clientWeeks(), 1e-9);
        CommandRun later = CommandRun.of("month", "take", file.toString(), "--at", "2024-12-31");
        assertNotEquals(0, later.code());
        assertTrue(later.err().contains("nothing after the data cut"), later.err());
    }

    private static MonthCohort cohort(Model model, String reason) {
        return model.monitoring().cohorts().stream()
                .filter(c -> c.cohort().supportReason().equals(reason))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anApprovedBudgetIsComparedInItsYear() throws Exception {
        run(
                "approve",
                file.toString(),
                "--name",
                "Cabinet",
                "--scenario",
                "High wage",
                "--reason",
                "Agreed",
                "--despite",
                "An example");
        Model approved = model();
        rollForward();
        run("edit", file.toString(), "--set", "nlw@2026/27=15");
        String said = run("month", "take", file.toString());
        assertTrue(said.contains("Compared with: Cabinet, approved "), said);
        Position budget = Positions.of(PreparedModel.of(approved), Optional.of("High wage"), NEXT);
        for (MonthCohort kept : model().monitoring().cohorts()) {
            Position.Care care = budget.care(kept.cohort());
            assertEquals(care.clientWeeks(), kept.budgetClientWeeks());
            assertEquals(Money.of(care.clientWeeks() * care.weeklyCost()), kept.budgetGross());
        }
    }

    private void rollForward() throws Exception {
        try (ModelFile store = ModelFile.open(file, "A Tester");
                DocumentSession session =
                        new DocumentSession(
                                store,
                                new PlanCalculator(),
                                model -> Optional.empty(),
                                Runnable::run)) {
            ModelInfo info = store.model().info();
            ModelInfo next =
                    new ModelInfo(
                            info.name(),
                            info.council(),
                            NEXT,
                            LocalDate.of(2025, 6, 30),
                            2,
                            info.description(),
                            info.source());
            session.commit(Edit.of("Roll forward", model -> model.withInfo(next))).get();
        }
    }

    @Test
    void extractsOfAMonthLeaveTheModelsPackagesAndLines() throws Exception {
        Path packages = scratch.resolve("October.csv");
        Files.writeString(
                packages,
                """
                package_id,person_id,service_type,age_group,support_reason,start_date,end_date,weekly_gross,weekly_client,weekly_health
                X1,P1,residential,85+,memory,2022-06-01,,1000,0,0
                """);
        Path ledger = scratch.resolve("ledger.csv");
        Files.writeString(ledger, "Budget Line,Budget,Forecast\nResidential and nursing,100,130\n");
        Model before = model();
        run(
                "month",
                "import",
                file.toString(),
                "--packages",
                packages.toString(),
                "--ledger",
                ledger.toString(),
                "--at",
                "2024-10-31");
        Model after = model();
        assertEquals(before, after.withMonitoring(Monitoring.NONE));
        // 1 April to 31 October is 214 days at £1,000 a week.
        assertEquals(Money.parse("30571.43"), cohort(after, "memory").gross());
        MonthLine line = after.monitoring().lines().getFirst();
        assertEquals(Money.of(100), line.budget());
        assertEquals(Money.of(130), line.forecast());
        assertEquals(
                "October.csv (1 row); ledger.csv (1 row)",
                after.monitoring().months().getFirst().source());
    }

    @Test
    void withoutALedgerAnotherDaysForecastIsNotPassedOffAsTheMonths() throws Exception {
        run(
                "month",
                "import",
                file.toString(),
                "--packages",
                WorkedExample.folder().resolve("packages.csv").toString(),
                "--at",
                "2024-10-31");
        assertEquals(List.of(), model().monitoring().lines());
    }

    @Test
    void aFolderKeepsMonthsInFilesOfItsOwn() throws Exception {
        Path folder = scratch.resolve("budget");
        run("convert", WorkedExample.folder().toString(), folder.toString());
        run("month", "take", folder.toString());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("month-cohorts.csv", "month-lines.csv", "months.csv"),
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.startsWith("month"))
                            .filter(f -> !f.equals("month-savings.csv"))
                            .sorted()
                            .collect(Collectors.toList()));
        }
        String shown = run("month", "show", folder.toString(), "--format", "csv");
        assertEquals(read(folder).monitoring().cohorts().size() + 1, shown.lines().count());
        assertTrue(run("month", "list", folder.toString()).contains("2024-11-30"));
    }

    @Test
    void theDayIsAMonthEndOfTheBaseYear() {
        for (String day : List.of("2024-11-29", "2024-03-31", "soon")) {
            CommandRun run = CommandRun.of("month", "take", file.toString(), "--at", day);
            assertNotEquals(0, run.code(), day);
            assertTrue(run.err().contains(day), run.err());
        }
        assertEquals("30 September 2024", MonthEdits.named(LocalDate.of(2024, 9, 30)));
    }
}
