package org.headroom.engine.comparison;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// A value in which two scenarios differ.
///
/// @param from what holds in the first; empty where nothing does
/// @param to what holds in the second
/// @param reason why, as given with the change; empty where none was given
/// @param effect change of the figure asked about if this value alone goes from the first to the
///   second, £; effects of several values need not add up
public record Difference(
        DriverAddress address,
        OptionalDouble from,
        OptionalDouble to,
        String reason,
        double effect) {

    /// What differs between two scenarios, in the order of drivers, keys and years.
    ///
    /// @param from empty is the base
    /// @param to empty is the base
    /// @throws IllegalArgumentException if there is no such scenario or figure
    public static List<Difference> between(
            PreparedModel prepared, Optional<String> from, Optional<String> to, PlanFigure figure) {
        Model model = prepared.model();
        DriverTable first = DriverTable.of(model, from);
        DriverTable second = DriverTable.of(model, to);
        var read = figure.in(model);
        double now = read.applyAsDouble(Planner.results(prepared, first));
        List<Difference> differences = new ArrayList<>();
        for (DriverAddress address : first.changes(second)) {
            OptionalDouble old = first.effective(address);
            OptionalDouble value = second.effective(address);
            double then =
                    value.isPresent()
                            ? read.applyAsDouble(
                                    Planner.results(
                                            prepared,
                                            first.with(Map.of(address, value.getAsDouble()))))
                            : now;
            differences.add(
                    new Difference(
                            address, old, value, reason(model, from, to, address), then - now));
        }
        return List.copyOf(differences);
    }

    /// The reason of the change nearest to the second scenario that made the value, else of the
    /// first's.
    private static String reason(
            Model model, Optional<String> from, Optional<String> to, DriverAddress address) {
        for (Optional<String> side : List.of(to, from)) {
            Set<String> layers =
                    DriverTable.layers(model, side).stream()
                            .map(Scenario::name)
                            .collect(Collectors.toSet());
            Optional<String> found =
                    model.overrides().stream()
                            .filter(o -> layers.contains(o.scenario()))
                            .filter(o -> o.address().equals(address))
                            .map(ScenarioOverride::rationale)
                            .filter(r -> !r.isBlank())
                            .reduce((a, b) -> b);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return "";
    }
}
