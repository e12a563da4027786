package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Edits of scenarios as wholes: new, duplicate, rename, delete.
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
                    return model.withScenarios(
                                    model.scenarios().stream()
                                            .map(s -> renamed(s, from, to))
                                            .toList())
                            .withOverrides(
                                    model.overrides().stream()
                                            .map(o -> o.scenario().equals(from) ? in(to, o) : o)
                                            .toList());
                });
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
        return Edit.of(deletion(model, name), now -> without(now, name));
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

    private static Model without(Model model, String name) {
        Scenario gone = require(model, name);
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

    private static Scenario require(Model model, String name) {
        return model.scenario(name)
                .orElseThrow(() -> new IllegalArgumentException(Edits.unknown(name)));
    }

    private static void requireFree(Model model, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scenario needs a name.");
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
