package org.headroom.rules;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.Model;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.AssumptionTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// Overrides that change no value that a plan looks up: for another year, hidden by a row of a
/// narrower key, or the same as what was there.
final class OverrideReports {

    private final Model model;
    private final Notes notes;
    private final DriverKeys keys;

    OverrideReports(Model model, Notes notes) {
        this.model = model;
        this.notes = notes;
        keys = new DriverKeys(model);
    }

    void check() {
        notes.each(
                AssumptionTables.SCENARIO_DRIVERS,
                model,
                (row, place) -> {
                    // A key that names nothing is told as such.
                    if (keys.has(row.address()) && !changesSomething(row)) {
                        place.note(
                                "value",
                                Rule.OVERRIDE_UNUSED,
                                "Nothing changes: see key and year.");
                    }
                });
    }

    private boolean changesSomething(ScenarioOverride override) {
        List<ScenarioOverride> others = new ArrayList<>(model.overrides());
        others.remove(override);
        Optional<String> scenario = Optional.of(override.scenario());
        DriverTable with = DriverTable.of(model, scenario);
        DriverTable without = DriverTable.of(model.withOverrides(others), scenario);
        Driver driver = override.address().driver();
        return lookUps(driver)
                .anyMatch(look -> !value(look, with, driver).equals(value(look, without, driver)));
    }

    private static OptionalDouble value(
            Function<DriverTable, OptionalDouble> look, DriverTable table, Driver driver) {
        OptionalDouble found = look.apply(table);
        return found.isPresent() ? found : driver.fallback();
    }

    /// Every look-up of a driver that a plan of this model can make.
    private Stream<Function<DriverTable, OptionalDouble>> lookUps(Driver driver) {
        // The delay has no year: it is looked up once.
        int last = driver == Driver.TRANSITIONS_DELAY_MONTHS ? 0 : model.info().planYears();
        List<Function<DriverTable, OptionalDouble>> all = new ArrayList<>();
        for (int y = 0; y <= last; y++) {
            FinancialYear year = model.info().year(y);
            switch (driver.keyKind()) {
                case NONE -> all.add(table -> table.find(driver, year));
                case COHORT, COHORT_OR_AGE -> {
                    for (Cohort cohort : keys.cohorts()) {
                        all.add(table -> table.find(driver, cohort, year));
                    }
                }
                case SERVICE_TYPE, AGE_GROUP, BUDGET_LINE, RISK, FUNDING_LINE -> {
                    for (String key : keys.of(driver.keyKind())) {
                        all.add(table -> table.find(driver, key, year));
                    }
                }
            }
        }
        return all.stream();
    }
}
