package org.headroom.session;

import java.util.List;

/// Rows of one table that give way to others at one place.
///
/// @param at how many rows of the table stand before, in the table as it was
/// @param removed the rows that go; the first of them turn into the first of `added`
/// @param added the rows that come
public record Hunk<R>(int at, List<R> removed, List<R> added) {

    public Hunk {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
