package org.headroom.ui.scenarios;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A layer of the tree: the base, a scenario with what it builds on, or an approved version.
///
/// @param scenario empty is the base
/// @param depth how many layers lie under it
/// @param changes how many values it changes itself
/// @param isSound whether what it builds on is there and does not lead back to itself; one that is
///   not sound cannot be worked out
/// @param version the approved version, which is no scenario of the model; empty for all others
record Layer(
        Optional<String> scenario,
        Optional<String> parent,
        int depth,
        int changes,
        boolean isSound,
        Optional<Version> version) {

    /// What the base is called.
    static final String BASE = "Base";

    /// The layers of a model: each scenario follows what it builds on.
    static List<Layer> of(Model model, List<Version> versions) {
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(Optional.empty(), Optional.empty(), 0, 0, true, Optional.empty()));
        Set<String> placed = new HashSet<>();
        addChildren(model, Optional.empty(), 1, placed, layers);
        for (Scenario scenario : model.scenarios()) {
            if (!placed.contains(scenario.name())) {
                layers.add(of(model, scenario, 1, false));
            }
        }
        versions.forEach(v -> layers.add(of(v)));
        return List.copyOf(layers);
    }

    private static Layer of(Version version) {
        return new Layer(Optional.empty(), Optional.empty(), 0, 0, true, Optional.of(version));
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
                Optional.of(scenario.name()),
                scenario.parent(),
                depth,
                (int) changes,
                isSound,
                Optional.empty());
    }

    /// What people call it.
    String name() {
        return version.map(Version::name).orElse(scenario.orElse(BASE));
    }

    boolean isBase() {
        return scenario.isEmpty() && version.isEmpty();
    }

    /// What tells it from every other layer of the tree.
    String key() {
        return version.map(v -> "version " + v.name())
                .orElse(scenario.map(Layer::keyOf).orElse(BASE));
    }

    /// The key of a scenario's layer.
    static String keyOf(String scenario) {
        return "scenario " + scenario;
    }

    /// Its part of the ids of its controls, as `high-wage`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /// What it is, as `3 changes on Base`.
    String basis() {
        if (version.isPresent()) {
            return version.get().note();
        }
        if (isBase()) {
            return "What every layer changes";
        }
        if (!isSound) {
            return "“" + parent.orElse("") + "” is missing or builds on this";
        }
        return (changes == 1 ? "1 change" : changes + " changes") + " on " + parent.orElse(BASE);
    }
}
