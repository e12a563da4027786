package org.headroom.ui.versions;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.headroom.domain.Scenario;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.NextBudget;
import org.headroom.session.Snapshot;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;

/// Begins next year's budget: from which plan, what differs from it afterwards and why, then a new
/// model. The open model is not touched.
public final class NextYearWindow {

    public static final String FROM = "next-year-from";
    public static final String CREATE = "next-year-create";
    public static final String CANCEL = "next-year-cancel";
    public static final String PROBLEM = "next-year-problem";

    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private final Workspace workspace;
    private final Freezing freezing;
    private final Consumer<NextBudget> begun;
    private final ComboBox<Plan> from = new ComboBox<>();
    private final NextYearCheck check = new NextYearCheck();
    private final Label problem = new Label();
    private final Button create = new Button("", Icons.of(Feather.FILE_PLUS));
    private final BorderPane root = new BorderPane();
    private final Stage stage = new Stage();
    private final Aside<Question, Moved> moving =
            new Aside<>(
                    this::moved,
                    this::answered,
                    failure -> show(Optional.empty(), Workspace.message(failure)));
    private Optional<NextBudget> next = Optional.empty();

    /// A plan that the next year can begin from.
    ///
    /// @param label as people choose it
    /// @param approved empty is the working budget
    private record Plan(
            String label, Optional<String> scenario, Optional<ApprovedVersion> approved) {

        @Override
        public String toString() {
            return label;
        }
    }

    /// A plan to move on.
    ///
    /// @param now the working budget
    private record Question(Plan plan, Snapshot now) {}

    /// A plan with what it becomes.
    private record Moved(Plan plan, NextBudget next) {}

    /// @param begun makes the new model and opens it
    public NextYearWindow(Workspace workspace, Freezing freezing, Consumer<NextBudget> begun) {
        this.workspace = workspace;
        this.freezing = freezing;
        this.begun = begun;
        root.setId("next-year");
        root.setTop(head());
        root.setCenter(scrolled());
        root.setBottom(foot());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        plans();
        from.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> ask());
    }

    /// Shows the window over another, the newest approved budget chosen.
    public void show(Stage owner, Theme theme) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        theme.dress(scene, 1);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Next year’s budget");
        stage.setScene(scene);
        stage.show();
        from.getSelectionModel().select(firstChoice());
        from.requestFocus();
    }

    private int firstChoice() {
        int approved = (int) from.getItems().stream().filter(p -> p.approved().isPresent()).count();
        return approved == 0 ? 0 : from.getItems().size() - 1;
    }

    private void plans() {
        from.getItems().add(new Plan("The working budget", Optional.empty(), Optional.empty()));
        for (Scenario each : workspace.snapshot().get().model().scenarios()) {
            from.getItems()
                    .add(
                            new Plan(
                                    "The working budget with “" + each.name() + "”",
                                    Optional.of(each.name()),
                                    Optional.empty()));
        }
        for (ApprovedVersion each : workspace.approved().versions().get()) {
            from.getItems()
                    .add(new Plan("Approved: " + each.name(), each.scenario(), Optional.of(each)));
        }
    }

    private VBox head() {
        Label title = new Label("Begin next year’s budget");
        title.getStyleClass().add("finding");
        Label words =
                words(
                        "The first plan year becomes the base year, with its budget to the penny as"
                                + " the approved budget. Drivers, scenarios, pipeline and clients"
                                + " are carried into a new model; this one stays as it is.");
        Label name = new Label("Begin from");
        name.setLabelFor(from);
        from.setId(FROM);
        from.setAccessibleText("The plan that next year’s budget begins from");
        from.setMaxWidth(Double.MAX_VALUE);
        VBox head = new VBox(10, title, words, name, from);
        head.setPadding(new Insets(20, 20, 12, 20));
        return head;
    }

    private ScrollPane scrolled() {
        VBox body = new VBox(check);
        body.setPadding(new Insets(4, 34, 12, 20));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private VBox foot() {
        problem.setId(PROBLEM);
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger-icon"));
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        create.setId(CREATE);
        create.getStyleClass().add("primary");
        create.setDefaultButton(true);
        create.setOnAction(e -> begin());
        Button cancel = new Button("Cancel");
        cancel.setId(CANCEL);
        cancel.setOnAction(e -> stage.close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(10, space, cancel, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox foot = new VBox(8, problem, buttons);
        foot.setPadding(new Insets(12, 20, 16, 20));
        return foot;
    }

    private static Label words(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
            event.consume();
        }
    }

    /// Moves the chosen plan on, aside.
    private void ask() {
        show(Optional.empty(), "");
        moving.ask(new Question(from.getValue(), workspace.snapshot().get()));
    }

    private Moved moved(Question question) {
        Plan plan = question.plan();
        try {
            Snapshot begin =
                    plan.approved().isPresent()
                            ? freezing.thawed(plan.approved().get())
                            : question.now();
            FinancialYear to = begin.model().info().year(2);
            return new Moved(
                    plan, NextBudget.of(begin.model(), plan.scenario(), to, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Another plan may have been chosen meanwhile; its answer is still to come.
    private void answered(Moved moved) {
        if (moved.plan().equals(from.getValue())) {
            show(Optional.of(moved.next()), "");
        }
    }

    private void show(Optional<NextBudget> answer, String why) {
        next = answer;
        problem.setText(why);
        create.setDisable(answer.isEmpty());
        create.setText(
                answer.map(n -> "Create the budget for " + n.model().info().year(1) + "…")
                        .orElse("Create…"));
        check.show(answer.map(NextBudget::check));
    }

    private void begin() {
        next.ifPresent(answer -> {
            stage.close();
            begun.accept(answer);
        });
    }

    /// The scene, for what looks at it from outside.
    public Scene scene() {
        return stage.getScene();
    }
}
