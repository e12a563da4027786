package org.headroom.ui.clients;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.ImportEvent;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// What the page says where the model has no clients: what is missing and how it comes in.
final class EmptyClients extends StackPane {

    static final String ID = "no-clients";
    static final String ADD = "no-clients-add";
    static final String IMPORT = "no-clients-import";

    EmptyClients(Runnable addCohort) {
        setId(ID);
        Label title = new Label("No clients yet");
        title.getStyleClass().add("finding");
        Label text =
                new Label(
                        "Import packages or Client Level Data, or add a cohort with its averages."
                                + " Until then purchased care is planned from the ledger alone.");
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        Em.maxWidth(text, 420);
        text.setStyle("-fx-text-alignment: center;");
        Button bring = ImportEvent.button(IMPORT, "Import…", Optional.empty());
        bring.getStyleClass().add("primary");
        Button add = new Button("Add cohort", Icons.of(Feather.PLUS));
        add.setId(ADD);
        add.setOnAction(e -> addCohort.run());
        HBox buttons = new HBox(8, bring, add);
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(10, Icons.of(Feather.USERS, "empty-icon"), title, text, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(box);
    }
}
