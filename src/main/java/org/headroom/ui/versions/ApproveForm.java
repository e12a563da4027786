package org.headroom.ui.versions;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.domain.Scenario;
import org.headroom.rules.ModelChecks;
import org.headroom.session.Approval;
import org.headroom.session.ApprovalGuard;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks for name and reason of an approval. Checks that are not green are told, and have to be
/// answered before the budget can be approved.
final class ApproveForm extends VBox {

    static final String SCENARIO = "approve-scenario";
    static final String NAME = "approve-name";
    static final String REASON = "approve-reason";
    static final String CHECKS = "approve-checks";
    static final String APPROVE = "approve-now";
    static final String PROBLEM = "approve-problem";

    private static final String BASE = "Base";
    private static final int MOST_CHECKS_TOLD = 4;

    private final Workspace workspace;
    private final Freezing freezing;
    private final Runnable approved;
    private final VBox redChecks = new VBox(6);
    private final ChangeListener<ModelChecks> checksChanged = (o, was, is) -> showChecks();
    private final ComboBox<String> scenario = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextArea reason = area(REASON, "Why it is approved");
    private final TextArea answer = area(CHECKS, "Why these checks can stand");
    private final Button approve = new Button("Approve", Icons.of(Feather.LOCK));
    private final Label problem = words("");

    /// @param approved called once the budget is frozen in the file
    ApproveForm(Workspace workspace, Freezing freezing, Runnable closing, Runnable approved) {
        this.workspace = workspace;
        this.freezing = freezing;
        this.approved = approved;
        setId("approve");
        getStyleClass().add("right-slot");
        VBox body = new VBox(14);
        body.setPadding(new Insets(0, 16, 16, 16));
        body.getChildren()
                .addAll(
                        muted(
                                "Inputs, results and the version of the program are kept as they"
                                        + " are now. They do not change any more, whatever is"
                                        + " changed or imported later."),
                        field("What is approved", scenario()),
                        field("Name, as Cabinet February 2026", name()),
                        field("Why it is approved", reason));
        body.getChildren().addAll(redChecks, problem, approve());
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(closing), scroll);
        // The checks outlive the form and must not hold it.
        workspace.checks().addListener(new WeakChangeListener<>(checksChanged));
        showChecks();
    }

    private static HBox header(Runnable closing) {
        Label title = new Label("Approve");
        title.getStyleClass().add("finding");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button("approve-close", Feather.X, "Close Approve", closing);
        HBox header = new HBox(title, space, close);
        header.getStyleClass().add("slot-header");
        return header;
    }

    /// Puts the keyboard where typing begins.
    void begin() {
        // What asked for the form gives the keyboard back first.
        Feedback.post(name::requestFocus);
    }

    private Node scenario() {
        scenario.setId(SCENARIO);
        scenario.setAccessibleText("What is approved");
        scenario.getItems().add(BASE);
        workspace.snapshot().get().model().scenarios().stream()
                .map(Scenario::name)
                .forEach(scenario.getItems()::add);
        scenario.getSelectionModel()
                .select(
                        workspace
                                .snapshot()
                                .get()
                                .scenario()
                                .map(s -> scenario.getItems().lastIndexOf(s))
                                .orElse(0));
        scenario.setMaxWidth(Double.MAX_VALUE);
        return scenario;
    }

    private Node name() {
        name.setId(NAME);
        name.setAccessibleText("Name of the approved version");
        name.textProperty().addListener((o, was, is) -> follow());
        return name;
    }

    private TextArea area(String id, String what) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setAccessibleText(what);
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.textProperty().addListener((o, was, is) -> follow());
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> moveOn(area, e));
        return area;
    }

    /// Tab leads to the next field, as in every other form.
    private static void moveOn(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.fireEvent(
                    new KeyEvent(
                            area,
                            area,
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            event.isShiftDown(),
                            true,
                            false,
                            false));
            event.consume();
        }
    }

    private ApprovalGuard guard() {
        return ApprovalGuard.of(workspace.checks().get(), workspace.snapshot().get().model());
    }

    private void showChecks() {
        redChecks.getChildren().clear();
        List<ModelChecks.Check> open = guard().open();
        redChecks.setVisible(!open.isEmpty());
        redChecks.setManaged(!open.isEmpty());
        if (!open.isEmpty()) {
            tellChecks(open, redChecks);
        }
        follow();
    }

    private void tellChecks(List<ModelChecks.Check> open, VBox box) {
        Label count =
                words(
                        open.size() == 1
                                ? "1 check is not green"
                                : open.size() + " checks are not green");
        count.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
        count.getStyleClass().add("medium");
        box.getChildren().add(count);
        List<String> findings = open.stream().flatMap(c -> c.findings().stream()).toList();
        findings.stream().limit(MOST_CHECKS_TOLD).forEach(f -> box.getChildren().add(muted(f)));
        if (findings.size() > MOST_CHECKS_TOLD) {
            box.getChildren().add(muted("and " + (findings.size() - MOST_CHECKS_TOLD) + " more"));
        }
        box.getChildren().add(field("Why these checks can stand", answer));
    }

    private Node approve() {
        approve.setId(APPROVE);
        approve.getStyleClass().add("primary");
        approve.setAccessibleText("Approve");
        approve.setOnAction(e -> freeze());
        approve.setMinWidth(USE_PREF_SIZE);
        problem.setId(PROBLEM);
        problem.setAccessibleRole(AccessibleRole.TEXT);
        tell("");
        return approve;
    }

    private void follow() {
        approve.setDisable(
                name.getText().isBlank()
                        || reason.getText().isBlank()
                        || !guard().lets(answer.getText()));
    }

    private void freeze() {
        ApprovalGuard guard = guard();
        String why = guard.reason(reason.getText().strip(), answer.getText());
        int chosen = scenario.getSelectionModel().getSelectedIndex();
        Approval approval =
                freezing.approval(
                                name.getText().strip(),
                                chosen == 0
                                        ? Optional.empty()
                                        : Optional.of(scenario.getItems().get(chosen)),
                                why)
                        .answering(
                                guard.answer(
                                        answer.getText(), freezing.account(), LocalDate.now()));
        tell("");
        approve.setDisable(true);
        workspace
                .approved()
                .approve(approval)
                .whenComplete((done, failure) -> Feedback.post(() -> ended(failure)));
    }

    private void ended(@org.jspecify.annotations.Nullable Throwable failure) {
        if (failure == null) {
            approved.run();
        } else {
            tell(Workspace.message(failure));
            follow();
        }
    }

    private void tell(String what) {
        problem.setText(what);
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
        problem.setVisible(!what.isEmpty());
        problem.setManaged(!what.isEmpty());
    }

    private static VBox field(String label, Node control) {
        Label words = words(label);
        words.setLabelFor(control);
        return new VBox(4, words, control);
    }

    private static Label muted(String text) {
        Label label = words(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
