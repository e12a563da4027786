package org.headroom.cli;

import org.headroom.domain.AssuranceScope;
import org.headroom.domain.Criticality;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.domain.SignOff;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ResultTable;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.rules.AssuranceState;
import org.headroom.rules.ModelChecks;
import org.headroom.schema.Codes;
import org.headroom.session.AssuranceLogs;
import org.headroom.session.LogEntry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is said of the assurance of a model, as text.
final class AssuranceText {

    private AssuranceText() {}

    /// The state, the scope and the signatures.
    ///
    /// @param changes how many came since the assurer signed, if that is known
    static String show(
            Model model,
            AssuranceState state,
            OptionalInt changes,
            LocalDate today,
            OutputFormat format) {
        ResultTable table =
                new ResultTable(
                        "signOffs",
                        List.of(
                                new Column("role", "Role"),
                                new Column("who", "Signed by"),
                                new Column("account", "Account"),
                                new Column("signedOn", "On"),
                                new Column("words", "Words")));
        table.fact("state", "Assurance", Cell.of(state.words()));
        if (changes.isPresent()) {
            table.fact("changes", "Changes since", new Cell.Count(changes.getAsInt()));
        }
        Optional<AssuranceScope> scope = model.assurance().scope();
        scope.ifPresent(s -> facts(table, s, today));
        for (SignOff signed : model.assurance().signOffs()) {
            table.row(
                    List.of(
                            Cell.of(Codes.of(signed.role())),
                            Cell.of(signed.who()),
                            Cell.of(signed.account()),
                            Cell.of(signed.signedOn().toString()),
                            Cell.of(signed.words())));
        }
        return table.otherwise("Nobody has signed.").text(format);
    }

    private static void facts(ResultTable table, AssuranceScope scope, LocalDate today) {
        table.fact("purpose", "Purpose", Cell.of(scope.purpose()))
                .fact("decision", "Decision", Cell.of(scope.decision()))
                .fact("included", "Included", Cell.of(scope.included()))
                .fact("excluded", "Excluded", Cell.of(scope.excluded()))
                .fact(
                        "criticality",
                        "Criticality",
                        Cell.of(scope.criticality().map((Criticality c) -> Codes.of(c)).orElse("")))
                .fact("commissioner", "Commissioner", Cell.of(scope.commissioner()))
                .fact("analyst", "Analyst", Cell.of(scope.analyst()))
                .fact("assurer", "Assurer", Cell.of(scope.assurer()))
                .fact("approver", "Approver", Cell.of(scope.approver()));
        scope.reviewBy()
                .ifPresent(day ->
                        table.fact(
                                "reviewBy",
                                day.isBefore(today) ? "Review was due by" : "Review by",
                                Cell.of(day.toString())));
    }

    /// The automatic checks with what they found.
    static String checks(ModelChecks checks, List<QaCheck> qaLog, OutputFormat format) {
        ResultTable table =
                new ResultTable(
                        "checks",
                        List.of(
                                new Column("check", "Check"),
                                new Column("result", "Result"),
                                new Column("findings", "Findings")));
        table.fact("passed", "Passed", new Cell.Count(checks.passed()))
                .fact("total", "Checks", new Cell.Count(checks.total()));
        List<ModelChecks.Check> open = checks.unanswered(qaLog);
        for (ModelChecks.Check check : checks.all()) {
            String result =
                    check.isPassed() ? "passed" : open.contains(check) ? "failed" : "accepted";
            table.row(
                    List.of(
                            Cell.of(check.name()),
                            Cell.of(result),
                            Cell.of(String.join(" ", check.findings()))));
        }
        return table.text(format);
    }

    /// The log of checks.
    static String log(List<QaCheck> qaLog, OutputFormat format) {
        ResultTable table =
                new ResultTable(
                        "checks",
                        List.of(
                                new Column("date", "Date"),
                                new Column("check", "Check"),
                                new Column("means", "Means"),
                                new Column("by", "By"),
                                new Column("result", "Result"),
                                new Column("note", "Note")));
        for (QaCheck line : qaLog) {
            table.row(
                    List.of(
                            Cell.of(line.date().toString()),
                            Cell.of(line.check()),
                            Cell.of(Codes.of(line.means())),
                            Cell.of(line.by()),
                            Cell.of(Codes.of(line.result())),
                            Cell.of(line.note())));
        }
        return table.otherwise("No check was logged.").text(format);
    }

    /// Entries of the change log.
    static String entries(List<LogEntry> entries, OutputFormat format) {
        ResultTable table =
                new ResultTable(
                        "entries",
                        List.of(
                                new Column("entry", "Change"),
                                new Column("at", "At"),
                                new Column("by", "By"),
                                new Column("what", "What"),
                                new Column("why", "Why")));
        for (LogEntry entry : entries) {
            table.row(
                    List.of(
                            Cell.of(Long.toString(entry.number())),
                            Cell.of(entry.when().toString()),
                            Cell.of(entry.who()),
                            Cell.of(AssuranceLogs.words(entry)),
                            Cell.of(entry.why())));
        }
        return table.otherwise("There is nothing of it in the change log.").text(format);
    }
}
