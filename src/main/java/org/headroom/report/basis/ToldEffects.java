package org.headroom.report.basis;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.report.disclosure.Suppression;
import org.headroom.report.disclosure.Suppression.Part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What changed values do to the requirement, as far as papers for sharing may tell it: the effect
/// of a value that moves the cost of few people alone would give their cost away.
final class ToldEffects {

    private final Suppression suppression;
    private final List<Part> parts;
    private final Map<Driver, Set<String>> keys;
    private final boolean isTransitionTold;

    /// @param isTransitionTold whether the cost of transitions is told
    ToldEffects(Model model, Suppression suppression, List<Part> parts, boolean isTransitionTold) {
        this.suppression = suppression;
        this.parts = parts;
        this.isTransitionTold = isTransitionTold;
        keys =
                model.drivers().stream()
                        .map(DriverRow::address)
                        .collect(
                                Collectors.groupingBy(
                                        DriverAddress::driver,
                                        Collectors.mapping(
                                                DriverAddress::key, Collectors.toSet())));
    }

    Map<DriverAddress, Sensitivity.Effect> of(Map<DriverAddress, Sensitivity.Effect> effects) {
        Map<DriverAddress, Sensitivity.Effect> told = new LinkedHashMap<>(effects);
        told.keySet().removeIf(address -> !tells(address));
        return told;
    }

    private boolean tells(DriverAddress address) {
        return switch (address.driver().keyKind()) {
            case NONE ->
                    isTransitionTold
                            || (address.driver() != Driver.TRANSITIONS_PROBABILITY_SCALE
                                    && address.driver() != Driver.TRANSITIONS_DELAY_MONTHS);
            case BUDGET_LINE ->
                    address.key().equals(DriverTable.EVERYTHING)
                            ? suppression.lines().isEmpty()
                            : !suppression.lines().contains(address.key());
            case RISK, FUNDING_LINE -> true;
            case SERVICE_TYPE, AGE_GROUP, COHORT, COHORT_OR_AGE ->
                    suppression.tells(parts.stream().filter(p -> moves(address, p)).toList());
        };
    }

    /// Whether a value is the one that a cohort looks up: the one of its most specific key.
    private boolean moves(DriverAddress address, Part part) {
        Set<String> rows = Objects.requireNonNull(keys.getOrDefault(address.driver(), Set.of()));
        return lookedUp(address.driver().keyKind(), part.cohort()).stream()
                .filter(rows::contains)
                .findFirst()
                .filter(address.key()::equals)
                .isPresent();
    }

    private static List<String> lookedUp(KeyKind kind, Cohort cohort) {
        String all = DriverTable.EVERYTHING;
        return switch (kind) {
            case SERVICE_TYPE -> List.of(cohort.serviceType(), all);
            case AGE_GROUP -> List.of(cohort.ageGroup(), all);
            case COHORT -> List.of(cohort.key(), cohort.serviceType(), all);
            case COHORT_OR_AGE ->
                    List.of(cohort.key(), cohort.serviceType(), cohort.ageGroup(), all);
            case NONE, BUDGET_LINE, RISK, FUNDING_LINE -> List.of();
        };
    }
}
