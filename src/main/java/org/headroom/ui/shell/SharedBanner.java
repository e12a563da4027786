package org.headroom.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.headroom.session.SharedDesk;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Says over the figures that a local copy of a shared model is worked on, and whether its changes
/// are published. Takes no room for a model that is on this computer.
final class SharedBanner extends HBox {

    private final Label words = new Label();
    private final Button publish = new Button("Publish");

    SharedBanner(Workspace workspace) {
        setId("shared-banner");
        getStyleClass().add("approved-banner");
        words.setGraphic(Icons.of(Feather.SHARE_2));
        words.setMinWidth(0);
        words.setAccessibleRole(AccessibleRole.TEXT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        publish.setId("shared-publish");
        publish.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, space, publish);
        boolean isShared = workspace.session().shared().isPresent();
        setVisible(isShared);
        setManaged(isShared);
        workspace.session().shared().ifPresent(shared -> follow(workspace, shared));
    }

    private void follow(Workspace workspace, SharedDesk shared) {
        publish.setAccessibleText("Publish your changes to " + shared.file());
        publish.setOnAction(e -> publish(workspace, shared));
        workspace.saveState().addListener((o, was, is) -> refresh(shared));
        refresh(shared);
    }

    private void publish(Workspace workspace, SharedDesk shared) {
        publish.setDisable(true);
        shared.publish()
                .whenComplete((v, failure) ->
                        Feedback.post(() -> {
                            workspace
                                    .problem()
                                    .set(failure == null ? "" : Workspace.message(failure));
                            refresh(shared);
                        }));
    }

    private void refresh(SharedDesk shared) {
        shared.isPublished().thenAccept(is -> Feedback.post(() -> show(shared, is)));
    }

    private void show(SharedDesk shared, boolean isPublished) {
        words.setText(
                "You work on your own copy, since "
                        + shared.file().getFileName()
                        + " is in "
                        + shared.place()
                        + ". "
                        + (isPublished
                                ? "Everything is published."
                                : "There are changes that are not published."));
        publish.setDisable(isPublished);
    }
}
