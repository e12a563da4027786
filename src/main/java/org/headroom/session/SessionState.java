package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.domain.Scenario;

import java.util.List;
import java.util.Optional;

/// What a session works results out from: what is kept, what is previewed and which scenario is
/// chosen. Replaced as a whole.
record SessionState(
        Model kept, History history, Optional<Edit> preview, Optional<String> scenario) {

    SessionState withPreview(Optional<Edit> other) {
        return new SessionState(kept, history, other, scenario);
    }

    SessionState withScenario(Optional<String> other) {
        return new SessionState(kept, history, preview, other);
    }

    /// The chosen scenario in a changed model: the same, or what it was renamed to, or the base.
    Optional<String> scenarioIn(Model after) {
        if (scenario.flatMap(after::scenario).isPresent()) {
            return scenario;
        }
        List<String> before = kept.scenarios().stream().map(Scenario::name).toList();
        List<String> now = after.scenarios().stream().map(Scenario::name).toList();
        int at = scenario.map(before::indexOf).orElse(-1);
        return at >= 0 && before.size() == now.size() && !before.contains(now.get(at))
                ? Optional.of(now.get(at))
                : Optional.empty();
    }
}
