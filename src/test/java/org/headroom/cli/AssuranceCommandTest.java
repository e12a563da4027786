package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A model is assured by somebody else than its analyst, and only as long as nothing changes.
class AssuranceCommandTest {

    @TempDir Path scratch;

    private String file() {
        return scratch.resolve("budget.headroom").toString();
    }

    private static String run(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertTrue(run.code() != Exit.REFUSED, run.err());
        return run.out();
    }

    private static String refused(String... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertEquals(Exit.REFUSED, run.code(), run.out());
        return run.err();
    }

    private void convert() {
        run("convert", WorkedExample.folder().toString(), file());
    }

    private void scope() {
        run(
                "assurance",
                "scope",
                file(),
                "--purpose",
                "Budget 2026/27",
                "--analyst",
                "Sam Lee",
                "--assurer",
                "Jo Brown",
                "--approver",
                "Kim Ward");
    }

    private String sign(String role, String name) {
        return run("assurance", "sign", file(), "--role", role, "--name", name);
    }

    private String state() {
        return run("assurance", "show", file());
    }

    private void answerTheChecks() {
        run("assurance", "checks", file(), "--log");
        for (String line :
                run("assurance", "checks", file(), "--format", "csv").lines().skip(1).toList()) {
            if (line.contains(",failed,")) {
                String check = line.substring(0, line.indexOf(",failed,")).replace("\"", "");
                run(
                        "assurance",
                        "log",
                        file(),
                        "--check",
                        check,
                        "--result",
                        "accepted",
                        "--note",
                        "Known and small");
            }
        }
    }

    @Test
    void aChangeAfterTheSignaturesIsToldAndTakingItBackToo() {
        convert();
        assertTrue(state().startsWith("Assurance: Not assured\n"), state());
        scope();
        sign("analyst", "Sam Lee");
        answerTheChecks();
        sign("assurer", "jo brown");
        sign("approver", "Kim Ward");
        assertTrue(state().startsWith("Assurance: Assured by jo brown on "), state());
        run("assurance", "log", file(), "--check", "Read once more");
        assertTrue(state().startsWith("Assurance: Assured by jo brown on "), state());
        run("edit", file(), "--set", "nlw@2026/27=12.86");
        run("edit", file(), "--set", "nlw@2026/27=12.90");
        assertTrue(state().startsWith("Assurance: Not assured any more: "), state());
        assertTrue(state().contains("Changes since: 2\n"), state());
    }

    @Test
    void whoeverBuiltItCannotAssureIt() {
        convert();
        scope();
        sign("analyst", "Sam Lee");
        assertTrue(
                refused("assurance", "sign", file(), "--role", "assurer", "--name", "Sam Lee")
                        .contains("Somebody else has to assure it"));
        assertTrue(
                refused("assurance", "sign", file(), "--role", "assurer", "--name", "Ann Other")
                        .contains("The scope names Jo Brown as assurer, not Ann Other."));
        assertTrue(
                refused("assurance", "scope", file(), "--assurer", "SAM LEE")
                        .contains("assured by somebody else than its analyst"));
        assertTrue(state().contains("Not assured: assurance is in work"), state());
    }

    @Test
    void nobodySignsBeforeTheOneWhoHasTo() {
        convert();
        scope();
        assertTrue(
                refused("assurance", "sign", file(), "--role", "assurer", "--name", "Jo Brown")
                        .contains("The analyst signs first"));
        sign("analyst", "Sam Lee");
        run("edit", file(), "--set", "nlw@2026/27=12.86");
        assertTrue(
                refused("assurance", "sign", file(), "--role", "assurer", "--name", "Jo Brown")
                        .contains("The analyst signs first"));
    }

    @Test
    void checksThatAreNotGreenBlockAnApprovalUnlessAReasonIsGivenWhichIsLogged() {
        convert();
        String[] approve = {"approve", file(), "--name", "Cabinet", "--reason", "Agreed"};
        String said = refused(approve);
        assertTrue(said.contains("checks are not green"), said);
        assertFalse(run("versions", "list", file()).contains("Cabinet"));
        List<String> despite = new ArrayList<>(List.of(approve));
        despite.addAll(List.of("--despite", "The ledger is a month behind"));
        run(despite.toArray(String[]::new));
        String log = run("assurance", "log", file(), "--format", "csv");
        assertTrue(log.contains("automatic,A Tester,accepted,The ledger is a month behind"), log);
        String checks = run("assurance", "checks", file(), "--format", "csv");
        assertTrue(checks.contains(",accepted,") && !checks.contains(",failed,"), checks);
    }
}
