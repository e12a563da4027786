package org.headroom.ui.scenarios;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A layer of the tree: the base, or a scenario with what it builds on.
///
/// @param scenario empty is the base
/// @param depth how many layers lie under it
/// @param changes how many values it changes itself
/// @param isSound whether what it builds on is there and does not lead back to itself; one that is
///   not sound cannot be worked out
record Layer(
        Optional<String> scenario,
        Optional<String> parent,
        int depth,
        int changes,
        boolean isSound) {

    /// What the base is called.
    static final String BASE = "Base";

    /// The layers of a model: each scenario follows what it builds on.
    static List<Layer> of(Model model) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Optional.empty(), Optional.empty(), 0, 0, true));
        Set<String> placed = new HashSet<>();
        addChildren(model, Optional.empty(), 1, placed, layers);
        for (Scenario scenario : model.scenarios()) {
            if (!placed.contains(scenario.name())) {
                layers.add(of(model, scenario, 1, false));
            }
        }
        return List.copyOf(layers);
    }

    private static void addChildren(
            Model model,
            Optional<String> parent,
            int depth,
            Set<String> placed,
            List<Layer> layers) {
        for (Scenario scenario : model.scenarios()) {
            if (scenario.parent().equals(parent) && placed.add(scenario.name())) {
                layers.add(of(model, scenario, depth, true));
                addChildren(model, Optional.of(scenario.name()), depth + 1, placed, layers);
            }
        }
    }

    private static Layer of(Model model, Scenario scenario, int depth, boolean isSound) {
        long changes =
                model.overrides().stream()
                        .filter(o -> o.scenario().equals(scenario.name()))
                        .count();
        return new Layer(
                Optional.of(scenario.name()), scenario.parent(), depth, (int) changes, isSound);
    }

    /// What people call it.
    String name() {
        return scenario.orElse(BASE);
    }

    /// Its part of the ids of its controls, as `high-wage`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// How many changes on what, as `3 changes on Base`.
    String basis() {
        if (!isSound) {
            return "“" + parent.orElse("") + "” is missing or builds on this";
        }
        return (changes == 1 ? "1 change" : changes + " changes") + " on " + parent.orElse(BASE);
    }
}
