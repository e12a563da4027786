package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.ServiceType;
import org.headroom.schema.ActivityTables;
import org.headroom.session.DocumentSession;
import org.headroom.session.PlanCalculator;
import org.headroom.session.RecordEdits;
import org.headroom.storage.ModelFile;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An approved budget stays as it was approved, whatever happens to the working budget.
class ApprovedVersionsTest {

    private static final String NAME = "Cabinet February";

    @TempDir Path scratch;
    private Path file = Path.of("");

    @BeforeEach
    void approve() {
        file = scratch.resolve("budget.headroom");
        run("convert", WorkedExample.folder().toString(), file.toString());
        run(
                "approve",
                file.toString(),
                "--name",
                NAME,
                "--scenario",
                "High wage",
                "--reason",
                "Agreed by Cabinet",
                "--despite",
                "An example");
    }

    private static String run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private List<String> printed() {
        List<String> texts = new ArrayList<>();
        for (String format : List.of("table", "json", "csv")) {
            texts.add(run("versions", "show", file.toString(), NAME, "--format", format));
        }
        return texts;
    }

    private Map<String, String> exported(String name) throws IOException {
        Path folder = scratch.resolve(name);
        run("versions", "export", file.toString(), NAME, folder.toString());
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                texts.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return texts;
    }

    @Test
    void itPrintsWhatCalcPrintedThen() {
        List<String> calc = new ArrayList<>();
        for (String format : List.of("table", "json", "csv")) {
            calc.add(run("calc", file.toString(), "--scenario", "High wage", "--format", format));
        }
        assertEquals(calc, printed());
    }

    @Test
    void notAByteChangesAfterAnImportARenameOtherRatesAndUndo() throws Exception {
        List<String> before = printed();
        Map<String, String> inputs = exported("before");
        String working = run("calc", file.toString(), "--scenario", "High wage", "--format", "csv");

        Path packages = scratch.resolve("packages.csv");
        Files.writeString(
                packages,
                Files.readString(WorkedExample.folder().resolve("packages.csv"))
                        .lines()
                        .limit(4)
                        .reduce("", (a, b) -> a + b + "\n"));
        assertTrue(
                CommandRun.of("import", file.toString(), "--kind", "packages", packages.toString())
                                .code()
                        < 2);
        run("edit", file.toString(), "--set", "nlw@2025/26=13.5", "--set", "cpi@2025/26=0.03");
        renameAServiceTypeAndUndoAnEdit();

        assertNotEquals(
                working,
                run("calc", file.toString(), "--scenario", "High wage", "--format", "csv"));
        assertEquals(before, printed());
        assertEquals(inputs, exported("after"));
    }

    private void renameAServiceTypeAndUndoAnEdit() throws Exception {
        try (ModelFile store = ModelFile.open(file, "A Tester");
                DocumentSession session =
                        new DocumentSession(
                                store,
                                new PlanCalculator(),
                                model -> Optional.empty(),
                                Runnable::run)) {
            ServiceType first = store.model().serviceTypes().getFirst();
            session.commit(
                            RecordEdits.change(
                                    ActivityTables.SERVICE_TYPES,
                                    List.of(
                                            new RecordEdits.Replacement<>(
                                                    0, first, renamed(first))),
                                    List.of(),
                                    "Rename"))
                    .get();
            assertEquals("Renamed", store.model().serviceTypes().getFirst().name());
            session.undo().get();
            session.redo().get();
        }
    }

    @Test
    void theWorkingBudgetBeginsFromItAgainAsOneStep() throws Exception {
        run("edit", file.toString(), "--set", "nlw@2025/26=13.5");
        run("versions", "restore", file.toString(), NAME);
        assertEquals(
                printed().get(1),
                run("calc", file.toString(), "--scenario", "High wage", "--format", "json"));
        try (ModelFile store = ModelFile.read(file, "A")) {
            assertTrue(store.log().getLast().what().contains(NAME));
        }
    }

    @Test
    void aNameIsApprovedOnce() {
        CommandRun again =
                CommandRun.of("approve", file.toString(), "--name", NAME, "--reason", "Again");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("already is an approved version"), again.err());
    }

    @Test
    void aReasonIsWanted() {
        CommandRun blank =
                CommandRun.of("approve", file.toString(), "--name", "Other", "--reason", " ");
        assertEquals(2, blank.code());
        assertTrue(blank.err().contains("why"), blank.err());
    }

    @Test
    void theDatabaseItselfRefusesToChangeIt() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            for (String change :
                    List.of("UPDATE approved SET reason = 'x'", "DELETE FROM approved")) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute(change));
                assertTrue(refused.getMessage().contains("approved version"));
            }
        }
    }

    @Test
    void aVersionThatWasTamperedWithIsFoundWhenTheFileIsOpened() throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            String trigger =
                    "CREATE TRIGGER approved_stays BEFORE UPDATE ON approved\n"
                            + "BEGIN SELECT RAISE(ABORT, 'an approved version does not change');"
                            + " END";
            statement.execute("DROP TRIGGER approved_stays");
            statement.execute("UPDATE approved SET results = x'00'");
            statement.execute(trigger);
        }
        CommandRun show = CommandRun.of("versions", "show", file.toString(), NAME);
        assertEquals(2, show.code());
        assertFalse(show.err().isEmpty());
        assertTrue(show.err().contains("approved version"), show.err());
    }

    @Test
    void aVersionThatIsNotThereIsNamedWithThoseThatAre() {
        CommandRun show = CommandRun.of("versions", "show", file.toString(), "Nothing");
        assertEquals(2, show.code());
        assertTrue(show.err().contains(NAME), show.err());
    }

    private static ServiceType renamed(ServiceType type) {
        return new ServiceType(
                "Renamed",
                type.budgetLine(),
                type.nlwShare(),
                type.otherPayShare(),
                type.nonPayShare(),
                type.hoursMix(),
                type.wagePremium(),
                type.otherSalary(),
                type.upliftMonth());
    }
}
