package org.headroom.session;

import java.time.Instant;

/// Whether what people did is in the file.
public sealed interface SaveState {

    /// Everything is kept, since `at`.
    record Saved(Instant at) implements SaveState {}

    /// The newest change is on its way.
    record Saving() implements SaveState {}

    /// The file cannot be written to at all; changes are refused.
    record ReadOnly(String why) implements SaveState {}

    /// A change could not be kept; `what` says what happened, what is safe and what to do.
    record Failed(String what) implements SaveState {}
}
