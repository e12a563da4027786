package org.headroom.ui.assurance;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.CheckResult;
import org.headroom.domain.QaCheck;
import org.headroom.rules.ModelChecks;
import org.headroom.rules.ModelChecks.Check;
import org.headroom.session.QaEdits;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The automatic checks, those that did not pass first. Each of these stands between the budget and
/// its approval until somebody says why it can stand.
final class ChecksView extends VBox {

    static final String LIST = "assurance-checks-list";
    static final String LOG = "checks-log";

    /// The field of the check at a place from 1; `-go` is its button.
    static final String ACCEPT = "check-accept-";

    private static final int MOST_FINDINGS = 3;
    private static final double REASON = 360;

    private final Workspace workspace;
    private final String account;
    private final Label summary = new Label();
    private final VBox list = new VBox();
    private List<Check> shown = List.of();
    private List<QaCheck> known = List.of();

    ChecksView(Workspace workspace, String account) {
        super(8);
        this.workspace = workspace;
        this.account = account;
        list.setId(LIST);
        summary.getStyleClass().add("medium");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button log = new Button("Log these results", Icons.of(Feather.LIST));
        log.setId(LOG);
        log.setOnAction(e ->
                workspace.commit(
                        QaEdits.automatic(workspace.checks().get(), account, LocalDate.now())));
        HBox line = new HBox(8, summary, space, log);
        line.setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(4, 0, 8, 0));
        getChildren().addAll(line, list);
    }

    void refresh() {
        ModelChecks checks = workspace.checks().get();
        List<QaCheck> log = workspace.snapshot().get().model().assurance().qaLog();
        if (checks.all().equals(shown) && log.equals(known)) {
            return;
        }
        shown = checks.all();
        known = log;
        List<Check> open = checks.unanswered(log);
        int accepted = checks.toExplain() - open.size();
        summary.setText(
                checks.passed()
                        + " of "
                        + checks.total()
                        + " checks pass"
                        + (accepted > 0 ? ", " + accepted + " accepted with a reason" : "")
                        + (open.isEmpty()
                                ? ""
                                : ", " + open.size() + " to explain before an approval"));
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            rows.add(open(open.get(i), i + 1));
        }
        checks.red().stream().filter(c -> !open.contains(c)).forEach(c -> rows.add(accepted(c)));
        checks.all().stream()
                .filter(Check::isPassed)
                .forEach(c -> rows.add(row(Icons.of(Feather.CHECK, "success-icon"), name(c))));
        list.getChildren().setAll(rows);
    }

    private Node open(Check check, int number) {
        TextField reason = new TextField();
        reason.setId(ACCEPT + number);
        reason.setPromptText("Why it can stand");
        reason.setAccessibleText("Why it can stand: " + check.name());
        Em.prefWidth(reason, REASON);
        Button accept = new Button("Accept");
        accept.setId(ACCEPT + number + "-go");
        accept.setAccessibleText("Accept: " + check.name());
        accept.setMinWidth(USE_PREF_SIZE);
        accept.disableProperty().bind(reason.textProperty().map(String::isBlank));
        Runnable keep =
                () -> {
                    if (!reason.getText().isBlank()) {
                        workspace.commit(
                                QaEdits.accept(
                                        List.of(check),
                                        account,
                                        LocalDate.now(),
                                        reason.getText().strip()));
                    }
                };
        accept.setOnAction(e -> keep.run());
        reason.setOnAction(e -> keep.run());
        VBox words = said(check);
        words.getChildren().add(new HBox(8, reason, accept));
        return row(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"), words);
    }

    private Node accepted(Check check) {
        VBox words = said(check);
        Optional<QaCheck> line =
                known.reversed().stream()
                        .filter(q -> q.check().equals(check.name()))
                        .filter(q -> q.result() == CheckResult.ACCEPTED)
                        .findFirst();
        line.ifPresent(
                q -> words.getChildren().add(text("Accepted by " + q.by() + ": " + q.note())));
        return row(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"), words);
    }

    private static VBox said(Check check) {
        VBox words = new VBox(3, name(check));
        check.findings().stream()
                .limit(MOST_FINDINGS)
                .forEach(f -> words.getChildren().add(muted(f)));
        int more = check.findings().size() - MOST_FINDINGS;
        if (more > 0) {
            words.getChildren().add(muted("and " + more + " more"));
        }
        return words;
    }

    private static Node row(Node icon, Node words) {
        Label mark = new Label("", icon);
        mark.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, mark, words);
        row.setPadding(new Insets(6, 0, 6, 0));
        Region rule = new Region();
        rule.getStyleClass().add("row-rule");
        return new VBox(row, rule);
    }

    private static Label name(Check check) {
        return text(check.name());
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
