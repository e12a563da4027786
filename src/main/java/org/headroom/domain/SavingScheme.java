package org.headroom.domain;

import java.util.Optional;

/// A plan to spend less, with its two risks (method section 6).
///
/// @param budgetLine the line that it reduces; empty is not yet allocated
/// @param recurrent whether a tranche saves in every later year too
public record SavingScheme(
        String name,
        Optional<String> budgetLine,
        boolean recurrent,
        Risk deliverability,
        Risk timing,
        String description) {}
