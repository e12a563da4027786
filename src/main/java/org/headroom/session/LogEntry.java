package org.headroom.session;

import java.time.Instant;
import java.util.OptionalLong;

/// One line of the change log: who did what, when and why. Which rows it changed is asked of
/// [ModelStore#change].
///
/// @param number counted from 1
/// @param of the entry that an undo or redo is about
/// @param what as the undo menu names it, or the name of a checkpoint
/// @param why as given, may be empty
public record LogEntry(
        long number,
        Instant when,
        String who,
        Kind kind,
        OptionalLong of,
        String what,
        String why) {

    /// What sort of entry it is.
    public enum Kind {
        /// The file was made, or the rows of clients were removed from it; what was before that
        /// moment is not gone back to.
        CREATED,
        EDIT,
        UNDO,
        REDO,
        /// The state was given a name.
        CHECKPOINT
    }
}
