package org.headroom.app;

import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// What people are asked about files.
interface FileQuestions {

    /// Which model is to be opened.
    Optional<Path> open(Stage owner, String title);

    /// Where a new model is to be made; its name ends as that of a model does.
    Optional<Path> save(Stage owner, String title);

    /// Whether a model that somebody else has open is to be read as it was last kept.
    ///
    /// @param what who has it open, in words
    boolean wantsToRead(Stage owner, String what);

    /// Whether changes are to be published before the window closes.
    ///
    /// @param shared the file in the shared folder
    boolean wantsToPublish(Stage owner, Path shared);

    /// Where a sealed copy is to be written; its name ends as that of one does.
    Optional<Path> saveSealed(Stage owner);

    /// The password of a sealed copy.
    ///
    /// @param isNew whether a copy is to be sealed with it
    Optional<char[]> password(Stage owner, boolean isNew);

    /// Whether the rows of clients are to be removed for good; if so, whether the backups beside
    /// the file are to be deleted with them.
    Optional<Boolean> removal(Stage owner, int packages, int backups);

    /// Tells what was done.
    void done(Stage owner, String what);

    /// Tells what could not be done.
    void tell(Stage owner, String what, String why);
}
