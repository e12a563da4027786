package org.headroom.session;

import org.headroom.domain.Model;

import java.util.Optional;

/// What somebody approves.
///
/// @param name free in this file
/// @param scenario empty is the base
/// @param reason why; not blank
/// @param engine the version of the program
/// @param freezer makes the bytes from the model as it is kept at that moment
/// @param answer what is said about checks that are not green: kept with the approval, or neither
///   is
public record Approval(
        String name,
        Optional<String> scenario,
        String reason,
        String engine,
        Freezer freezer,
        Optional<Edit> answer) {

    /// Makes the frozen bytes of a model.
    public interface Freezer {

        /// @throws IllegalArgumentException if there is no such scenario
        ApprovedVersion.Frozen freeze(Model model, Optional<String> scenario);
    }

    public Approval {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An approved version needs a name.");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Say why it is approved.");
        }
    }

    /// An approval of a budget whose checks need no answer.
    public Approval(
            String name, Optional<String> scenario, String reason, String engine, Freezer freezer) {
        this(name, scenario, reason, engine, freezer, Optional.empty());
    }

    /// The same with what is said about checks that are not green.
    public Approval answering(Optional<Edit> said) {
        return new Approval(name, scenario, reason, engine, freezer, said);
    }
}
