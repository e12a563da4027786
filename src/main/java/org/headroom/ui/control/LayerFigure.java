package org.headroom.ui.control;

import org.headroom.engine.trace.Figure;

import java.util.Optional;

/// A figure that a part of a page shows, and the layer that it is the figure of.
///
/// @param layer a scenario that is not the one in sight; empty for the one in sight and for the
///   base, which the figure itself names
public record LayerFigure(Figure figure, Optional<String> layer) {

    /// A figure of the scenario in sight, or of the base.
    public static LayerFigure inSight(Figure figure) {
        return new LayerFigure(figure, Optional.empty());
    }

    /// A figure as a layer has it.
    ///
    /// @param layer empty is the base
    /// @param chosen the scenario in sight; empty is the base
    public static LayerFigure of(Figure figure, Optional<String> layer, Optional<String> chosen) {
        if (layer.equals(chosen)) {
            return inSight(figure);
        }
        return layer.isEmpty() ? inSight(figure.ofBase()) : new LayerFigure(figure, layer);
    }

    /// What people call it, as `Gap 2027/28 in “High wage”`.
    public String words() {
        return figure.words() + layer.map(l -> " in “" + l + "”").orElse("");
    }
}
