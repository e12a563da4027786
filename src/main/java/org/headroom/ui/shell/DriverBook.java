package org.headroom.ui.shell;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.DriverUnit;
import org.headroom.domain.KeyKind;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;
import org.headroom.ui.control.DriverScale;
import org.headroom.ui.control.DriverState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the driver panel shows of a model in one scenario: values, what they were, ranges and
/// sources.
///
/// In a scenario "was" is the value that it builds on; in the base it is the value when the model
/// was opened.
public final class DriverBook {

    private final Model model;
    private final Optional<String> scenario;
    private final DriverTable now;
    private final DriverTable before;
    private final Map<DriverAddress, DriverRow> rows = new HashMap<>();

    /// @param scenario empty is the base
    /// @param opened the model that base values are compared with
    public DriverBook(Model model, Optional<String> scenario, Model opened) {
        this.model = model;
        this.scenario = scenario;
        model.drivers().forEach(r -> rows.putIfAbsent(r.address(), r));
        now = DriverTable.of(model, scenario);
        before =
                scenario.isPresent()
                        ? DriverTable.of(
                                model, model.scenario(scenario.get()).flatMap(Scenario::parent))
                        : DriverTable.of(opened, Optional.empty());
    }

    /// What the control of a driver shows in a year.
    public DriverState state(HeadlineDriver driver, FinancialYear year) {
        List<DriverAddress> addresses = driver.addresses(model, scenario, year);
        double value = mean(driver, now, year);
        double base = mean(driver, before, year);
        OptionalDouble low = range(addresses, true);
        OptionalDouble high = range(addresses, false);
        DriverScale scale = DriverScale.of(driver.driver().unit());
        double[] ends = ends(driver.driver(), value, base, low, high);
        return new DriverState(
                driver.label(),
                value,
                base,
                low,
                high,
                ends[0],
                ends[1],
                Unmoved.why(driver, model, now, year).orElseGet(() -> note(addresses)),
                scale,
                Math.abs(value - base) > 1e-12,
                false);
    }

    private double mean(HeadlineDriver driver, DriverTable table, FinancialYear year) {
        return driver.keys().stream()
                .mapToDouble(key -> value(table, driver.driver(), key, year))
                .average()
                .orElse(0);
    }

    private static double value(DriverTable table, Driver driver, String key, FinancialYear year) {
        return table.find(driver, key, year).orElseGet(() -> driver.fallback().orElse(0));
    }

    private OptionalDouble range(List<DriverAddress> addresses, boolean low) {
        List<DriverRow> rows =
                addresses.stream()
                        .flatMap(a -> row(a).stream())
                        .filter(DriverRow::hasRange)
                        .toList();
        return rows.stream()
                .mapToDouble(r -> low ? r.low().orElse(0) : r.high().orElse(0))
                .average();
    }

    private Optional<DriverRow> row(DriverAddress address) {
        return Optional.ofNullable(rows.get(address));
    }

    private String note(List<DriverAddress> addresses) {
        DriverAddress first = addresses.getFirst();
        return row(first)
                .map(DriverBook::shortNote)
                .or(() -> inherited(first).map(r -> "as for all: " + shortNote(r)))
                .orElse("not set, so the default holds");
    }

    /// The row of the same key for every year, else that of all others, from which a value comes
    /// that has no row of its own.
    private Optional<DriverRow> inherited(DriverAddress address) {
        Driver driver = address.driver();
        Optional<DriverRow> everyYear =
                row(new DriverAddress(driver, address.key(), Optional.empty()));
        if (driver.keyKind() == KeyKind.NONE) {
            return everyYear;
        }
        return everyYear
                .or(() -> row(new DriverAddress(driver, DriverTable.EVERYTHING, address.year())))
                .or(() -> row(new DriverAddress(driver, DriverTable.EVERYTHING, Optional.empty())));
    }

    /// The status of a settled value, else the beginning of its source: the whole stands in the
    /// register.
    private static String shortNote(DriverRow row) {
        return switch (row.status()) {
            case ACTUAL -> "actual";
            case ANNOUNCED -> "announced";
            case PROJECTED, LOCAL -> row.source().split("[,;:]", 2)[0];
        };
    }

    private static double[] ends(
            Driver driver, double value, double base, OptionalDouble low, OptionalDouble high) {
        double from = Math.min(base, low.orElse(base));
        double to = Math.max(base, high.orElse(base));
        double pad = Math.max((to - from) * 0.4, usualPad(driver, base));
        double left = from - pad;
        double right = to + pad;
        if (driver.unit() == DriverUnit.MONTHS) {
            left = Math.min(0, from);
            right = Math.max(12, to);
        } else if (from >= 0 && driver.unit() != DriverUnit.FRACTION) {
            left = Math.max(0, left);
        }
        return new double[] {Math.min(left, value), Math.max(right, value)};
    }

    private static double usualPad(Driver driver, double base) {
        return switch (driver.unit()) {
            case FRACTION -> Math.max(0.01, Math.abs(base) * 0.2);
            case MONTHS -> 6;
            case POUNDS_PER_HOUR, POUNDS_PER_YEAR, POUNDS -> Math.max(0.5, Math.abs(base) * 0.05);
        };
    }
}
