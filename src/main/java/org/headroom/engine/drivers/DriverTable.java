package org.headroom.engine.drivers;

import org.headroom.domain.Cohort;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.Risk;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.kernel.FinancialYear;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// The values of all drivers in one scenario, with the look-up rules of method section 2. Tables do
/// not change; a table made from another shares what is the same.
public final class DriverTable {

    /// The key of a row for everything that has no row of its own.
    public static final String EVERYTHING = "*";

    private static final DriverYears[] NO_ROWS = {};

    private final DriverSlots slots;
    private final @Nullable DriverYears[][] rows;

    /// @param rows by driver and slot
    DriverTable(DriverSlots slots, @Nullable DriverYears[][] rows) {
        this.slots = slots;
        this.rows = rows;
    }

    /// The drivers of a scenario; of the base where `scenario` is empty.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or its parents go in a circle
    public static DriverTable of(Model model, Optional<String> scenario) {
        @Nullable DriverYears[][] none = new DriverYears[Driver.values().length][];
        Arrays.fill(none, NO_ROWS);
        TableDraft table = new TableDraft(new DriverSlots(), none);
        for (DriverRow row : model.drivers()) {
            table.put(row.address(), row.value());
        }
        return table.table().in(model, scenario);
    }

    /// This table of a model's base in one of its scenarios.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or its parents go in a circle
    public DriverTable in(Model model, Optional<String> scenario) {
        if (scenario.isEmpty()) {
            return this;
        }
        TableDraft table = new TableDraft(slots, rows);
        for (Scenario layer : layers(model, scenario)) {
            for (ScenarioOverride override : model.overrides()) {
                if (override.scenario().equals(layer.name())) {
                    table.put(override.address(), override.value());
                }
            }
        }
        return table.table();
    }

    /// The base of a changed model, from this one of the model before: a driver under the thumb
    /// changes one row of thousands.
    public DriverTable updatedTo(Model changed, Model before) {
        List<DriverRow> now = changed.drivers();
        List<DriverRow> then = before.drivers();
        if (now == then) {
            return this;
        }
        if (now.size() != then.size()) {
            return of(changed, Optional.empty());
        }
        Set<DriverAddress> moved = new HashSet<>();
        for (int i = 0; i < now.size(); i++) {
            DriverRow row = now.get(i);
            if (!row.address().equals(then.get(i).address())) {
                return of(changed, Optional.empty());
            }
            if (row.value() != then.get(i).value()) {
                moved.add(row.address());
            }
        }
        TableDraft table = new TableDraft(slots, rows);
        for (DriverRow row : now) {
            if (moved.contains(row.address())) {
                table.put(row.address(), row.value());
            }
        }
        return table.table();
    }

    /// The layers of a scenario from the one over the base to the scenario itself.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or its parents go in a circle
    public static List<Scenario> layers(Model model, Optional<String> scenario) {
        List<Scenario> layers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = scenario;
        while (next.isPresent()) {
            String name = next.get();
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "The parents of scenario \"" + name + "\" go in a circle");
            }
            Scenario layer =
                    model.scenario(name)
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "There is no scenario \"" + name + "\""));
            layers.addFirst(layer);
            next = layer.parent();
        }
        return layers;
    }

    /// This table with other values at some addresses, as a draw of a simulation or one end of a
    /// range.
    public DriverTable with(Map<DriverAddress, Double> changed) {
        TableDraft draft = new TableDraft(slots, rows);
        changed.forEach(draft::put);
        return draft.table();
    }

    /// As [#with(Map)], for drivers and keys whose changed years are known beforehand.
    public DriverTable with(List<DriverDraw> draws) {
        TableDraft draft = new TableDraft(slots, rows);
        for (DriverDraw draw : draws) {
            draft.put(draw);
        }
        return draft.table();
    }

    /// The drivers and keys whose values differ from another table's in any year, in the order of
    /// drivers, then keys.
    public List<DriverKey> differences(DriverTable other) {
        List<DriverKey> different = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            Set<String> keys = keys(driver);
            keys.addAll(other.keys(driver));
            for (String key : keys) {
                if (!Objects.equals(row(driver, key), other.row(driver, key))) {
                    different.add(new DriverKey(driver, key));
                }
            }
        }
        return different;
    }

    /// This table with another's values, of all years, for some drivers and keys.
    public DriverTable taking(Set<DriverKey> changed, DriverTable other) {
        TableDraft draft = new TableDraft(slots, rows);
        for (DriverKey each : changed) {
            draft.put(each, other.row(each.driver(), each.key()));
        }
        return draft.table();
    }

    /// The values at which this table and another differ, in the order of drivers, keys and years;
    /// a value for every year without its own comes first.
    public List<DriverAddress> changes(DriverTable other) {
        List<DriverAddress> changes = new ArrayList<>();
        for (DriverKey each : differences(other)) {
            DriverYears own = years(each);
            DriverYears others = other.years(each);
            Set<Integer> years = new TreeSet<>(own.years());
            years.addAll(others.years());
            for (int year : years) {
                if (Double.compare(own.own(year), others.own(year)) != 0) {
                    changes.add(address(each, year));
                }
            }
        }
        return changes;
    }

    private static DriverAddress address(DriverKey of, int year) {
        return new DriverAddress(
                of.driver(),
                of.key(),
                year == DriverYears.ANY_YEAR
                        ? Optional.empty()
                        : Optional.of(new FinancialYear(year)));
    }

    private DriverYears years(DriverKey of) {
        DriverYears found = row(of.driver(), of.key());
        return found == null ? DriverYears.NONE : found;
    }

    /// The keys of a driver for which any row gives a value, in their order.
    public Set<String> keys(Driver driver) {
        Set<String> keys = new TreeSet<>();
        slots.of(driver)
                .forEach((key, slot) -> {
                    if (row(driver, slot) != null) {
                        keys.add(key);
                    }
                });
        return keys;
    }

    private @Nullable DriverYears row(Driver driver, String key) {
        return row(driver, slots.find(driver, key));
    }

    private @Nullable DriverYears row(Driver driver, int slot) {
        @Nullable DriverYears[] ofDriver = rows[driver.ordinal()];
        return slot >= 0 && slot < ofDriver.length ? ofDriver[slot] : null;
    }

    /// Whether what was found of keys in another table holds for this one too.
    public boolean hasKeysOf(DriverTable other) {
        return slots == other.slots;
    }

    /// The value that holds at an address: its own, that of every year, that of its service type,
    /// that of everything, else the default.
    public OptionalDouble effective(DriverAddress address) {
        String serviceType = address.key().replaceFirst("\\|.*", "");
        for (String key : List.of(address.key(), serviceType, EVERYTHING)) {
            OptionalDouble found =
                    address.year()
                            .map(year -> at(address.driver(), key, year))
                            .orElseGet(() -> ofAnyYear(new DriverKey(address.driver(), key)));
            if (found.isPresent()) {
                return found;
            }
        }
        return usual(address);
    }

    private static OptionalDouble usual(DriverAddress address) {
        for (Risk colour : Risk.values()) {
            if (address.driver().keyKind() == KeyKind.RISK && colour.key().equals(address.key())) {
                return OptionalDouble.of(
                        address.driver() == Driver.SLIPPAGE_MONTHS
                                ? colour.usualSlippageMonths()
                                : colour.usualDeliverability());
            }
        }
        return address.driver().fallback();
    }

    private OptionalDouble ofAnyYear(DriverKey of) {
        return present(years(of).own(DriverYears.ANY_YEAR));
    }

    /// The value of a driver without a key, if any row gives one.
    public OptionalDouble find(Driver driver, FinancialYear year) {
        return at(driver, "", year);
    }

    /// The value of a driver without a key, else its default.
    public double value(Driver driver, FinancialYear year) {
        return orDefault(find(driver, year), driver);
    }

    /// The value of a statutory rate.
    ///
    /// @throws MissingDriverException if no row gives one
    public double required(Driver driver, FinancialYear year) {
        OptionalDouble found = find(driver, year);
        if (found.isEmpty()) {
            throw new MissingDriverException(driver, year);
        }
        return found.getAsDouble();
    }

    /// The value of a driver for one key, then for everything, if any row gives one.
    public OptionalDouble find(Driver driver, String key, FinancialYear year) {
        OptionalDouble own = at(driver, key, year);
        return own.isPresent() ? own : at(driver, EVERYTHING, year);
    }

    /// The value of a driver for one key, then for everything, else its default.
    public double value(Driver driver, String key, FinancialYear year) {
        return orDefault(find(driver, key, year), driver);
    }

    /// A driver as one cohort sees it: the cohort itself, its service type, (where the driver also
    /// goes by age) its age group, then everything.
    public DriverSeries series(Driver driver, CohortKeys keys) {
        return series(rowsOf(driver, keys));
    }

    /// A driver without a key.
    public DriverSeries series(Driver driver) {
        return series(driver, new String[] {""});
    }

    /// A driver as one key sees it: the key's own rows, then those of everything.
    public DriverSeries series(Driver driver, String key) {
        return series(driver, key, EVERYTHING);
    }

    private DriverSeries series(Driver driver, String... keys) {
        return series(rowsOf(driver, keys));
    }

    /// The rows that hold for a cohort.
    public RowsOfKey rowsOf(Driver driver, CohortKeys keys) {
        return switch (driver) {
            case BENEFIT_UPRATING ->
                    rowsOf(driver, keys.cohort(), keys.serviceType(), keys.ageGroup(), EVERYTHING);
            case DEMOGRAPHY -> rowsOf(driver, keys.ageGroup(), EVERYTHING);
            default -> rowsOf(driver, keys.cohort(), keys.serviceType(), EVERYTHING);
        };
    }

    private RowsOfKey rowsOf(Driver driver, String... keys) {
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            int slot = slots.find(driver, key);
            if (slot != DriverSlots.NONE) {
                found.add(slot);
            }
        }
        return new RowsOfKey(driver, found);
    }

    /// The values of rows that were found in this table or one with the same keys.
    public DriverSeries series(RowsOfKey of) {
        DriverYears[] found = new DriverYears[of.slots().size()];
        int count = 0;
        for (int slot : of.slots()) {
            DriverYears years = row(of.driver(), slot);
            if (years != null) {
                found[count++] = years;
            }
        }
        return new DriverSeries(
                count == found.length ? found : Arrays.copyOf(found, count),
                of.driver().fallback());
    }

    /// The value of a cohort driver, if any row gives one.
    public OptionalDouble find(Driver driver, CohortKeys keys, FinancialYear year) {
        return series(driver, keys).find(year);
    }

    /// As [#find(Driver, CohortKeys, FinancialYear)], for a single look-up.
    public OptionalDouble find(Driver driver, Cohort cohort, FinancialYear year) {
        return find(driver, CohortKeys.of(cohort), year);
    }

    private OptionalDouble at(Driver driver, String key, FinancialYear year) {
        DriverYears years = row(driver, key);
        return years == null ? OptionalDouble.empty() : present(years.at(year.startYear()));
    }

    private static OptionalDouble present(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double orDefault(OptionalDouble found, Driver driver) {
        return found.orElseGet(() -> driver.fallback().orElse(0));
    }
}
