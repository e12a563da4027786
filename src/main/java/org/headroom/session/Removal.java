package org.headroom.session;

import java.util.function.UnaryOperator;

/// What is asked for when the rows of clients are removed from a model file.
///
/// @param why kept in the change log; may be empty
/// @param andBackups whether the backups beside the file go too, which hold the rows as well;
///   otherwise one more is made first
/// @param inputs takes the frozen inputs of an approved version to those without the rows; an
///   [IllegalArgumentException] says that it cannot
public record Removal(String why, boolean andBackups, UnaryOperator<byte[]> inputs) {}
