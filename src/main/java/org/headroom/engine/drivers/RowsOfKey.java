package org.headroom.engine.drivers;

import org.headroom.domain.Driver;

import java.util.List;

/// Which rows of a table hold for one cohort, line or key, the most specific first; found once for
/// all tables with the same keys.
///
/// @param slots of the rows that hold; cohorts with the same slots see the same values
public record RowsOfKey(Driver driver, List<Integer> slots) {

    public RowsOfKey {
        slots = List.copyOf(slots);
    }
}
