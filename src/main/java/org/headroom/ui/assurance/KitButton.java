package org.headroom.ui.assurance;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.headroom.domain.Model;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// Makes the reproduction kit of the model in the window, and says where it is.
final class KitButton extends HBox {

    static final String ID = "assurance-kit";
    static final String SAID = "assurance-kit-said";

    private final Workspace workspace;
    private final KitDesk desk;
    private final Button make = new Button("Reproduction kit…", Icons.of(Feather.PACKAGE));
    private final Label said = new Label();

    KitButton(Workspace workspace, KitDesk desk) {
        super(10);
        this.workspace = workspace;
        this.desk = desk;
        setAlignment(Pos.CENTER_RIGHT);
        make.setId(ID);
        make.setAccessibleText(
                "Reproduction kit: inputs without people, the method and the figures, for somebody"
                        + " who works the budget out again");
        make.setMinWidth(USE_PREF_SIZE);
        make.setOnAction(e -> ask());
        said.setId(SAID);
        said.getStyleClass().add("muted");
        getChildren().addAll(said, make);
    }

    private void ask() {
        Model model = workspace.snapshot().get().model();
        desk.askWhere(getScene().getWindow(), model.info().name() + " reproduction kit")
                .ifPresent(file -> make(model, file));
    }

    private void make(Model model, Path file) {
        make.setDisable(true);
        said.setText("Being made…");
        CompletableFuture.runAsync(() -> write(model, file))
                .whenComplete((done, failure) ->
                        Feedback.post(() -> {
                            make.setDisable(false);
                            said.setText(
                                    failure == null ? "Made: " + file.getFileName() : "Not made");
                            if (failure != null) {
                                workspace.problem().set(Workspace.message(failure));
                            }
                        }));
    }

    private void write(Model model, Path file) {
        try {
            desk.write(model, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
