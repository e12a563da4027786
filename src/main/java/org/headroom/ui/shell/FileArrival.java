package org.headroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.headroom.extract.ImportKind;
import org.headroom.ui.theme.Theme;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happens to files that come into the window, by menu, by a page's button or dropped on it:
/// models are opened, all others imported one after the other. An import stands in place of the
/// pages until it is finished with.
final class FileArrival extends StackPane {

    private static final String MODEL = ".headroom";

    private final Node frame;
    private final Documents documents;
    private final Workspace workspace;
    private Optional<ImportView> view = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private double zoom = 1;
    private boolean isImporting;

    /// @param frame the window as it is between imports
    FileArrival(Node frame, Documents documents, Workspace workspace) {
        this.frame = frame;
        this.documents = documents;
        this.workspace = workspace;
        getChildren().setAll(frame);
        addEventHandler(ImportEvent.IMPORT, e -> begin(e.files(), e.kind()));
    }

    boolean isImporting() {
        return isImporting;
    }

    void dress(Theme other, double factor) {
        theme = other;
        zoom = factor;
        view.ifPresent(v -> v.dress(theme, zoom));
    }

    /// Takes files that are dropped on the scene.
    void listen(Scene scene) {
        scene.setOnDragOver(e -> {
            if (wants(e)) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(e -> {
            boolean isWanted = wants(e);
            e.setDropCompleted(isWanted);
            if (isWanted) {
                take(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }

    private boolean wants(DragEvent event) {
        return event.getDragboard().hasFiles() && !isImporting;
    }

    /// Opens the first model among the files; imports them where there is none.
    void take(List<Path> files) {
        Optional<Path> model = files.stream().filter(FileArrival::isModel).findFirst();
        if (model.isPresent()) {
            documents.open(stage(), model.get());
        } else if (!files.isEmpty()) {
            begin(files, Optional.empty());
        }
    }

    private static boolean isModel(Path file) {
        return Files.isDirectory(file)
                || file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(MODEL);
    }

    /// Begins an import; asks for files where there are none.
    ///
    /// @param kind what they hold; empty is told by their headings
    void begin(List<Path> files, Optional<ImportKind> kind) {
        if (isImporting || workspace.refusesChange()) {
            return;
        }
        ImportView chosen = view.orElseGet(() -> documents.importView(workspace));
        view = Optional.of(chosen);
        List<Path> wanted = new ArrayList<>(files);
        if (wanted.isEmpty()) {
            wanted.addAll(chosen.choose(stage()));
        }
        if (!wanted.isEmpty()) {
            isImporting = true;
            chosen.dress(theme, zoom);
            getChildren().setAll(chosen.view());
            chosen.begin(wanted, kind, this::end);
        }
    }

    private void end() {
        isImporting = false;
        getChildren().setAll(frame);
        frame.requestFocus();
    }

    private Stage stage() {
        return (Stage) getScene().getWindow();
    }
}
