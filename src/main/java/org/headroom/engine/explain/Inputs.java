package org.headroom.engine.explain;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverKey;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.trace.Figure;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The drivers behind a figure, with value, source and status.
final class Inputs {

    /// Drivers that are levels: what counts is from where to where they go.
    private static final Set<Driver> LEVELS =
            EnumSet.of(
                    Driver.NLW,
                    Driver.EMPLOYER_NI_RATE,
                    Driver.EMPLOYER_NI_THRESHOLD,
                    Driver.PENSION_MIN_RATE,
                    Driver.EMPLOYER_PENSION_RATE);

    private final Basis basis;
    private final List<ScenarioOverride> overrides;

    Inputs(Basis basis) {
        this.basis = basis;
        List<String> layers =
                DriverTable.layers(basis.model(), basis.scenario()).stream()
                        .map(Scenario::name)
                        .toList();
        overrides =
                layers.reversed().stream()
                        .flatMap(layer ->
                                basis.model().overrides().stream()
                                        .filter(o -> o.scenario().equals(layer)))
                        .toList();
    }

    /// The values that hold in the year, at most so many.
    List<Explanation.Input> of(List<Driver> drivers, int most) {
        List<Explanation.Input> inputs = new ArrayList<>();
        for (Driver driver : drivers) {
            addresses(driver).forEach(a -> inputs.add(input(a)));
        }
        return inputs.stream().limit(most).toList();
    }

    /// Rows that hold in the year: its own, else those of every year.
    private List<DriverAddress> addresses(Driver driver) {
        Set<DriverAddress> all = new LinkedHashSet<>();
        basis.model().drivers().stream().map(DriverRow::address).forEach(all::add);
        overrides.stream().map(ScenarioOverride::address).forEach(all::add);
        return all.stream()
                .filter(a -> a.driver() == driver)
                .filter(a ->
                        a.year()
                                .map(y -> y.equals(basis.year()))
                                .orElseGet(() -> !all.contains(inYear(a))))
                .toList();
    }

    private DriverAddress inYear(DriverAddress address) {
        return DriverAddress.of(address.driver(), address.key(), basis.year());
    }

    private Explanation.Input input(DriverAddress address) {
        Optional<ScenarioOverride> override =
                overrides.stream().filter(o -> o.address().equals(address)).findFirst();
        Optional<DriverRow> row =
                basis.model().drivers().stream()
                        .filter(r -> r.address().equals(address))
                        .findFirst();
        String source =
                override.map(o -> "changed in “" + o.scenario() + "”")
                        .orElseGet(() -> row.map(DriverRow::source).orElse(""));
        Optional<AssumptionStatus> status =
                override.isPresent()
                        ? Optional.of(AssumptionStatus.LOCAL)
                        : row.map(DriverRow::status);
        return new Explanation.Input(
                address, figure(address), name(address), value(address), source, status);
    }

    private Figure figure(DriverAddress address) {
        return Figure.of(new DriverKey(address.driver(), address.key()), basis.year());
    }

    private static String name(DriverAddress address) {
        String key =
                switch (address.key()) {
                    case "" -> "";
                    case DriverTable.EVERYTHING -> ", all others";
                    default -> ", " + CodeWords.ofKey(address.key());
                };
        return address.driver().label() + key;
    }

    private String value(DriverAddress address) {
        Driver driver = address.driver();
        String now = text(driver, find(address, basis.year()));
        if (!LEVELS.contains(driver)) {
            return now;
        }
        OptionalDouble before = find(address, basis.yearBefore());
        String then = text(driver, before);
        return before.isEmpty() || then.equals(now) ? now : then + " to " + now;
    }

    private OptionalDouble find(DriverAddress address, FinancialYear year) {
        return address.key().isEmpty()
                ? basis.drivers().find(address.driver(), year)
                : basis.drivers().find(address.driver(), address.key(), year);
    }

    private static String text(Driver driver, OptionalDouble value) {
        return value.isPresent() ? DriverWords.of(driver, value.getAsDouble()) : "";
    }
}
