package org.headroom.ui.monitoring;

import javafx.stage.Window;

import org.headroom.domain.Model;
import org.headroom.extract.ExtractReader;
import org.headroom.session.ApprovedVersion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the page needs of the program around the window.
public interface MonthDesk {

    /// The inputs of an approved version. Takes a moment.
    ///
    /// @throws IOException with words for people if they cannot be read
    Model inputs(ApprovedVersion version) throws IOException;

    /// Reads extracts.
    ExtractReader reader();

    /// Asks for the file of an extract; empty if none is to be read after all.
    ///
    /// @param title what is asked for
    Optional<Path> askFor(Window owner, String title);
}
