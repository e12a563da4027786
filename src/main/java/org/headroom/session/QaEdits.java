package org.headroom.session;

import org.headroom.domain.AssuranceScope;
import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.rules.ModelChecks;
import org.headroom.schema.AssuranceTables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The edits of a model's scope of assurance and of its quality assurance log.
public final class QaEdits {

    private QaEdits() {}

    /// Says what the model is for and who has which role, in place of what was said before.
    public static Edit scope(AssuranceScope scope) {
        return Edit.of(
                "Set the scope of assurance",
                model -> AssuranceTables.ASSURANCE.in(model, List.of(scope)));
    }

    /// Adds a line to the log.
    public static Edit add(QaCheck check) {
        return Edit.of("Log a check: " + check.check(), model -> with(model, List.of(check)));
    }

    /// Logs the automatic checks: each whose result is not what the log says of it last. A check
    /// that was accepted stays so while it is red.
    ///
    /// @param by for whom they were made
    public static Edit automatic(ModelChecks checks, String by, LocalDate today) {
        return Edit.of(
                "Log the automatic checks",
                model -> {
                    List<QaCheck> lines = new ArrayList<>();
                    for (ModelChecks.Check check : checks.all()) {
                        QaCheck line = line(check, by, today);
                        Optional<CheckResult> last = last(model, check.name());
                        boolean isSaid =
                                check.isPassed()
                                        ? last.equals(Optional.of(CheckResult.PASSED))
                                        : last.filter(r -> r != CheckResult.PASSED).isPresent();
                        if (!isSaid) {
                            lines.add(line);
                        }
                    }
                    return with(model, lines);
                });
    }

    private static QaCheck line(ModelChecks.Check check, String by, LocalDate today) {
        return new QaCheck(
                today,
                check.name(),
                CheckMeans.AUTOMATIC,
                by,
                check.isPassed() ? CheckResult.PASSED : CheckResult.FAILED,
                String.join(" ", check.findings()));
    }

    private static Optional<CheckResult> last(Model model, String check) {
        return model.assurance().qaLog().reversed().stream()
                .filter(q -> q.check().equals(check))
                .map(QaCheck::result)
                .findFirst();
    }

    /// Accepts checks that are not green.
    ///
    /// @param reason why they can stand; not blank
    public static Edit accept(
            List<ModelChecks.Check> checks, String by, LocalDate today, String reason) {
        return new Edit(
                checks.size() == 1
                        ? "Accept a check that is not green"
                        : "Accept " + checks.size() + " checks that are not green",
                reason,
                model ->
                        with(
                                model,
                                checks.stream()
                                        .map(c ->
                                                new QaCheck(
                                                        today,
                                                        c.name(),
                                                        CheckMeans.AUTOMATIC,
                                                        by,
                                                        CheckResult.ACCEPTED,
                                                        reason))
                                        .toList()));
    }

    private static Model with(Model model, List<QaCheck> lines) {
        List<QaCheck> more = new ArrayList<>(model.assurance().qaLog());
        more.addAll(lines);
        return lines.isEmpty() ? model : AssuranceTables.QA_LOG.in(model, more);
    }
}
