package org.headroom.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// Asks about files with the dialogs of the system.
final class FileDialogs implements FileQuestions {

    private static final String SUFFIX = ".headroom";

    @Override
    public Optional<Path> open(Stage owner, String title) {
        return Optional.ofNullable(chooser(title).showOpenDialog(owner))
                .map(f -> f.toPath().toAbsolutePath());
    }

    @Override
    public Optional<Path> save(Stage owner, String title) {
        return Optional.ofNullable(chooser(title).showSaveDialog(owner))
                .map(f -> f.getPath())
                .map(name -> Path.of(name.endsWith(SUFFIX) ? name : name + SUFFIX));
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Headroom models", "*" + SUFFIX));
        return chooser;
    }

    @Override
    public boolean wantsToRead(Stage owner, String what) {
        ButtonType read = new ButtonType("Open a read-only copy", ButtonBar.ButtonData.YES);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, owner, what, read, ButtonType.CANCEL);
        alert.setHeaderText("This model is open already");
        return alert.showAndWait().filter(read::equals).isPresent();
    }

    @Override
    public boolean wantsToPublish(Stage owner, Path shared) {
        ButtonType publish = new ButtonType("Publish and close", ButtonBar.ButtonData.YES);
        ButtonType keep = new ButtonType("Close without publishing", ButtonBar.ButtonData.NO);
        String words =
                "Your changes are saved in your copy and not yet in "
                        + shared
                        + ". Unpublished, they are there when you open the model again.";
        Alert alert = alert(Alert.AlertType.CONFIRMATION, owner, words, publish, keep);
        alert.setHeaderText("Publish your changes?");
        return alert.showAndWait().filter(publish::equals).isPresent();
    }

    @Override
    public void tell(Stage owner, String what, String why) {
        Alert alert = alert(Alert.AlertType.ERROR, owner, why, ButtonType.OK);
        alert.setHeaderText(what);
        alert.showAndWait();
    }

    private static Alert alert(
            Alert.AlertType type, Stage owner, String words, ButtonType... buttons) {
        Alert alert = new Alert(type, words, buttons);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        if (owner.isShowing()) {
            alert.initOwner(owner);
        }
        return alert;
    }
}
