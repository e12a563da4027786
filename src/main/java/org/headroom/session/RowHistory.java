package org.headroom.session;

import java.util.List;

/// What one entry of the change log did to one row of the model.
///
/// @param entry who, when, why
/// @param cells what it changed of the row
public record RowHistory(LogEntry entry, List<CellChange> cells) {

    public RowHistory {
        cells = List.copyOf(cells);
    }
}
