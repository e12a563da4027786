package org.headroom.session;

import org.headroom.domain.Model;

import java.util.function.UnaryOperator;

/// A change that somebody makes to the model; one undo step.
///
/// @param description what it does, as the undo menu names it: `Set National Living Wage 2026/27 to
///   12.86`
/// @param reason why, kept in the change log; may be empty
/// @param change the model after from the model before; must leave untouched lists identical
public record Edit(String description, String reason, UnaryOperator<Model> change) {

    public static Edit of(String description, UnaryOperator<Model> change) {
        return new Edit(description, "", change);
    }

    public Edit because(String why) {
        return new Edit(description, why, change);
    }
}
