package org.headroom.engine.trace;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Risk;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.trace.Source.Place;
import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Drivers: the value that holds for a key in a year, and the row that gives it (method section 2).
final class DriverFigures implements Working.Family {

    private final Setting setting;
    private final Map<DriverAddress, DriverRow> rows = new HashMap<>();
    private final Map<DriverAddress, ScenarioOverride> overrides = new HashMap<>();

    DriverFigures(Setting setting) {
        this.setting = setting;
        setting.model().drivers().forEach(r -> rows.put(r.address(), r));
        for (Scenario layer : DriverTable.layers(setting.model(), setting.scenario())) {
            setting.model().overrides().stream()
                    .filter(o -> o.scenario().equals(layer.name()))
                    .forEach(o -> overrides.put(o.address(), o));
        }
    }

    /// The value of a driver without a key.
    static Figure of(Driver driver, FinancialYear year) {
        return Figure.of(Kind.DRIVER, driver.code(), year);
    }

    /// The value that holds for the first of the keys that has one, the most specific first; that
    /// for everything else.
    Figure of(Driver driver, List<String> keys, FinancialYear year) {
        for (String key : keys) {
            if (holding(driver, key, year).isPresent()) {
                return Figure.of(Kind.DRIVER, driver.code() + "|" + key, year);
            }
        }
        return Figure.of(Kind.DRIVER, driver.code() + "|" + DriverTable.EVERYTHING, year);
    }

    /// The value of a driver for a cohort.
    Figure ofCohort(Driver driver, String cohort, FinancialYear year) {
        String[] parts = cohort.split("\\|", -1);
        return driver == Driver.BENEFIT_UPRATING
                ? of(driver, List.of(cohort, parts[0], parts[1]), year)
                : of(driver, List.of(cohort, parts[0]), year);
    }

    /// Whether any row gives a value for a key, or for everything.
    boolean has(Driver driver, String key, FinancialYear year) {
        return setting.drivers().find(driver, key, year).isPresent();
    }

    private Optional<DriverAddress> holding(Driver driver, String key, FinancialYear year) {
        DriverAddress own = DriverAddress.of(driver, key, year);
        DriverAddress any = new DriverAddress(driver, key, Optional.empty());
        return isGiven(own) ? Optional.of(own) : isGiven(any) ? Optional.of(any) : Optional.empty();
    }

    private boolean isGiven(DriverAddress address) {
        return rows.containsKey(address) || overrides.containsKey(address);
    }

    @Override
    public Trace trace(Working figure) {
        String name = figure.name();
        int at = name.indexOf('|');
        String code = at < 0 ? name : name.substring(0, at);
        String key = at < 0 ? "" : name.substring(at + 1);
        List<String> codes = Arrays.stream(Driver.values()).map(Driver::code).toList();
        Driver driver = Driver.values()[Setting.index("driver", code, codes)];
        if (driver.keyKind() == KeyKind.NONE && at >= 0) {
            throw new IllegalArgumentException(driver.label() + " has no key: driver/" + code);
        }
        if (driver.keyKind() != KeyKind.NONE && at < 0) {
            throw new IllegalArgumentException(
                    driver.label() + " needs a key, or *: driver/" + code + "|*/" + figure.year());
        }
        return figure.input(
                value(driver, key, figure.year()), quantity(driver), source(driver, key, figure));
    }

    private double value(Driver driver, String key, FinancialYear year) {
        OptionalDouble found =
                key.isEmpty()
                        ? setting.drivers().find(driver, year)
                        : setting.drivers().find(driver, key, year);
        return found.orElseGet(() -> fallback(driver, key));
    }

    private static double fallback(Driver driver, String key) {
        for (Risk risk : Risk.values()) {
            if (risk.key().equals(key)) {
                return driver == Driver.DELIVERABILITY
                        ? risk.usualDeliverability()
                        : risk.usualSlippageMonths();
            }
        }
        return driver.fallback()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                driver.label()
                                        + " has no value there: no row of the drivers"
                                        + " gives one."));
    }

    private static Quantity quantity(Driver driver) {
        return switch (driver.unit()) {
            case POUNDS_PER_HOUR -> Quantity.POUNDS_AN_HOUR;
            case FRACTION -> Quantity.FRACTION;
            case POUNDS_PER_YEAR -> Quantity.POUNDS_A_YEAR;
            case POUNDS -> Quantity.POUNDS;
            case MONTHS -> Quantity.MONTHS;
        };
    }

    private Source source(Driver driver, String key, Working figure) {
        Optional<DriverAddress> holding =
                holding(driver, key, figure.year())
                        .or(() -> holding(driver, DriverTable.EVERYTHING, figure.year()));
        if (holding.isEmpty()) {
            return Source.rows("the method’s usual value: no row gives one", Place.DRIVERS);
        }
        ScenarioOverride override = overrides.get(holding.get());
        if (override != null) {
            return new Source(
                    "changed in “" + override.scenario() + "”",
                    Optional.of(AssumptionStatus.LOCAL),
                    "",
                    override.rationale(),
                    Place.DRIVERS);
        }
        DriverRow row = rows.get(holding.get());
        if (row == null) {
            throw figure.forgotten();
        }
        return new Source(
                row.source(),
                Optional.of(row.status()),
                row.owner(),
                row.rationale(),
                Place.DRIVERS);
    }
}
