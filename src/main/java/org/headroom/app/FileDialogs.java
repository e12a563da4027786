package org.headroom.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.headroom.storage.SealedCopy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Asks about files with the dialogs of the system.
final class FileDialogs implements FileQuestions {

    private static final String SUFFIX = ".headroom";

    @Override
    public Optional<Path> open(Stage owner, String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(sealed());
        return Optional.ofNullable(chooser.showOpenDialog(owner))
                .map(f -> f.toPath().toAbsolutePath());
    }

    @Override
    public Optional<Path> save(Stage owner, String title) {
        return Optional.ofNullable(chooser(title).showSaveDialog(owner))
                .map(f -> withSuffix(f.getPath(), SUFFIX));
    }

    private static Path withSuffix(String name, String suffix) {
        return Path.of(name.endsWith(suffix) ? name : name + suffix).toAbsolutePath();
    }

    @Override
    public Optional<Path> saveSealed(Stage owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Sealed copy");
        chooser.getExtensionFilters().add(sealed());
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(f -> withSuffix(f.getPath(), SealedCopy.SUFFIX));
    }

    private static FileChooser.ExtensionFilter sealed() {
        return new FileChooser.ExtensionFilter("Sealed copies", "*" + SealedCopy.SUFFIX);
    }

    @Override
    public Optional<char[]> password(Stage owner, boolean isNew) {
        return new PasswordDialog(owner, isNew).showAndWait();
    }

    @Override
    public Optional<Boolean> removal(Stage owner, int packages, int backups) {
        ButtonType remove = new ButtonType("Remove for good", ButtonBar.ButtonData.OK_DONE);
        CheckBox andBackups = new CheckBox("Delete the " + backups + " backups too");
        andBackups.setSelected(backups > 0);
        andBackups.setDisable(backups == 0);
        Label words =
                new Label(
                        String.format(
                                Locale.UK,
                                "%,d packages and the identifiers of persons in the pipeline go:"
                                        + " from the model, its history and approved budgets."
                                        + " Cohorts keep their averages. Packages with an end, or"
                                        + " a start to come, are no longer counted, so figures may"
                                        + " move. This cannot be undone.",
                                packages));
        words.setWrapText(true);
        Alert alert = alert(Alert.AlertType.WARNING, owner, "", remove, ButtonType.CANCEL);
        alert.setHeaderText("Remove the rows of clients?");
        alert.getDialogPane().setContent(new VBox(12, words, andBackups));
        words.setMaxWidth(460);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return alert.showAndWait().filter(remove::equals).map(b -> andBackups.isSelected());
    }

    @Override
    public void done(Stage owner, String what) {
        Alert alert = alert(Alert.AlertType.INFORMATION, owner, what, ButtonType.OK);
        alert.setHeaderText("Done");
        alert.showAndWait();
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
