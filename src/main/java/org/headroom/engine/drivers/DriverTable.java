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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/// The values of all drivers in one scenario, with the look-up rules of method section 2.
public final class DriverTable {

    /// The key of a row for everything that has no row of its own.
    public static final String EVERYTHING = "*";

    private final Map<Driver, Map<String, DriverYears>> values;

    private DriverTable(Map<Driver, Map<String, DriverYears>> values) {
        this.values = values;
    }

    /// The drivers of a scenario; of the base where `scenario` is empty.
    ///
    /// @throws IllegalArgumentException if there is no such scenario, or its parents go in a circle
    public static DriverTable of(Model model, Optional<String> scenario) {
        DriverTable table = new DriverTable(new EnumMap<>(Driver.class));
        for (DriverRow row : model.drivers()) {
            table.put(row.address(), row.value());
        }
        for (Scenario layer : layers(model, scenario)) {
            for (ScenarioOverride override : model.overrides()) {
                if (override.scenario().equals(layer.name())) {
                    table.put(override.address(), override.value());
                }
            }
        }
        return table;
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
        Map<Driver, Map<String, DriverYears>> copy = new EnumMap<>(values);
        DriverTable table = new DriverTable(copy);
        for (Driver driver :
                changed.keySet().stream().map(DriverAddress::driver).distinct().toList()) {
            copy.put(driver, new HashMap<>(values.getOrDefault(driver, Map.of())));
        }
        changed.forEach(table::put);
        return table;
    }

    /// As [#with(Map)], for drivers and keys whose changed years are known beforehand.
    public DriverTable with(List<DriverDraw> draws) {
        Map<Driver, Map<String, DriverYears>> drawn = new EnumMap<>(Driver.class);
        for (DriverDraw draw : draws) {
            String key = draw.of().key();
            Map<String, DriverYears> keys =
                    drawn.computeIfAbsent(
                            draw.of().driver(),
                            d -> new HashMap<>(values.getOrDefault(d, Map.of())));
            keys.put(key, draw.over(keys.getOrDefault(key, DriverYears.NONE)));
        }
        Map<Driver, Map<String, DriverYears>> copy = new EnumMap<>(values);
        copy.putAll(drawn);
        return new DriverTable(copy);
    }

    /// The drivers and keys whose values differ from another table's in any year, in the order of
    /// drivers, then keys.
    public List<DriverKey> differences(DriverTable other) {
        List<DriverKey> different = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            Map<String, DriverYears> own = values.getOrDefault(driver, Map.of());
            Map<String, DriverYears> others = other.values.getOrDefault(driver, Map.of());
            Set<String> keys = new TreeSet<>(own.keySet());
            keys.addAll(others.keySet());
            for (String key : keys) {
                if (!Objects.equals(own.get(key), others.get(key))) {
                    different.add(new DriverKey(driver, key));
                }
            }
        }
        return different;
    }

    /// This table with another's values, of all years, for some drivers and keys.
    public DriverTable taking(Set<DriverKey> changed, DriverTable other) {
        Map<Driver, Map<String, DriverYears>> copy = new EnumMap<>(values);
        for (DriverKey each : changed) {
            Map<String, DriverYears> keys =
                    new HashMap<>(copy.getOrDefault(each.driver(), Map.of()));
            DriverYears years = other.values.getOrDefault(each.driver(), Map.of()).get(each.key());
            if (years == null) {
                keys.remove(each.key());
            } else {
                keys.put(each.key(), years);
            }
            copy.put(each.driver(), keys);
        }
        return new DriverTable(copy);
    }

    private void put(DriverAddress address, double value) {
        int year = address.year().map(FinancialYear::startYear).orElse(DriverYears.ANY_YEAR);
        values.computeIfAbsent(address.driver(), d -> new HashMap<>())
                .merge(
                        address.key(),
                        DriverYears.NONE.with(year, value),
                        (years, more) -> years.with(year, value));
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
        return values.getOrDefault(of.driver(), Map.of()).getOrDefault(of.key(), DriverYears.NONE);
    }

    /// The keys of a driver for which any row gives a value, in their order.
    public Set<String> keys(Driver driver) {
        return new TreeSet<>(values.getOrDefault(driver, Map.of()).keySet());
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
        return driver == Driver.BENEFIT_UPRATING
                ? series(driver, keys.cohort(), keys.serviceType(), keys.ageGroup(), EVERYTHING)
                : series(driver, keys.cohort(), keys.serviceType(), EVERYTHING);
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
        Map<String, DriverYears> rows = values.getOrDefault(driver, Map.of());
        DriverYears[] found = new DriverYears[keys.length];
        int count = 0;
        for (String key : rows.isEmpty() ? new String[0] : keys) {
            DriverYears years = rows.get(key);
            if (years != null) {
                found[count++] = years;
            }
        }
        return new DriverSeries(Arrays.copyOf(found, count), driver.fallback());
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
        Map<String, DriverYears> keys = values.get(driver);
        DriverYears years = keys == null ? null : keys.get(key);
        return years == null ? OptionalDouble.empty() : present(years.at(year.startYear()));
    }

    private static OptionalDouble present(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static double orDefault(OptionalDouble found, Driver driver) {
        return found.orElseGet(() -> driver.fallback().orElse(0));
    }
}
