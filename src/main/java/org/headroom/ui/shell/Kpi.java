package org.headroom.ui.shell;

import org.headroom.engine.trace.Figure;

import java.util.Optional;

/// A figure of the strip that is always in sight.
///
/// @param id short name, for the node's id
/// @param label what it is, with its year
/// @param value as it is read
/// @param was the base's value, where the scenario differs from it
/// @param sense one line that says what the value means
/// @param rises whether the sense line starts with a triangle, and which way it points
/// @param needsCare whether the sense line starts with a warning
/// @param figure what is explained of it; empty for a count of checks and for what is not there
public record Kpi(
        String id,
        String label,
        String value,
        Optional<String> was,
        String sense,
        Optional<Boolean> rises,
        boolean needsCare,
        Optional<Figure> figure) {}
