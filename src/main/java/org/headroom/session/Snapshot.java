package org.headroom.session;

import org.headroom.domain.Model;
import org.headroom.engine.result.Projection;

import java.time.Duration;
import java.util.Optional;

/// What the window shows: a model with its results, at one moment. Immutable.
///
/// @param model the model, with any change that is being previewed
/// @param scenario the chosen scenario; empty is the base
/// @param projection results in the chosen scenario
/// @param base results in the base, equal to `projection` where the base is chosen
/// @param isPreview whether a change is under the thumb and not yet kept
/// @param undo what undo would take back, if anything
/// @param redo what redo would do again, if anything
/// @param calculation how long the calculation took
public record Snapshot(
        Model model,
        Optional<String> scenario,
        Projection projection,
        Projection base,
        boolean isPreview,
        Optional<String> undo,
        Optional<String> redo,
        Duration calculation) {}
