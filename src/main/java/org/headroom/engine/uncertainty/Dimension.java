package org.headroom.engine.uncertainty;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverDraw;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One uncertain thing: a driver and key whose ranged years share the draw, because a
/// high-inflation future is high throughout (method section 10).
///
/// @param number from 0, by the order of its first ranged row in the model, whatever the scenario
/// @param rows its ranged rows that the scenario leaves as they are; may be empty
public record Dimension(int number, Driver driver, String key, List<DriverRow> rows) {

    public Dimension {
        rows = List.copyOf(rows);
    }

    /// What tells dimensions apart.
    private record Subject(Driver driver, String key) {}

    /// The dimensions of a model in a scenario; in the base where `scenario` is empty.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public static List<Dimension> of(Model model, Optional<String> scenario) {
        Set<DriverAddress> overridden = overridden(model, scenario);
        Map<Subject, List<DriverRow>> drawn = new LinkedHashMap<>();
        for (DriverRow row : model.drivers()) {
            if (row.hasRange()) {
                Subject subject = new Subject(row.address().driver(), row.address().key());
                List<DriverRow> rows = drawn.computeIfAbsent(subject, s -> new ArrayList<>());
                if (!overridden.contains(row.address())) {
                    rows.add(row);
                }
            }
        }
        List<Dimension> dimensions = new ArrayList<>();
        drawn.forEach((subject, rows) ->
                dimensions.add(
                        new Dimension(dimensions.size(), subject.driver, subject.key, rows)));
        return List.copyOf(dimensions);
    }

    private static Set<DriverAddress> overridden(Model model, Optional<String> scenario) {
        Set<DriverAddress> addresses = new HashSet<>();
        for (Scenario layer : DriverTable.layers(model, scenario)) {
            for (ScenarioOverride override : model.overrides()) {
                if (override.scenario().equals(layer.name())) {
                    addresses.add(override.address());
                }
            }
        }
        return addresses;
    }

    /// The values of its rows in a draw.
    DriverDraw drawn(double u) {
        int[] years = new int[rows.size()];
        double[] values = new double[rows.size()];
        for (int i = 0; i < values.length; i++) {
            DriverRow row = rows.get(i);
            years[i] = row.address().year().map(FinancialYear::startYear).orElse(0);
            values[i] =
                    Draw.triangular(
                            row.low().orElse(row.value()),
                            row.value(),
                            row.high().orElse(row.value()),
                            u);
        }
        return new DriverDraw(new DriverKey(driver, key), years, values);
    }

    /// The values of its rows at one end of their ranges.
    Map<DriverAddress, Double> end(boolean isHigh) {
        Map<DriverAddress, Double> values = new HashMap<>();
        for (DriverRow row : rows) {
            values.put(row.address(), (isHigh ? row.high() : row.low()).orElse(row.value()));
        }
        return values;
    }
}
