package org.headroom.rules;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.schema.AssumptionTables;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What is refused in the assumptions of a model: drivers, scenarios and overrides.
final class AssumptionRules {

    private static final double MOST_SLIPPAGE = 12;

    private final Model model;
    private final Notes notes;

    AssumptionRules(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
    }

    void check() {
        drivers();
        scenarios();
        overrides();
    }

    private void drivers() {
        notes.unique(AssumptionTables.DRIVERS, model, "driver", DriverRow::address);
        notes.each(
                AssumptionTables.DRIVERS,
                model,
                (row, place) -> {
                    key(row.address(), place);
                    value(row.address().driver(), row.value(), "value", place);
                    row.low().ifPresent(v -> value(row.address().driver(), v, "low", place));
                    row.high().ifPresent(v -> value(row.address().driver(), v, "high", place));
                    range(row, place);
                });
    }

    private static void range(DriverRow row, Notes.Place<DriverRow> place) {
        OptionalDouble low = row.low();
        OptionalDouble high = row.high();
        if (low.isPresent() != high.isPresent()) {
            String missing = low.isPresent() ? "high" : "low";
            place.note(missing, Rule.RANGE, "This end of the range is blank.");
        }
        if (low.isPresent() && low.getAsDouble() > row.value()) {
            place.note("low", Rule.RANGE, "The low end is above the value.");
        }
        if (high.isPresent() && high.getAsDouble() < row.value()) {
            place.note("high", Rule.RANGE, "The high end is below the value.");
        }
    }

    private static <R> void key(DriverAddress address, Notes.Place<R> place) {
        if (address.driver().keyKind() == KeyKind.NONE && !address.key().isEmpty()) {
            place.note("key", Rule.KEYLESS, address.driver().code() + " has no key.");
        }
    }

    private static <R> void value(
            Driver driver, double value, String column, Notes.Place<R> place) {
        if (isGrowth(driver) && value <= -1) {
            place.note(column, Rule.GROWTH, "The growth is −100% or less.");
        }
        if (driver == Driver.TRANSITIONS_DELAY_MONTHS && value != Math.rint(value)) {
            place.note(column, Rule.DELAY, "The delay is not whole.");
        }
        if (driver == Driver.SLIPPAGE_MONTHS && !(value >= 0 && value <= MOST_SLIPPAGE)) {
            place.note(column, Rule.SLIPPAGE, "The slippage is not 0 to 12.");
        }
    }

    private static boolean isGrowth(Driver driver) {
        return switch (driver) {
            case CPI,
                    PROVIDER_PAY_GROWTH,
                    FEE_AWARD,
                    DEMOGRAPHY,
                    DEMAND,
                    COMPLEXITY,
                    BENEFIT_UPRATING,
                    PAY_AWARD,
                    LINE_GROWTH ->
                    true;
            case NLW,
                    EMPLOYER_NI_RATE,
                    EMPLOYER_NI_THRESHOLD,
                    PENSION_MIN_RATE,
                    PENSION_LOWER,
                    PENSION_UPPER,
                    PENSION_TRIGGER,
                    FEE_PASS_THROUGH,
                    TRANSITIONS_PROBABILITY_SCALE,
                    TRANSITIONS_DELAY_MONTHS,
                    EMPLOYER_PENSION_RATE,
                    DELIVERABILITY,
                    SLIPPAGE_MONTHS,
                    SAVINGS_DELIVERY_SCALE,
                    FUNDING_AMOUNT,
                    ASC_SHARE,
                    PRECEPT_PERCENT,
                    PRECEPT_YIELD_PER_PERCENT ->
                    false;
        };
    }

    private void scenarios() {
        notes.unique(AssumptionTables.SCENARIOS, model, "scenario", Scenario::name);
        notes.known(
                AssumptionTables.SCENARIOS,
                model,
                "parent",
                Rule.KNOWN_SCENARIO,
                scenarioNames(),
                Scenario::parent);
        Map<String, Optional<String>> parents = new HashMap<>();
        model.scenarios().forEach(s -> parents.putIfAbsent(s.name(), s.parent()));
        notes.each(
                AssumptionTables.SCENARIOS,
                model,
                (row, place) -> {
                    if (row.isNamedAsBase()) {
                        place.note(
                                "scenario",
                                Rule.SCENARIO_NAME,
                                "The base itself could not be asked for beside it. Give it another"
                                        + " name.");
                    }
                    if (isInCircle(row, parents)) {
                        place.note("parent", Rule.PARENTS, "Its parents lead back to it.");
                    }
                });
    }

    private static boolean isInCircle(Scenario scenario, Map<String, Optional<String>> parents) {
        Set<String> seen = new HashSet<>();
        Optional<String> next = scenario.parent();
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(scenario.name())) {
                return true;
            }
            next = parents.getOrDefault(next.get(), Optional.empty());
        }
        return false;
    }

    private void overrides() {
        notes.known(
                AssumptionTables.SCENARIO_DRIVERS,
                model,
                "scenario",
                Rule.KNOWN_SCENARIO,
                scenarioNames(),
                row -> Optional.of(row.scenario()));
        notes.unique(
                AssumptionTables.SCENARIO_DRIVERS,
                model,
                "driver",
                (ScenarioOverride row) -> List.of(row.scenario(), row.address()));
        notes.each(
                AssumptionTables.SCENARIO_DRIVERS,
                model,
                (row, place) -> {
                    key(row.address(), place);
                    value(row.address().driver(), row.value(), "value", place);
                });
    }

    private Set<String> scenarioNames() {
        return Notes.names(model.scenarios(), Scenario::name);
    }
}
