package org.headroom.session;

import org.headroom.schema.Table;

import java.util.ArrayList;
import java.util.List;

/// What one entry of the change log did to one row of the model.
///
/// @param entry who, when, why
/// @param cells what it changed of the row
public record RowHistory(LogEntry entry, List<CellChange> cells) {

    public RowHistory {
        cells = List.copyOf(cells);
    }

    /// What the change log of a store says of the rows of one table, newest entry first.
    static List<RowHistory> of(ModelStore store, Table<?> table) throws StoreException {
        List<RowHistory> history = new ArrayList<>();
        for (LogEntry entry : store.log().reversed()) {
            List<CellChange> cells = CellChange.of(store.change(entry), table);
            if (!cells.isEmpty()) {
                history.add(new RowHistory(entry, cells));
            }
        }
        return history;
    }
}
