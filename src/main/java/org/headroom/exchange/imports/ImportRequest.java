package org.headroom.exchange.imports;

import org.headroom.exchange.imports.mapping.Mapping;
import org.headroom.exchange.imports.outcome.ImportKind;
import org.headroom.exchange.imports.target.ImportTarget;

import java.nio.file.Path;
import java.util.Optional;

/// What is to be imported, and into what.
///
/// @param mapping of the columns; empty is guessed from the headings
public record ImportRequest(
        ImportKind kind, Path file, Optional<Mapping> mapping, ImportTarget target) {}
