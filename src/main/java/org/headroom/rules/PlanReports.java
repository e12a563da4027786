package org.headroom.rules;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverRow;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.LineKind;
import org.headroom.domain.Measure;
import org.headroom.domain.Model;
import org.headroom.domain.SavingTranche;
import org.headroom.domain.ServiceType;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.AssumptionTables;
import org.headroom.schema.BudgetTables;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is allowed in the plan of a model and worth a look: lines, funding, savings and keys.
final class PlanReports {

    private final Model model;
    private final Notes notes;

    PlanReports(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        lines();
        funding();
        savings();
        keys();
    }

    private void lines() {
        Set<String> grown = keysOf(Driver.LINE_GROWTH);
        Set<String> withClients = linesWithClients();
        notes.each(
                BudgetTables.BUDGET_LINES,
                model,
                (line, place) -> {
                    if (line.kind() == LineKind.PURCHASED
                            && !withClients.contains(line.name())
                            && !grown.contains(line.name())
                            && !grown.contains("*")) {
                        place.note(
                                "budget_line",
                                Rule.LINE_WITHOUT_GROWTH,
                                "It has neither, so only fees move it, if they do.");
                    }
                });
    }

    private Set<String> keysOf(Driver driver) {
        return model.drivers().stream()
                .map(DriverRow::address)
                .filter(address -> address.driver() == driver)
                .map(address -> address.key())
                .collect(Collectors.toSet());
    }

    private Set<String> linesWithClients() {
        Set<String> used = new HashSet<>();
        model.packages().forEach(care -> used.add(care.cohort().serviceType()));
        model.cohorts().stream()
                .filter(cohort -> cohort.clients().orElse(0) != 0)
                .forEach(cohort -> used.add(cohort.cohort().serviceType()));
        return model.serviceTypes().stream()
                .filter(type -> used.contains(type.name()))
                .map(ServiceType::budgetLine)
                .collect(Collectors.toSet());
    }

    private void funding() {
        Set<Object> given = new HashSet<>();
        for (FundingAmount row : model.funding()) {
            given.add(Map.entry(row.fundingLine(), row.year()));
        }
        notes.each(
                BudgetTables.FUNDING,
                model,
                (row, place) -> {
                    if (!row.recurrent() || !isNextMissing(row, given)) {
                        return;
                    }
                    place.note(
                            "year",
                            Rule.FUNDING_ENDS,
                            row.fundingLine() + " has no row in " + row.year().plus(1) + ".");
                });
    }

    /// Whether the year after the row is a plan year without a row or a driver for the line. A gap
    /// of several years is told once, where it begins.
    private boolean isNextMissing(FundingAmount row, Set<Object> given) {
        FinancialYear next = row.year().plus(1);
        int n = next.since(model.info().baseYear());
        if (n < 1 || n > model.info().planYears()) {
            return false;
        }
        boolean isDriven =
                model.drivers().stream()
                        .map(DriverRow::address)
                        .anyMatch(a ->
                                a.driver() == Driver.FUNDING_AMOUNT
                                        && (a.key().equals(row.fundingLine())
                                                || a.key().equals("*"))
                                        && a.year().map(next::equals).orElse(true));
        return !isDriven && !given.contains(Map.entry(row.fundingLine(), next));
    }

    private void savings() {
        Set<String> planned =
                model.savingsProfile().stream()
                        .filter(t -> t.year().compareTo(model.info().baseYear()) > 0)
                        .map(SavingTranche::scheme)
                        .collect(Collectors.toSet());
        notes.each(
                BudgetTables.SAVINGS,
                model,
                (scheme, place) -> {
                    Optional<Measure> measure =
                            scheme.budgetLine().stream()
                                    .flatMap(line -> SavingOverlap.on(model, line).stream())
                                    .findFirst();
                    if (planned.contains(scheme.name()) && measure.isPresent()) {
                        place.note(
                                "budget_line",
                                Rule.COUNTED_TWICE,
                                "The measure \""
                                        + measure.get().name()
                                        + "\" is on this line too: see that both are meant.");
                    }
                });
    }

    private void keys() {
        DriverKeys keys = new DriverKeys(model);
        notes.each(
                AssumptionTables.DRIVERS,
                model,
                (row, place) -> {
                    if (!keys.has(row.address())) {
                        place.note("key", Rule.KEY_UNMATCHED, "It names nothing here.");
                    }
                });
        notes.each(
                AssumptionTables.SCENARIO_DRIVERS,
                model,
                (row, place) -> {
                    if (!keys.has(row.address())) {
                        place.note("key", Rule.KEY_UNMATCHED, "It names nothing here.");
                    }
                });
    }
}
