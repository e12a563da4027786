package org.headroom.ui.assurance;

import javafx.stage.Window;

import org.headroom.domain.Model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the kit with which somebody outside works the budget out again; the program around the
/// window does it.
public interface KitDesk {

    /// Asks where the kit is to go; empty if it is not to be made after all.
    Optional<Path> askWhere(Window owner, String name);

    /// Makes the kit of a model and writes it whole. Takes a second or so.
    ///
    /// @throws IOException if it cannot be written; the message says where
    void write(Model model, Path file) throws IOException;
}
