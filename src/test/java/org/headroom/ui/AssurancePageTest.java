package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.headroom.domain.Assurance;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.domain.ReferenceMark;
import org.headroom.rules.ModelChecks;
import org.headroom.schema.CaseTables;
import org.headroom.session.RecordEdits;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The Assurance page as analyst, assurer and approver use it before a budget goes to members.
class AssurancePageTest extends UiTest {

    private Assurance assurance() {
        return snapshot().model().assurance();
    }

    private void writeTheScope() {
        open("assurance");
        click("scope-begin");
        untilUndoIs("Set the scope of assurance");
        enter("scope-analyst", "Sam Lee");
        untilUndoIs("Set");
        enter("scope-assurer", "Jo Brown");
        until(
                "the assurer",
                () ->
                        workspace
                                .snapshot()
                                .get()
                                .model()
                                .assurance()
                                .scope()
                                .orElseThrow()
                                .assurer()
                                .equals("Jo Brown"));
        settle();
    }

    /// A mark that says nothing is one of the things to explain.
    private void makeACheckRed() {
        Model model = snapshot().model();
        ReferenceMark mark =
                new ReferenceMark(
                        model.serviceTypes().getFirst().name(),
                        model.info().baseYear(),
                        "Neighbour",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "heard");
        onWindow(() -> {
            workspace.commit(RecordEdits.add(CaseTables.REFERENCE_MARKS, mark, "Add a mark"));
            return null;
        });
        until("a red check", () -> open() == 1);
        settle();
    }

    private void acceptTheRedCheck() {
        click("assurance-checks");
        enter("check-accept-1", "Known and small");
        until("accepted", () -> open() == 0);
        settle();
    }

    private int open() {
        ModelChecks checks = workspace.checks().get();
        Model model = workspace.snapshot().get().model();
        return checks.unanswered(model.assurance().qaLog()).size();
    }

    private void sign(String role, String name) {
        enter("sign-name", name);
        click("sign-as-" + role);
    }

    @Test
    void analystAndAssurerSignAndAChangeTakesItBack() throws Exception {
        writeTheScope();
        makeACheckRed();
        click("assurance-sign");
        sign("assurer", "Jo Brown");
        untilSaid("sign-problem", "The analyst signs first");
        sign("analyst", "Sam Lee");
        untilUndoIs("Sign off as analyst: Sam Lee");
        sign("assurer", "Sam Lee");
        untilSaid("sign-problem", "Somebody else has to assure it");
        sign("assurer", "Jo Brown");
        untilSaid("sign-problem", "A check is not green");
        acceptTheRedCheck();
        click("assurance-sign");
        sign("assurer", "Jo Brown");
        untilUndoIs("Sign off as assurer: Jo Brown");
        untilSaid("assurance-state", "Assured by Jo Brown on");
        enter("driver-nlw-field", "13.90");
        untilUndoIs("National Living Wage");
        untilSaid("assurance-state", "changed since Jo Brown signed");
        untilSaid("status", "Not assured: 1 change since Jo Brown signed");
        click("assurance-decisions");
        untilSaid("assurance-decisions-list", "Sign off as assurer: Jo Brown");
        reopen();
        untilSaid("status", "Not assured: 1 change since Jo Brown signed");
        assertEquals(2, assurance().signOffs().size());
    }

    @Test
    void theAnalystIsRefusedAsAssurerInTheScopeTooAndCheckResultsGoToTheLog() {
        writeTheScope();
        enter("scope-assurer", "sam lee");
        until("refused", () -> workspace.problem().get().contains("somebody else"));
        assertEquals("Jo Brown", assurance().scope().orElseThrow().assurer());
        click("scope-delete");
        untilUndoIs("Delete the scope of assurance");
        assertEquals(Optional.empty(), assurance().scope());
        click("assurance-checks");
        click("checks-log");
        untilUndoIs("Log the automatic checks");
        List<QaCheck> log = assurance().qaLog();
        ModelChecks checks = onWindow(() -> workspace.checks().get());
        assertEquals(checks.total(), log.size());
        assertEquals(
                checks.passed(),
                log.stream().filter(q -> q.result() == CheckResult.PASSED).count());
        click("assurance-data");
        untilSaid("assurance-data-list", "Created");
    }
}
