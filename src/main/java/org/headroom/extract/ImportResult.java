package org.headroom.extract;

/// How an import ended before anything was changed.
public sealed interface ImportResult {

    /// It can be committed.
    record Ready(ImportOutcome outcome) implements ImportResult {}

    /// The file is refused as a whole.
    record Refused(FileFault fault) implements ImportResult {}

    /// It was called off.
    record Cancelled() implements ImportResult {}
}
