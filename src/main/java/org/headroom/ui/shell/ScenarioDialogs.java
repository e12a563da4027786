package org.headroom.ui.shell;

import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

import java.util.function.Supplier;

/// Asks for the name of a scenario or a checkpoint.
final class ScenarioDialogs {

    private final Workspace workspace;
    private final Supplier<Window> owner;

    ScenarioDialogs(Workspace workspace, Supplier<Window> owner) {
        this.workspace = workspace;
        this.owner = owner;
    }

    void rename(String scenario) {
        ask("Rename scenario", "New name of “" + scenario + "”", scenario)
                .ifPresent(name -> workspace.rename(scenario, name));
    }

    void checkpoint() {
        ask(
                        "Named checkpoint",
                        "Everything is saved already. A name marks this moment in the history.",
                        "")
                .filter(name -> !name.isBlank())
                .ifPresent(workspace::checkpoint);
    }

    private java.util.Optional<String> ask(String title, String text, String suggestion) {
        TextInputDialog dialog = new TextInputDialog(suggestion);
        dialog.initOwner(owner.get());
        dialog.setTitle(title);
        dialog.setHeaderText(text);
        dialog.setGraphic(null);
        dialog.getEditor().setAccessibleText(text);
        return dialog.showAndWait();
    }
}
