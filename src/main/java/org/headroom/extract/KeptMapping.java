package org.headroom.extract;

/// How an earlier extract was read, as it was kept; a later version may have written it.
///
/// @param kind code of the kind of import, as `packages`
/// @param json the mapping
public record KeptMapping(String kind, String json) {}
