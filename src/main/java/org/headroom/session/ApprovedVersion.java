package org.headroom.session;

import java.time.Instant;
import java.util.Optional;

/// A budget as it was approved: its inputs and results, frozen. Whatever is imported, renamed or
/// brought up to date later, these bytes stay.
///
/// @param name as people call it, as "Cabinet February 2025"
/// @param scenario the scenario that was approved; empty is the base
/// @param reason why it could be approved, with what was said about checks that were not green
/// @param engine the version of the program that worked it out
public record ApprovedVersion(
        String name,
        Optional<String> scenario,
        String who,
        Instant when,
        String reason,
        String engine,
        Frozen frozen) {

    /// The bytes.
    ///
    /// @param inputs the whole model in the text form, zipped
    /// @param results the published result in every format, zipped
    public record Frozen(byte[] inputs, byte[] results) {

        public Frozen {
            inputs = inputs.clone();
            results = results.clone();
        }

        @Override
        public byte[] inputs() {
            return inputs.clone();
        }

        @Override
        public byte[] results() {
            return results.clone();
        }
    }
}
