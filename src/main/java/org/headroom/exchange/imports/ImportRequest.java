package org.headroom.exchange.imports;

import org.headroom.exchange.imports.outcome.ImportKind;
import org.headroom.exchange.imports.source.SourceOptions;
import org.headroom.exchange.imports.target.ImportTarget;

import java.nio.file.Path;

/// What is to be imported, and into what.
///
/// @param options what is known of the file beforehand
public record ImportRequest(
        ImportKind kind, Path file, SourceOptions options, ImportTarget target) {}
