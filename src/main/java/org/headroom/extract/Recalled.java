package org.headroom.extract;

/// How an earlier extract was read, where a file with its headings can be read in the same way.
///
/// @param kind of the import
/// @param mapping with the header row where it stands in the file at hand
public record Recalled(ImportKind kind, Mapping mapping) {}
