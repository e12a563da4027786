package org.headroom.engine.reference;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.kernel.FinancialYear;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Driver values of a scenario, looked up row by row (method section 2).
final class ReferenceDrivers {

    private final Map<DriverAddress, Double> values = new HashMap<>();

    ReferenceDrivers(Model model, Optional<String> scenario) {
        for (DriverRow row : model.drivers()) {
            values.put(row.address(), row.value());
        }
        scenario.ifPresent(name -> putOverrides(model, name));
    }

    private void putOverrides(Model model, String name) {
        Scenario scenario = model.scenario(name).orElseThrow();
        scenario.parent().ifPresent(parent -> putOverrides(model, parent));
        for (ScenarioOverride override : model.overrides()) {
            if (override.scenario().equals(name)) {
                values.put(override.address(), override.value());
            }
        }
    }

    /// The value of the most specific key that has one; for each key the year first.
    OptionalDouble find(Driver driver, FinancialYear year, String... keys) {
        for (String key : keys) {
            Double ofYear = values.get(new DriverAddress(driver, key, Optional.of(year)));
            if (ofYear != null) {
                return OptionalDouble.of(ofYear);
            }
            Double ofAnyYear = values.get(new DriverAddress(driver, key, Optional.empty()));
            if (ofAnyYear != null) {
                return OptionalDouble.of(ofAnyYear);
            }
        }
        return OptionalDouble.empty();
    }

    double keyless(Driver driver, FinancialYear year, double otherwise) {
        return find(driver, year, "").orElse(otherwise);
    }

    double required(Driver driver, FinancialYear year) {
        return find(driver, year, "").orElseThrow();
    }

    double keyed(Driver driver, FinancialYear year, String key, double otherwise) {
        return find(driver, year, key, "*").orElse(otherwise);
    }

    OptionalDouble ofCohort(Driver driver, FinancialYear year, Cohort cohort) {
        return find(driver, year, cohort.key(), cohort.serviceType(), "*");
    }
}
