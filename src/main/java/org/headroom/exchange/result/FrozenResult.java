package org.headroom.exchange.result;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.text.FrozenText;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The published result as an approved version keeps it: the text of every format, printed again to
/// the byte and never worked out anew.
public final class FrozenResult {

    private FrozenResult() {}

    /// The result of a model in a scenario, frozen.
    ///
    /// @throws IllegalArgumentException if there is no such scenario
    public static byte[] of(Model model, Optional<String> scenario) {
        Projection projection = Planner.project(PreparedModel.of(model), scenario);
        Map<String, String> texts = new LinkedHashMap<>();
        for (OutputFormat format : OutputFormat.values()) {
            texts.put(name(format), ProjectionText.of(projection, format));
        }
        return FrozenText.of(texts);
    }

    /// The frozen text of a format.
    public static String text(byte[] frozen, OutputFormat format) {
        return Optional.ofNullable(FrozenText.texts(frozen).get(name(format)))
                .orElseThrow(() ->
                        new IllegalArgumentException("This version has no " + name(format) + "."));
    }

    private static String name(OutputFormat format) {
        return "result." + format.name().toLowerCase(Locale.ROOT);
    }
}
