package org.headroom.app;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.headroom.storage.ModelFiles;
import org.headroom.ui.theme.Typeface;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the toolkit and the window.
final class WindowStart {

    private static final Logger LOG = Logger.getLogger(WindowStart.class.getName());

    /// Frames a second at most: a slider shows what it does in the next frame, so a second frame
    /// within the usual sixtieth halves the wait. Nothing is painted where nothing changed.
    private static final String FRAMES = "120";

    private WindowStart() {}

    /// Opens the window on a model and returns when it is closed.
    ///
    /// @return whether there was a display to open it on
    static boolean run(AppFolders folders, Path model, ModelFiles files)
            throws InterruptedException {
        System.setProperty(
                "javafx.animation.pulse", System.getProperty("javafx.animation.pulse", FRAMES));
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException | LinkageError e) {
            LOG.log(Level.INFO, "No display", e);
            return false;
        }
        CompletableFuture<Void> closed = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        org.headroom.ui.shell.Feedback.post(() -> {
            Typeface.load();
            Stage stage = new Stage();
            stage.getIcons().add(mark());
            stage.setOnHidden(e -> closed.complete(null));
            Desktop desktop =
                    new Desktop(
                            new StoredSettings(folders.settings()),
                            files.who(),
                            stage,
                            new FileDialogs(),
                            files);
            if (!desktop.open(model)) {
                closed.complete(null);
            }
        });
        try {
            closed.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Platform.exit();
        return true;
    }

    /// The mark of the program, which a desktop shows for its window.
    private static Image mark() {
        return new Image(
                Objects.requireNonNull(WindowStart.class.getResource("headroom.png"))
                        .toExternalForm());
    }
}
