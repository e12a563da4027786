package org.headroom.session;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.drivers.DriverTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Edits of scenarios as wholes: new, duplicate, rename, delete, put over another, merge into the
/// base.
public final class ScenarioEdits {

    private ScenarioEdits() {}

    /// A scenario without changes.
    ///
    /// @param parent what it builds on; empty is the base
    public static Edit create(String name, Optional<String> parent) {
        return Edit.of(
                "New scenario “" + name + "”",
                model -> {
                    requireFree(model, name);
                    parent.ifPresent(p -> require(model, p));
                    return with(model, new Scenario(name, parent, ""));
                });
    }

    /// A scenario that sets some values.
    ///
    /// @param parent what it builds on; empty is the base
    /// @param rationale why, kept with each value
    public static Edit create(
            String name,
            Optional<String> parent,
            Map<DriverAddress, Double> values,
            String rationale) {
        return Edit.of(
                "New scenario “" + name + "”",
                model -> {
                    Model result = create(name, parent).change().apply(model);
                    for (Map.Entry<DriverAddress, Double> each : values.entrySet()) {
                        result =
                                Edits.setDriver(
                                                Optional.of(name),
                                                each.getKey(),
                                                each.getValue(),
                                                rationale)
                                        .change()
                                        .apply(result);
                    }
                    return result;
                });
    }

    /// Another scenario with the same parent and the same changes.
    public static Edit duplicate(String name, String copy) {
        return Edit.of(
                "Duplicate scenario “" + name + "” as “" + copy + "”",
                model -> {
                    Scenario original = require(model, name);
                    requireFree(model, copy);
                    List<ScenarioOverride> overrides = new ArrayList<>(model.overrides());
                    for (ScenarioOverride o : model.overrides()) {
                        if (o.scenario().equals(name)) {
                            overrides.add(in(copy, o));
                        }
                    }
                    Model more =
                            with(
                                    model,
                                    new Scenario(copy, original.parent(), original.description()));
                    return overrides.size() == model.overrides().size()
                            ? more
                            : more.withOverrides(overrides);
                });
    }

    /// Another name, also where other scenarios build on it.
    public static Edit rename(String from, String to) {
        return Edit.of(
                "Rename scenario “" + from + "” to “" + to + "”",
                model -> {
                    require(model, from);
                    if (from.equals(to)) {
                        return model;
                    }
                    requireFree(model, to);
                    return followed(model, from, to);
                });
    }

    /// The model in which a scenario and all that names it have the scenario's other name.
    private static Model followed(Model model, String from, String to) {
        return model.withScenarios(
                        model.scenarios().stream().map(s -> renamed(s, from, to)).toList())
                .withOverrides(
                        model.overrides().stream()
                                .map(o -> o.scenario().equals(from) ? in(to, o) : o)
                                .toList());
    }

    /// The model after a row of the scenarios was typed over: its changes and what builds on it
    /// follow its name.
    static Model follow(Model model, Scenario before, Scenario after) {
        boolean isSame = before.name().equals(after.name());
        return isSame || model.scenario(before.name()).isPresent()
                ? model
                : followed(model, before.name(), after.name());
    }

    /// The model after a row of the scenarios was deleted: its changes go too, and what builds on
    /// it then builds on its parent.
    static Model forget(Model model, Scenario gone) {
        return model.scenario(gone.name()).isPresent() ? model : without(model, gone);
    }

    private static Scenario renamed(Scenario scenario, String from, String to) {
        return new Scenario(
                scenario.name().equals(from) ? to : scenario.name(),
                scenario.parent().map(p -> p.equals(from) ? to : p),
                scenario.description());
    }

    /// Takes a scenario away with its changes; those that build on it then build on its parent.
    ///
    /// @param model the model now, from which the description says what goes
    public static Edit delete(Model model, String name) {
        return Edit.of(deletion(model, name), now -> without(now, require(now, name)));
    }

    private static String deletion(Model model, String name) {
        long changes = model.overrides().stream().filter(o -> o.scenario().equals(name)).count();
        List<String> children =
                model.scenarios().stream()
                        .filter(s -> s.parent().equals(Optional.of(name)))
                        .map(s -> "“" + s.name() + "”")
                        .toList();
        String heir =
                model.scenario(name)
                        .flatMap(Scenario::parent)
                        .map(p -> "“" + p + "”")
                        .orElse("the base");
        String moved =
                children.isEmpty()
                        ? ""
                        : "; "
                                + String.join(", ", children)
                                + (children.size() == 1 ? " builds on " : " build on ")
                                + heir;
        return "Delete scenario “"
                + name
                + "”"
                + (changes == 0
                        ? ""
                        : " and its " + changes + (changes == 1 ? " change" : " changes"))
                + moved;
    }

    private static Model without(Model model, Scenario gone) {
        String name = gone.name();
        List<Scenario> rest =
                model.scenarios().stream()
                        .filter(s -> !s.name().equals(name))
                        .map(s ->
                                s.parent().equals(Optional.of(name))
                                        ? new Scenario(s.name(), gone.parent(), s.description())
                                        : s)
                        .toList();
        return model.withScenarios(rest)
                .withOverrides(
                        model.overrides().stream()
                                .filter(o -> !o.scenario().equals(name))
                                .toList());
    }

    /// Puts a scenario over another parent; what builds on it comes along.
    ///
    /// @param parent empty is the base
    public static Edit putOver(String name, Optional<String> parent) {
        String heading = parent.map(p -> "“" + p + "”").orElse("the base");
        return Edit.of(
                "Put scenario “" + name + "” over " + heading,
                model -> {
                    require(model, name);
                    parent.ifPresent(p -> {
                        require(model, p);
                        boolean isBelow =
                                DriverTable.layers(model, parent).stream()
                                        .anyMatch(layer -> layer.name().equals(name));
                        if (isBelow) {
                            throw new IllegalArgumentException(
                                    "“"
                                            + p
                                            + "” builds on “"
                                            + name
                                            + "”, so it cannot be under it.");
                        }
                    });
                    return model.withScenarios(
                            model.scenarios().stream()
                                    .map(s ->
                                            s.name().equals(name)
                                                    ? new Scenario(name, parent, s.description())
                                                    : s)
                                    .toList());
                });
    }

    /// Moves a scenario up or down among all, as lists show them.
    ///
    /// @param by places, negative is up; it stays within the list
    public static Edit move(String name, int by) {
        return Edit.of(
                "Move scenario “" + name + (by < 0 ? "” up" : "” down"),
                model -> {
                    List<Scenario> scenarios = new ArrayList<>(model.scenarios());
                    Scenario moved = require(model, name);
                    int at = scenarios.indexOf(moved);
                    scenarios.remove(at);
                    scenarios.add(Math.clamp(at + by, 0, scenarios.size()), moved);
                    return model.withScenarios(scenarios);
                });
    }

    /// Makes the changes of a scenario values of the base and takes the scenario away; those that
    /// build on it then build on the base. A value that came from a scenario has no range until one
    /// is given (method section 2), and says where it came from.
    public static Edit merge(String name) {
        return Edit.of(
                "Merge scenario “" + name + "” into the base",
                model -> {
                    Scenario merged = require(model, name);
                    if (merged.parent().isPresent()) {
                        throw new IllegalArgumentException(
                                "“"
                                        + name
                                        + "” builds on “"
                                        + merged.parent().get()
                                        + "”. Merge that first.");
                    }
                    return without(model.withDrivers(merged(model, name)), merged);
                });
    }

    private static List<DriverRow> merged(Model model, String name) {
        Map<DriverAddress, ScenarioOverride> changes = new LinkedHashMap<>();
        model.overrides().stream()
                .filter(o -> o.scenario().equals(name))
                .forEach(o -> changes.put(o.address(), o));
        List<DriverRow> rows = new ArrayList<>();
        for (DriverRow row : model.drivers()) {
            ScenarioOverride change = changes.remove(row.address());
            rows.add(change == null ? row : ofScenario(change, row.owner()));
        }
        changes.values().forEach(change -> rows.add(ofScenario(change, "")));
        return rows;
    }

    private static DriverRow ofScenario(ScenarioOverride change, String owner) {
        return new DriverRow(
                change.address(),
                OptionalDouble.empty(),
                change.value(),
                OptionalDouble.empty(),
                AssumptionStatus.LOCAL,
                "Scenario “" + change.scenario() + "”",
                change.rationale(),
                owner);
    }

    private static Scenario require(Model model, String name) {
        return model.scenario(name)
                .orElseThrow(() -> new IllegalArgumentException(Edits.unknown(name)));
    }

    private static void requireFree(Model model, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scenario needs a name.");
        }
        if (new Scenario(name, Optional.empty(), "").isNamedAsBase()) {
            throw new IllegalArgumentException(
                    "“" + name + "” is what all scenarios change. Choose another name.");
        }
        if (model.scenario(name).isPresent()) {
            throw new IllegalArgumentException(
                    "There already is a scenario “" + name + "”. Choose another name.");
        }
    }

    private static Model with(Model model, Scenario scenario) {
        List<Scenario> scenarios = new ArrayList<>(model.scenarios());
        scenarios.add(scenario);
        return model.withScenarios(scenarios);
    }

    private static ScenarioOverride in(String scenario, ScenarioOverride override) {
        return new ScenarioOverride(
                scenario, override.address(), override.value(), override.rationale());
    }
}
