package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;

import java.util.Optional;

/// Works out a model. A port, so that the session can be tried without the engine; what stands
/// behind it may remember what it prepared for the model before.
@FunctionalInterface
public interface Calculator {

    /// The results of a model in one scenario. Called from several threads.
    ///
    /// @param scenario empty is the base
    /// @throws RuntimeException if the model cannot be worked out; its message is for people
    Projection project(Model model, Optional<String> scenario);
}
