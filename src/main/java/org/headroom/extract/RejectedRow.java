package org.headroom.extract;

import java.util.List;

/// A row that was left out, as the file of rejected rows shows it.
///
/// @param row number of the record
/// @param reason the first rule it broke
/// @param cells of the kept columns, blank where they cannot be read; persons hashed
public record RejectedRow(int row, String reason, List<String> cells) {}
