package org.headroom.ui.recovery;

import java.nio.file.Path;
import java.util.Optional;

/// The ways on from a damaged file; each asks where to, and answers what it made.
public interface RecoveryActions {

    /// Copies the last good backup to a new file and opens that.
    void openBackup();

    /// Writes what can be read to a new file; empty where nobody said which.
    ///
    /// @throws Exception if it could not be written; the message is shown as it is
    Optional<Path> export() throws Exception;

    /// Opens another model.
    void openOther();
}
