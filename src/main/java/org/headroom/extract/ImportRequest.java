package org.headroom.extract;

import java.nio.file.Path;
import java.util.Optional;

/// What is to be imported, and into what.
///
/// @param mapping of the columns; empty is guessed from the headings
public record ImportRequest(
        ImportKind kind, Path file, Optional<Mapping> mapping, ImportTarget target) {}
