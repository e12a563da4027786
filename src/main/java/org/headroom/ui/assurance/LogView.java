package org.headroom.ui.assurance;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.session.AssuranceLogs;
import org.headroom.session.LogEntry;
import org.headroom.ui.control.Em;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Entries of the change log that tell of one thing, newest first: when and by whom, what, and why.
final class LogView extends VBox {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int SHOWN_AT_ONCE = 60;
    private static final double BESIDE = 190;

    private final Workspace workspace;
    private final UnaryOperator<List<LogEntry>> chosen;
    private final VBox list = new VBox();
    private List<LogEntry> shown = List.of();
    private int wanted = SHOWN_AT_ONCE;

    /// @param chosen the entries that are shown, newest first, of the whole log, oldest first
    LogView(Workspace workspace, String id, String words, UnaryOperator<List<LogEntry>> chosen) {
        super(4);
        this.workspace = workspace;
        this.chosen = chosen;
        list.setId(id);
        Label head = text(words);
        head.getStyleClass().add("muted");
        setPadding(new Insets(4, 0, 8, 0));
        getChildren().addAll(head, list);
    }

    void refresh() {
        if (!workspace.snapshot().get().isPreview()) {
            workspace
                    .session()
                    .log()
                    .thenApply(chosen)
                    .thenAccept(entries -> Feedback.post(() -> show(entries)));
        }
    }

    private void show(List<LogEntry> entries) {
        if (!entries.equals(shown) || list.getChildren().isEmpty()) {
            shown = entries;
            rebuild();
        }
    }

    private void rebuild() {
        List<Node> rows = new ArrayList<>();
        shown.stream().limit(wanted).forEach(e -> rows.add(row(e)));
        if (shown.isEmpty()) {
            rows.add(text("There is nothing of it in the history yet."));
        }
        if (shown.size() > wanted) {
            Button older = new Button("Show older ones");
            older.setId(list.getId() + "-older");
            older.getStyleClass().add("link-button");
            older.setOnAction(e -> {
                wanted += SHOWN_AT_ONCE;
                rebuild();
            });
            rows.add(older);
        }
        list.getChildren().setAll(rows);
    }

    private static Node row(LogEntry entry) {
        Label when = text(WHEN.format(entry.when().atZone(ZoneId.systemDefault())));
        Label who = text(entry.who());
        for (Label label : List.of(when, who)) {
            label.getStyleClass().addAll("muted", "small");
        }
        VBox beside = new VBox(2, when, who);
        Em.minWidth(beside, BESIDE);
        Em.maxWidth(beside, BESIDE);
        VBox words = new VBox(2, text(AssuranceLogs.words(entry)));
        if (!entry.why().isBlank()) {
            Label why = text(entry.why());
            why.getStyleClass().add("muted");
            words.getChildren().add(why);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, beside, words);
        row.setPadding(new Insets(6, 0, 6, 0));
        Region rule = new Region();
        rule.getStyleClass().add("row-rule");
        return new VBox(row, rule);
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
