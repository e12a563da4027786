package org.headroom.rules;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Cohort;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.FundingAmount;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.ServiceType;
import org.headroom.schema.Codes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys that the drivers of a model can have: its service types, age groups, cohorts, lines,
/// funding lines and colours.
final class DriverKeys {

    private static final String ALL = "*";

    private final Map<KeyKind, Set<String>> keys = new EnumMap<>(KeyKind.class);
    private final Set<Cohort> cohorts;

    DriverKeys(Model model) {
        cohorts = cohorts(model);
        Set<String> serviceTypes = Notes.names(model.serviceTypes(), ServiceType::name);
        Set<String> ages = cohorts.stream().map(Cohort::ageGroup).collect(Collectors.toSet());
        Set<String> cohortKeys = new HashSet<>(serviceTypes);
        cohorts.forEach(cohort -> cohortKeys.add(cohort.key()));
        Set<String> cohortOrAge = new HashSet<>(cohortKeys);
        cohortOrAge.addAll(ages);
        keys.put(KeyKind.NONE, Set.of(""));
        keys.put(KeyKind.SERVICE_TYPE, serviceTypes);
        keys.put(KeyKind.AGE_GROUP, ages);
        keys.put(KeyKind.COHORT, cohortKeys);
        keys.put(KeyKind.COHORT_OR_AGE, cohortOrAge);
        keys.put(KeyKind.BUDGET_LINE, Notes.names(model.budgetLines(), BudgetLine::name));
        keys.put(
                KeyKind.RISK,
                Arrays.stream(Risk.values()).map(Codes::of).collect(Collectors.toSet()));
        keys.put(KeyKind.FUNDING_LINE, Notes.names(model.funding(), FundingAmount::fundingLine));
    }

    /// Whether the key of the address names something, or everything.
    boolean has(DriverAddress address) {
        KeyKind kind = address.driver().keyKind();
        return (kind != KeyKind.NONE && address.key().equals(ALL))
                || of(kind).contains(address.key());
    }

    /// The keys of a kind, but for the one that means all.
    Set<String> of(KeyKind kind) {
        return keys.getOrDefault(kind, Set.of());
    }

    Set<Cohort> cohorts() {
        return cohorts;
    }

    private static Set<Cohort> cohorts(Model model) {
        return Stream.of(
                        model.packages().stream().map(row -> row.cohort()),
                        model.cohorts().stream().map(row -> row.cohort()),
                        model.transitions().stream().map(row -> row.cohort()),
                        model.measures().stream().map(row -> row.cohort()))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }
}
