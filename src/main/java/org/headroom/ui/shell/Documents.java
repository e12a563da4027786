package org.headroom.ui.shell;

import javafx.stage.Stage;

import org.headroom.ui.theme.Theme;

import java.nio.file.Path;
import java.util.List;

/// What the window can do with model files; the program around it does it.
public interface Documents {

    /// Asks for a place and makes an empty model there.
    void createNew(Stage owner);

    /// Asks for a model and opens it in this window.
    void open(Stage owner);

    /// Opens a model in this window.
    void open(Stage owner, Path file);

    /// Models that were opened and are still there, the latest first.
    default List<Path> recent() {
        return List.of();
    }

    /// Asks for a place and writes a copy there.
    void saveCopy(Stage owner, Workspace workspace);

    /// Asks for a place and a password and writes a copy that only the password opens.
    void seal(Stage owner, Workspace workspace);

    /// Asks whether it is meant, and takes the rows of clients out of the model for good.
    void removeClients(Stage owner, Workspace workspace);

    /// What shows the history of a model and its approved budgets.
    VersionsView versions(Workspace workspace, RightSlot slot);

    /// Shows the model to a room, from the keyboard alone.
    ///
    /// @param owner the window that it was asked for from, which stays open
    void present(Stage owner, Workspace workspace, Theme theme);

    /// Begins next year's budget from this one, as a new model that this window then shows.
    ///
    /// @param owner the window that it was asked for from
    void nextYear(Stage owner, Workspace workspace);

    /// What brings extracts into a model.
    ImportView importView(Workspace workspace);
}
