package org.headroom.report.narrative;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.engine.explain.DriverWords;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.result.Step;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.FinancialYear;
import org.headroom.report.basis.PaperBasis;
import org.headroom.report.words.Say;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a step rests on: values with their sources, who answers for them, how sure they are and
/// what would change it.
final class Grounds {

    private final PaperBasis basis;
    private final FinancialYear year;
    private final Map<DriverAddress, Sensitivity.Effect> effects;

    Grounds(PaperBasis basis, FinancialYear year, Map<DriverAddress, Sensitivity.Effect> effects) {
        this.basis = basis;
        this.year = year;
        this.effects = effects;
    }

    String of(Step step, List<Explanation.Input> inputs) {
        return inputs.isEmpty()
                ? recorded(step)
                : values(inputs) + owners(inputs) + " " + sureness(inputs) + range(inputs);
    }

    /// What a step without drivers rests on.
    private String recorded(Step step) {
        String cut = Say.day(basis.model().info().dataCut());
        return switch (step) {
            case REBASE ->
                    "It rests on the ledger’s forecast at "
                            + cut
                            + " less what will not recur; a later forecast would change it.";
            case CALENDAR -> "It follows from the calendar; only other client numbers change it.";
            case GROWTH_BIDS ->
                    "It rests on the bids, each with its business case; a decision on them would"
                            + " change it.";
            case TRANSFORMATION ->
                    "It rests on the measures of the plan; fewer or later moves would change it.";
            case SAVINGS -> "It rests on the schemes of the plan; their delivery would change it.";
            case OPENING,
                    FULL_YEAR_EFFECT,
                    TURNOVER,
                    DEMOGRAPHY,
                    DEMAND,
                    COMPLEXITY,
                    TRANSITIONS,
                    NLW,
                    PROVIDER_PAY,
                    EMPLOYER_NI,
                    NON_PAY,
                    FEE_DECISION,
                    CLIENT_CONTRIBUTIONS,
                    HEALTH_INCOME,
                    OWN_PAY,
                    OWN_NI,
                    OWN_NON_PAY,
                    OTHER_LINES ->
                    "It rests on the client data at " + cut + "; a later data cut would change it.";
        };
    }

    private static String values(List<Explanation.Input> inputs) {
        return inputs.stream()
                .map(i ->
                        PaperBasis.name(i.address())
                                + " "
                                + i.value()
                                + (i.source().isBlank() ? "" : " (" + i.source() + ")"))
                .collect(Collectors.joining("; ", "It rests on: ", "."));
    }

    private String owners(List<Explanation.Input> inputs) {
        if (basis.disclosure().isOn()) {
            return "";
        }
        List<String> owners =
                inputs.stream()
                        .flatMap(i -> basis.row(i.address()).stream())
                        .map(DriverRow::owner)
                        .filter(o -> !o.isBlank())
                        .distinct()
                        .toList();
        return owners.isEmpty()
                ? " No owner is recorded."
                : (owners.size() == 1 ? " Owner: " : " Owners: ") + Say.list(owners) + ".";
    }

    private static String sureness(List<Explanation.Input> inputs) {
        long local = count(inputs, AssumptionStatus.LOCAL);
        long projected = count(inputs, AssumptionStatus.PROJECTED);
        if (local > 0) {
            return local == inputs.size()
                    ? "How sure: local judgement."
                    : "How sure: "
                            + Say.number(local)
                            + " of "
                            + Say.count(inputs.size(), "value", "values")
                            + (local == 1 ? " is" : " are")
                            + " local judgement.";
        }
        return projected > 0
                ? "How sure: projected, not yet announced."
                : "How sure: announced or known.";
    }

    private static long count(List<Explanation.Input> inputs, AssumptionStatus status) {
        return inputs.stream().filter(i -> i.status().equals(Optional.of(status))).count();
    }

    /// The value whose range moves the requirement most.
    private String range(List<Explanation.Input> inputs) {
        Set<DriverAddress> asked =
                inputs.stream().map(Explanation.Input::address).collect(Collectors.toSet());
        return effects.entrySet().stream()
                .filter(e -> asked.contains(e.getKey()))
                .filter(e -> !e.getValue().largest().isZero())
                .max(Comparator.comparing(e -> e.getValue().largest()))
                .flatMap(e -> basis.row(e.getKey()).map(row -> range(row, e.getValue())))
                .orElse("");
    }

    private String range(DriverRow row, Sensitivity.Effect effect) {
        return " With "
                + PaperBasis.name(row.address())
                + " at "
                + end(row, row.low().orElse(row.value()))
                + " the requirement of "
                + year
                + " would be "
                + Say.higher(effect.atLow())
                + ", at "
                + end(row, row.high().orElse(row.value()))
                + " "
                + Say.higher(effect.atHigh())
                + ".";
    }

    private static String end(DriverRow row, double value) {
        return DriverWords.of(row.address().driver(), value);
    }

    /// A status in words.
    static String status(AssumptionStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
