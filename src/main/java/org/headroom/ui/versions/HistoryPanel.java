package org.headroom.ui.versions;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.headroom.session.ApprovedVersion;
import org.headroom.session.History;
import org.headroom.session.LogEntry;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.SlotPanel;
import org.headroom.ui.shell.VersionsView;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The history of a model, newest first: who changed what, when and why, its checkpoints, and the
/// approved budgets above. From every moment of it the model can be had back, as one undo step.
final class HistoryPanel extends SlotPanel {

    static final String ID = "history";
    private static final double GAP = 12;

    /// A panel is read, not searched: older entries come when they are asked for.
    private static final int SHOWN_AT_ONCE = 60;

    private final Workspace workspace;
    private final VersionsView versions;
    private List<LogEntry> log = List.of();
    private List<ApprovedVersion> known = List.of();
    private int wanted = SHOWN_AT_ONCE;
    private final HistoryEffects effects;

    HistoryPanel(Workspace workspace, VersionsView versions, Runnable closing) {
        super(ID, "History", GAP, closing);
        this.workspace = workspace;
        this.versions = versions;
        effects = new HistoryEffects(workspace);
        setTools(tools());
        workspace.snapshot().addListener((o, was, is) -> refresh());
        workspace.approved().versions().addListener((o, was, is) -> refresh());
        workspace.approved().shown().addListener((o, was, is) -> rebuild());
    }

    private HBox tools() {
        Button approve = new Button("Approve…", Icons.of(Feather.LOCK));
        approve.setId("history-approve");
        approve.setAccessibleText("Approve this budget");
        approve.setOnAction(e -> versions.showApproval());
        Button backups = new Button("Backups…", Icons.of(Feather.ARCHIVE));
        backups.setId("history-backups");
        backups.setOnAction(e -> versions.showBackups());
        HBox tools = new HBox(8, approve, backups);
        tools.setPadding(new Insets(0, 16, 12, 16));
        return tools;
    }

    /// Shows the newest state, where the panel is in sight.
    void refresh() {
        if (getScene() != null && !workspace.snapshot().get().isPreview()) {
            workspace.session().log().thenAccept(all -> Feedback.post(() -> show(all)));
        }
    }

    private void show(List<LogEntry> newest) {
        List<ApprovedVersion> approved = workspace.approved().versions().get();
        if (newest.size() != log.size() || !approved.equals(known)) {
            log = newest;
            known = approved;
            rebuild();
        }
    }

    private void rebuild() {
        List<Node> rows = new ArrayList<>();
        effects.clear();
        if (!known.isEmpty()) {
            rows.add(heading("Approved"));
            known.reversed().forEach(v -> rows.add(row(v)));
            rows.add(heading("Changes"));
        }
        log.reversed().stream().limit(wanted).forEach(e -> rows.add(row(e)));
        if (log.size() > wanted) {
            Button older = link("history-older", "Show older changes", "", this::showOlder);
            rows.add(older);
        }
        list.getChildren().setAll(rows);
        if (!log.isEmpty()) {
            effects.ask(wanted);
        }
    }

    private void showOlder() {
        wanted += SHOWN_AT_ONCE;
        rebuild();
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("group-label");
        return heading;
    }

    private Node row(ApprovedVersion version) {
        boolean isShown =
                workspace
                        .approved()
                        .shown()
                        .get()
                        .map(s -> s.version().name().equals(version.name()))
                        .orElse(false);
        String id = "approved-" + (known.indexOf(version) + 1);
        VBox words =
                new VBox(
                        2,
                        strong(version.name()),
                        muted(
                                VersionWords.scenario(version)
                                        + " · engine "
                                        + version.engine()
                                        + " · "
                                        + VersionWords.by(version.who(), version.when())),
                        text(version.reason()));
        FlowPane actions = new FlowPane(8, 0);
        actions.getChildren()
                .add(
                        isShown
                                ? link(
                                        id + "-leave",
                                        "Back to the working budget",
                                        "",
                                        workspace.approved()::leave)
                                : link(
                                        id + "-look",
                                        "Look at",
                                        version.name(),
                                        () -> versions.look(version)));
        actions.getChildren()
                .add(
                        link(
                                id + "-begin",
                                "Start a working budget from it",
                                version.name(),
                                () -> versions.begin(version)));
        words.getChildren().add(actions);
        HBox row = row(Feather.LOCK, words);
        row.getStyleClass().add("approved-version");
        return row;
    }

    private Node row(LogEntry entry) {
        VBox words =
                new VBox(
                        2,
                        text(VersionWords.what(entry)),
                        muted(VersionWords.by(entry.who(), entry.when())));
        if (!entry.why().isEmpty()) {
            words.getChildren().add(2, text(entry.why()));
        }
        words.getChildren().add(words.getChildren().size() - 1, effects.line(entry));
        boolean isNow = entry.equals(log.getLast());
        if (!isNow && History.isInReach(log, entry) && !workspace.approved().isShown()) {
            words.getChildren()
                    .add(
                            link(
                                    "history-return-" + entry.number(),
                                    "Return to here",
                                    VersionWords.what(entry),
                                    () -> workspace.returnTo(entry)));
        }
        return row(icon(entry), words);
    }

    private static HBox row(Feather icon, VBox words) {
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Label mark = new Label("", Icons.of(icon));
        mark.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(10, mark, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Feather icon(LogEntry entry) {
        return switch (entry.kind()) {
            case CREATED -> Feather.FILE_PLUS;
            case EDIT -> Feather.EDIT_2;
            case UNDO -> Feather.CORNER_UP_LEFT;
            case REDO -> Feather.CORNER_UP_RIGHT;
            case CHECKPOINT -> VersionWords.isApproval(entry) ? Feather.LOCK : Feather.BOOKMARK;
        };
    }

    /// @param of what it is done to, for screen readers
    private static Button link(String id, String words, String of, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("link-button");
        button.setAccessibleText(of.isEmpty() ? words : words + ": " + of);
        button.setMinWidth(USE_PREF_SIZE);
        button.setPadding(new Insets(4, 0, 4, 0));
        button.setOnAction(e -> run.run());
        return button;
    }

    private static Label strong(String words) {
        Label label = text(words);
        label.getStyleClass().addAll("medium", "strong");
        return label;
    }

    private static Label muted(String words) {
        Label label = text(words);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
