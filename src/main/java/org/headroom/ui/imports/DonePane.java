package org.headroom.ui.imports;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.headroom.extract.ImportOutcome;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The last step: what is in the model now.
final class DonePane {

    private final ImportModel model;
    private final VBox view = new VBox(12);
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button rejected = new Button("", Icons.of(Feather.DOWNLOAD));

    DonePane(ImportModel model, Runnable saveRejected) {
        this.model = model;
        view.setId(ImportIds.DONE);
        view.getStyleClass().add("import-page");
        title.getStyleClass().add("page-title");
        title.setGraphic(Icons.of(Feather.CHECK_CIRCLE, "success-icon"));
        text.setWrapText(true);
        rejected.setId(ImportIds.REJECTED + "-after");
        rejected.setOnAction(e -> saveRejected.run());
        view.getChildren().addAll(title, text, rejected);
    }

    Node refresh() {
        model.checked()
                .get()
                .ifPresent(c -> {
                    ImportOutcome outcome = c.outcome();
                    title.setText(
                            ImportWords.rows(outcome.accepted())
                                    + (outcome.accepted() == 1 ? " is" : " are")
                                    + " in the model");
                    text.setText(
                            ImportWords.changes(outcome.changes())
                                    + c.effect().map(e -> " " + e.sentence()).orElse("")
                                    + " Undo (Ctrl+Z) takes the import back in one step.");
                    boolean hasRejected = outcome.rejectedCount() > 0;
                    rejected.setText("Save " + ImportWords.rejected(outcome.rejectedCount()) + "…");
                    rejected.setVisible(hasRejected);
                    rejected.setManaged(hasRejected);
                });
        return view;
    }
}
