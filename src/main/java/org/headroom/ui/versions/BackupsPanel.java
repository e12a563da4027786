package org.headroom.ui.versions;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.headroom.session.Backup;
import org.headroom.session.BackupDesk;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.SlotPanel;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The backups of the open model, newest first: one can be made, and the model brought back to one,
/// which is an undo step.
final class BackupsPanel extends SlotPanel {

    static final String ID = "backups";
    private static final double GAP = 12;

    private final Workspace workspace;
    private final Label said = text("");

    BackupsPanel(Workspace workspace, Runnable closing) {
        super(ID, "Backups", GAP, closing);
        this.workspace = workspace;
        setTools(tools());
    }

    private VBox tools() {
        Button make = new Button("Back up now", Icons.of(Feather.ARCHIVE));
        make.setId("backups-make");
        make.setOnAction(e ->
                after(
                        workspace.session().backups().make(Backup.Reason.ASKED),
                        "Backed up, opened and checked."));
        Label where =
                text("Kept in " + workspace.file().getFileName() + ".backups, beside the model.");
        where.getStyleClass().addAll("muted", "small");
        said.setId("backups-said");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox tools = new VBox(8, make, where, said);
        tools.setPadding(new Insets(0, 16, 12, 16));
        return tools;
    }

    /// Shows which backups there are now.
    void refresh() {
        workspace.session().backups().list().thenAccept(all -> Feedback.post(() -> show(all)));
    }

    private void show(List<Backup> backups) {
        List<Node> rows = new ArrayList<>();
        backups.forEach(b -> rows.add(row(b)));
        if (rows.isEmpty()) {
            rows.add(
                    text(
                            "There is none yet. One is made every 15 minutes while something changes,"
                                    + " and before every import and restore."));
        }
        list.getChildren().setAll(rows);
    }

    private Node row(Backup backup) {
        String when = BackupDesk.words(backup);
        Label title = text(when);
        title.getStyleClass().addAll("medium", "strong");
        Label why = text(backup.reason().words() + ", after change " + backup.entry());
        why.getStyleClass().addAll("muted", "small");
        Button restore = new Button("Restore");
        restore.setId("backups-restore-" + backup.entry());
        restore.getStyleClass().add("link-button");
        restore.setAccessibleText("Restore the backup of " + when);
        restore.setPadding(new Insets(4, 0, 4, 0));
        restore.setOnAction(e -> restore(backup, when));
        return new VBox(2, title, why, restore);
    }

    private void restore(Backup backup, String when) {
        if (!workspace.refusesChange()) {
            after(
                    workspace.session().backups().restore(backup),
                    "The model is that of " + when + ". Undo takes this back.");
        }
    }

    private void after(CompletableFuture<?> done, String words) {
        said.setText("");
        done.whenComplete((v, failure) ->
                Feedback.post(() -> {
                    said.setText(failure == null ? words : Workspace.message(failure));
                    refresh();
                }));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
