package org.headroom.extract;

/// What an import does to the rows that were there before.
///
/// @param what the rows are, as `packages`
public record Changes(String what, int added, int changed, int removed, int unchanged) {}
