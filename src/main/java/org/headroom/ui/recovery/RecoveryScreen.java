package org.headroom.ui.recovery;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.headroom.session.Backup;
import org.headroom.session.BackupDesk;
import org.headroom.session.Diagnosis;
import org.headroom.session.LogEntry;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What is wrong with a damaged model file, its last good backup, the edits since, and the ways on.
public final class RecoveryScreen extends BorderPane {

    public static final String ID = "recovery";

    private static final int EDITS_SHOWN = 200;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);

    private final RecoveryActions actions;
    private final VBox body = new VBox(8);
    private final Button openBackup = new Button("Open the backup as a copy…");
    private final Button export = new Button("Export what can be read…");
    private final Label said = text("");

    /// Begins with the name of the file; the rest comes with [#show].
    public RecoveryScreen(Path file, RecoveryActions actions) {
        this.actions = actions;
        setId(ID);
        getStyleClass().add("page");
        Label title = new Label(file.getFileName() + " is damaged", Icons.of(Feather.ALERT_CIRCLE));
        title.setId("recovery-title");
        title.getStyleClass().add("finding");
        title.setWrapText(true);
        Label safe =
                text(
                        file
                                + " does not hold what was written to it. It is not repaired and was"
                                + " not changed: nothing is worked with until you choose how to go"
                                + " on.");
        VBox head = new VBox(8, title, safe);
        head.setPadding(new Insets(24, 24, 12, 24));
        body.setPadding(new Insets(0, 24, 16, 24));
        body.getChildren().add(text("Looking into the file…"));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setTop(head);
        setCenter(scroll);
        setBottom(foot());
    }

    private Node foot() {
        openBackup.setId("recovery-backup");
        openBackup.getStyleClass().add("accent");
        openBackup.setDisable(true);
        openBackup.setOnAction(e -> actions.openBackup());
        export.setId("recovery-export");
        export.setDisable(true);
        export.setOnAction(e -> export());
        Button other = new Button("Open another model…");
        other.setId("recovery-other");
        other.setOnAction(e -> actions.openOther());
        said.setId("recovery-said");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(12, 8, openBackup, export, other);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(8, said, buttons);
        foot.setPadding(new Insets(12, 24, 24, 24));
        return foot;
    }

    private void export() {
        try {
            Optional<Path> made = actions.export();
            made.ifPresent(p ->
                    say(
                            "What can be read is in "
                                    + p
                                    + ". Its figures are not those of"
                                    + " the damaged file."));
        } catch (Exception e) {
            say(Objects.toString(e.getMessage(), "It could not be written."));
        }
    }

    /// Says what happened.
    public void say(String words) {
        said.setText(words);
    }

    /// Shows what was found.
    public void show(Diagnosis diagnosis) {
        body.getChildren().setAll(heading("What is wrong"));
        diagnosis.findings().forEach(f -> body.getChildren().add(text("• " + f)));
        body.getChildren().add(heading("Last good backup"));
        body.getChildren().add(text(backup(diagnosis.backup())));
        body.getChildren()
                .add(
                        heading(
                                diagnosis.backup().isPresent()
                                        ? "Edits that it does not hold"
                                        : "Edits in the change log"));
        edits(diagnosis);
        body.getChildren().add(heading("What can be read"));
        body.getChildren().add(text(readable(diagnosis)));
        openBackup.setDisable(diagnosis.backup().isEmpty());
        export.setDisable(!diagnosis.isReadable());
        (diagnosis.backup().isPresent() ? openBackup : export).requestFocus();
    }

    private static String backup(Optional<Backup> backup) {
        return backup.map(b ->
                        BackupDesk.words(b)
                                + ", "
                                + b.reason().words()
                                + ", after change "
                                + b.entry()
                                + ". It was opened and checked just now.")
                .orElse("There is none beside the file.");
    }

    private void edits(Diagnosis diagnosis) {
        List<LogEntry> edits = diagnosis.edits();
        if (edits.isEmpty()) {
            body.getChildren().add(text("None that can be read."));
        }
        edits.stream()
                .limit(EDITS_SHOWN)
                .forEach(e -> body.getChildren().add(text("• " + words(e))));
        if (edits.size() > EDITS_SHOWN) {
            body.getChildren().add(text("and " + (edits.size() - EDITS_SHOWN) + " more"));
        }
        if (!diagnosis.isLogWhole()) {
            body.getChildren()
                    .add(
                            text(
                                    "The change log cannot be read to its end, so there may be"
                                            + " more."));
        }
    }

    private static String words(LogEntry entry) {
        return entry.what()
                + " – "
                + entry.who()
                + ", "
                + WHEN.format(entry.when().atZone(ZoneId.systemDefault()));
    }

    private static String readable(Diagnosis diagnosis) {
        long sound = diagnosis.tables().stream().filter(Diagnosis.Part::isAsWritten).count();
        return sound
                + " of "
                + diagnosis.tables().size()
                + " tables hold what was written to them."
                + (diagnosis.isReadable()
                        ? " An export takes every row that can be read, also of the others."
                        : " Too little can be read to make a model of it.");
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("medium", "strong");
        heading.setPadding(new Insets(12, 0, 0, 0));
        return heading;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        Em.maxWidth(label, 760);
        return label;
    }
}
