package org.headroom.ui.scenarios;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which layers are ticked to be compared: up to four, shown in the order of the tree. A scenario
/// that is renamed stays ticked; one that is gone does not.
final class Ticks {

    static final int FEWEST = 2;
    static final int MOST = 4;
    private static final int AT_FIRST = 3;

    private final Set<String> ticked = new LinkedHashSet<>();
    private List<Scenario> known = List.of();
    private boolean isFresh = true;

    /// Keeps the ticks to the newest model.
    void follow(Model model, Optional<String> chosen, List<Layer> layers) {
        if (isFresh) {
            isFresh = false;
            begin(chosen, layers);
        }
        if (known != model.scenarios()) {
            renamed(known, model.scenarios());
            known = model.scenarios();
            ticked.removeIf(t -> layers.stream().noneMatch(l -> l.isSound() && l.key().equals(t)));
        }
    }

    private void begin(Optional<String> chosen, List<Layer> layers) {
        ticked.add(Layer.BASE);
        chosen.map(Layer::keyOf).ifPresent(ticked::add);
        for (Layer layer : layers) {
            if (layer.isSound() && ticked.size() < AT_FIRST) {
                ticked.add(layer.key());
            }
        }
    }

    private void renamed(List<Scenario> before, List<Scenario> after) {
        if (before.size() != after.size()) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            String was = before.get(i).name();
            String is = after.get(i).name();
            boolean isGone = after.stream().noneMatch(s -> s.name().equals(was));
            if (isGone && ticked.remove(Layer.keyOf(was))) {
                ticked.add(Layer.keyOf(is));
            }
        }
    }

    boolean has(Layer layer) {
        return ticked.contains(layer.key());
    }

    /// Whether another may be ticked.
    boolean hasRoom() {
        return ticked.size() < MOST;
    }

    int count() {
        return ticked.size();
    }

    void set(Layer layer, boolean isTicked) {
        if (isTicked && hasRoom()) {
            ticked.add(layer.key());
        } else if (!isTicked) {
            ticked.remove(layer.key());
        }
    }

    /// The ticked layers in the order of the tree.
    List<Layer> of(List<Layer> layers) {
        List<Layer> some = new ArrayList<>(layers);
        some.removeIf(l -> !has(l));
        return List.copyOf(some);
    }
}
