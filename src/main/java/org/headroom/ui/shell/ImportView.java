package org.headroom.ui.shell;

import javafx.scene.Parent;
import javafx.stage.Window;

import org.headroom.extract.ImportKind;
import org.headroom.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Brings files into the model; takes the place of the pages until it is finished with.
public interface ImportView {

    /// The view as it stands in the window; always the same node.
    Parent view();

    /// Dresses what is drawn by itself.
    void dress(Theme theme, double zoom);

    /// Asks for files to begin with; empty where none is chosen.
    List<Path> choose(Window owner);

    /// Begins with these files, one after the other.
    ///
    /// @param kind what they hold; empty is told by their headings
    /// @param closed what to do once it is finished with
    void begin(List<Path> files, Optional<ImportKind> kind, Runnable closed);
}
