package org.headroom.session;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The driver rows of a scenario by address: the base with its parent's, then its own, changes on
/// top (method section 2). Answers what an edit of one row starts from.
final class DriverValues {

    private static final String EVERYTHING = "*";

    private final Map<DriverAddress, Double> rows = new HashMap<>();

    private DriverValues() {}

    /// @throws IllegalArgumentException if there is no such scenario
    static DriverValues of(Model model, Optional<String> scenario) {
        DriverValues values = new DriverValues();
        for (DriverRow row : model.drivers()) {
            values.rows.put(row.address(), row.value());
        }
        if (scenario.isPresent()) {
            values.add(model, scenario.get(), new HashSet<>());
        }
        return values;
    }

    private void add(Model model, String scenario, Set<String> seen) {
        Scenario layer =
                model.scenario(scenario)
                        .orElseThrow(() -> new IllegalArgumentException(Edits.unknown(scenario)));
        if (seen.add(scenario) && layer.parent().isPresent()) {
            add(model, layer.parent().get(), seen);
        }
        for (ScenarioOverride override : model.overrides()) {
            if (override.scenario().equals(scenario)) {
                rows.put(override.address(), override.value());
            }
        }
    }

    /// What holds at an address: its own row, then that of every year, then the same for more
    /// general keys, then the driver's default.
    OptionalDouble at(DriverAddress address) {
        for (String key : keys(address)) {
            OptionalDouble found = row(address, key);
            if (found.isPresent()) {
                return found;
            }
        }
        return address.driver().fallback();
    }

    /// What would hold in a scenario without its own change of an address: the row of its parent,
    /// else the row of every year; empty where only more general rows are left.
    static OptionalDouble inherited(Model model, String scenario, DriverAddress address) {
        Model without =
                model.withOverrides(
                        model.overrides().stream()
                                .filter(o -> !isAt(o, scenario, address))
                                .toList());
        return of(without, Optional.of(scenario)).row(address, address.key());
    }

    static boolean isAt(ScenarioOverride override, String scenario, DriverAddress address) {
        return override.scenario().equals(scenario) && override.address().equals(address);
    }

    private OptionalDouble row(DriverAddress address, String key) {
        Double value = rows.get(new DriverAddress(address.driver(), key, address.year()));
        if (value == null) {
            value = rows.get(new DriverAddress(address.driver(), key, Optional.empty()));
        }
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static List<String> keys(DriverAddress address) {
        Driver driver = address.driver();
        String key = address.key();
        int bar = key.indexOf('|');
        if (driver.keyKind() == KeyKind.NONE) {
            return List.of(key);
        }
        if (bar < 0) {
            return List.of(key, EVERYTHING);
        }
        String serviceType = key.substring(0, bar);
        if (driver.keyKind() == KeyKind.COHORT_OR_AGE) {
            int end = key.indexOf('|', bar + 1);
            String ageGroup = key.substring(bar + 1, end < 0 ? key.length() : end);
            return List.of(key, serviceType, ageGroup, EVERYTHING);
        }
        return List.of(key, serviceType, EVERYTHING);
    }
}
