package org.headroom.cli;

import org.headroom.extract.Balance;
import org.headroom.extract.Effect;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.RuleFinding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// What an import found, as lines to read: rows and pounds in = accepted + rejected + out of scope,
/// reasons, findings and what it does to the rows that were there.
final class ImportTable {

    private final ImportOutcome outcome;
    private final StringBuilder text = new StringBuilder();

    private ImportTable(ImportOutcome outcome) {
        this.outcome = outcome;
    }

    static String of(ImportOutcome outcome) {
        return new ImportTable(outcome).lines();
    }

    private String lines() {
        text.append(outcome.title());
        outcome.dataCut().ifPresent(cut -> text.append(", data cut ").append(cut));
        String read = outcome.facts().encoding() + " " + outcome.facts().delimiter();
        text.append(read.isBlank() ? "" : " (" + read.strip() + ")").append('\n');
        Balance weekly = outcome.weeklyGross();
        int without =
                weekly.acceptedWithout() + weekly.rejectedWithout() + weekly.outOfScopeWithout();
        line("Rows in", outcome.rowsIn(), Balance::in, without);
        line("Accepted", outcome.accepted(), Balance::accepted, weekly.acceptedWithout());
        line("Rejected", outcome.rejectedCount(), Balance::rejected, weekly.rejectedWithout());
        reasons(outcome.rejected());
        line(
                "Out of scope",
                outcome.outOfScopeCount(),
                Balance::outOfScope,
                weekly.outOfScopeWithout());
        reasons(outcome.outOfScope());
        findings();
        if (!outcome.ignoredColumns().isEmpty()) {
            text.append("Not read in: ")
                    .append(String.join(", ", outcome.ignoredColumns()))
                    .append('\n');
        }
        return text.append(
                        String.format(
                                Locale.UK,
                                "%s: %,d added, %,d changed, %,d removed",
                                outcome.changes().what(),
                                outcome.changes().added(),
                                outcome.changes().changed(),
                                outcome.changes().removed()))
                .toString();
    }

    private void findings() {
        for (RuleFinding finding : outcome.findings()) {
            if (finding.effect() == Effect.REPORTED) {
                String line =
                        String.format(
                                Locale.UK,
                                "%s: %,d %s",
                                finding.rule(),
                                finding.count(),
                                finding.message());
                text.append(line.strip()).append(System.lineSeparator());
            }
        }
    }

    /// @param part which part of each amount the line is about
    /// @param without rows whose weekly cost cannot be worked out
    private void line(String what, int rows, Function<Balance, BigDecimal> part, int without) {
        List<String> amounts = new ArrayList<>();
        if (outcome.hasWeekly()) {
            amounts.add(
                    String.format(Locale.UK, "£%,15.2f a week", part.apply(outcome.weeklyGross())));
        }
        outcome.amounts()
                .forEach((name, balance) ->
                        amounts.add(name.replace('_', ' ') + " " + pounds(part.apply(balance))));
        if (outcome.hasWeekly() && without > 0) {
            amounts.add(
                    String.format(
                            Locale.UK,
                            "%,d %s without a weekly cost",
                            without,
                            without == 1 ? "row" : "rows"));
        }
        text.append(String.format(Locale.UK, "%-14s%,10d", what, rows))
                .append(amounts.isEmpty() ? "" : "  " + String.join(", ", amounts))
                .append(System.lineSeparator());
    }

    private static String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "%s£%,.2f", amount.signum() < 0 ? "-" : "", amount.abs());
    }

    private void reasons(Map<String, Integer> reasons) {
        reasons.forEach((reason, rows) ->
                text.append(String.format(Locale.UK, "  %-48s%,8d%n", reason, rows)));
    }
}
