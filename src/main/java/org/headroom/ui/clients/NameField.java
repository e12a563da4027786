package org.headroom.ui.clients;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import java.util.function.Consumer;

/// Asks for the name of a selection in its place in the list: Enter keeps it, Esc does not.
final class NameField extends TextField {

    static final String ID = "selection-name";

    private final Consumer<String> named;

    NameField(Consumer<String> named) {
        this.named = named;
        setId(ID);
        setAccessibleText("Name of the selection");
        setOnAction(e -> keep());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
        close();
    }

    /// Asks, with a name to begin with.
    void ask(String suggestion) {
        setText(suggestion);
        setVisible(true);
        setManaged(true);
        requestFocus();
        selectAll();
    }

    private void keep() {
        String name = getText().strip();
        if (!name.isEmpty()) {
            close();
            named.accept(name);
        }
    }

    private void close() {
        setVisible(false);
        setManaged(false);
    }
}
