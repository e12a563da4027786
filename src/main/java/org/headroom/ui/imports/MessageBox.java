package org.headroom.ui.imports;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A message beside what it is about: what happened, what is safe, what to do.
final class MessageBox extends HBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final VBox words = new VBox(2, title, text);

    MessageBox(String id) {
        setId(id);
        getStyleClass().add("message");
        setAccessibleRole(AccessibleRole.TEXT);
        title.getStyleClass().addAll("bold", "strong");
        text.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        none();
    }

    void none() {
        setVisible(false);
        setManaged(false);
    }

    void danger(String what, String message) {
        show("danger", Feather.X_CIRCLE, what, message);
    }

    void warning(String what, String message) {
        show("warning", Feather.ALERT_TRIANGLE, what, message);
    }

    void know(String what, String message) {
        show("accent", Feather.INFO, what, message);
    }

    private void show(String look, Feather icon, String what, String message) {
        getStyleClass().removeAll("danger", "warning", "accent");
        getStyleClass().add(look);
        title.setText(what);
        title.setVisible(!what.isEmpty());
        title.setManaged(!what.isEmpty());
        text.setText(message);
        getChildren().setAll(Icons.of(icon, look + "-icon"), words);
        setAccessibleText(what + ". " + message);
        setVisible(true);
        setManaged(true);
    }
}
