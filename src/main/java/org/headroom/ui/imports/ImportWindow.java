package org.headroom.ui.imports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.headroom.extract.ExtractReader;
import org.headroom.extract.FileFault;
import org.headroom.extract.ImportKind;
import org.headroom.ui.control.Em;
import org.headroom.ui.control.Icons;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.ImportView;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An import as it stands in the window: steps at the top, the step's page, and what can be done at
/// the foot.
public final class ImportWindow implements ImportView {

    private final ImportModel model;
    private final BorderPane view = new BorderPane();
    private final Label title = new Label();
    private final Label modelName = new Label();
    private final StepBar steps = new StepBar();
    private final StackPane body = new StackPane();
    private final FilePane filePane;
    private final ColumnsPane columnsPane;
    private final CheckPane checkPane;
    private final DonePane donePane;
    private final MessageBox refused = new MessageBox(ImportIds.MESSAGE);
    private final Label note = new Label();
    private final Label doing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox progress = new HBox(8, doing, bar);
    private final Button cancel = new Button("Cancel import");
    private final Button back = new Button("Back");
    private final Button forward = new Button();
    private Runnable closed = () -> {};

    public ImportWindow(Workspace workspace, ExtractReader reader) {
        model =
                new ImportModel(
                        workspace, reader, new Desk(Feedback.executor()), () -> closed.run());
        filePane = new FilePane(model, this::chooseOther);
        columnsPane = new ColumnsPane(model);
        checkPane = new CheckPane(model, this::saveRejected);
        donePane = new DonePane(model, this::saveRejected);
        view.setId(ImportIds.VIEW);
        view.getStyleClass().add("import");
        view.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        ImportWindow.class.getResource(
                                                "/org/headroom/ui/imports.css"))
                                .toExternalForm());
        view.setTop(header());
        view.setCenter(body);
        view.setBottom(foot());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.step().addListener((o, was, is) -> refresh());
        model.draft().addListener((o, was, is) -> refresh());
        model.checked().addListener((o, was, is) -> refresh());
        model.fault().addListener((o, was, is) -> refresh());
        model.note().addListener((o, was, is) -> refresh());
        model.desk().doing().addListener((o, was, is) -> refresh());
        bar.progressProperty().bind(model.desk().progress());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void dress(Theme theme, double zoom) {
        checkPane.dress(theme.charts(zoom));
    }

    /// What is behind the view.
    public ImportModel model() {
        return model;
    }

    @Override
    public List<Path> choose(Window owner) {
        List<File> files = chooser("Import").showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public void begin(List<Path> files, Optional<ImportKind> kind, Runnable whenClosed) {
        closed = whenClosed;
        modelName.setText(model.workspace().snapshot().get().model().info().name());
        model.begin(files, kind);
        forward.requestFocus();
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                "Extracts (CSV, Excel)", "*.csv", "*.xlsx", "*.txt", "*.tsv"),
                        new FileChooser.ExtensionFilter("All files", "*.*"));
        return chooser;
    }

    private void chooseOther() {
        File file = chooser("Another file").showOpenDialog(view.getScene().getWindow());
        if (file != null) {
            model.choose(file.toPath());
        }
    }

    private void saveRejected() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save rejected rows");
        chooser.setInitialFileName("rejected rows.csv");
        File file = chooser.showSaveDialog(view.getScene().getWindow());
        if (file != null) {
            model.saveRejected(file.toPath());
        }
    }

    private Node header() {
        title.getStyleClass().addAll("medium", "strong");
        modelName.getStyleClass().addAll("small", "muted");
        VBox names = new VBox(title, modelName);
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        Em.prefWidth(names, 330);
        HBox left = new HBox(12, Icons.of(Feather.UPLOAD), names);
        left.setAlignment(Pos.CENTER_LEFT);
        HBox right =
                new HBox(
                        Icons.button(
                                ImportIds.CLOSE,
                                Feather.X,
                                "Close the import (Esc)",
                                model::close));
        right.setAlignment(Pos.CENTER_RIGHT);
        Em.prefWidth(right, 330);
        Em.minWidth(right, 40);
        HBox header = new HBox(12, left, steps, right);
        HBox.setHgrow(steps, Priority.ALWAYS);
        header.getStyleClass().addAll("toolbar", "import-header");
        return header;
    }

    private Node foot() {
        cancel.setId(ImportIds.CANCEL);
        cancel.setOnAction(e -> model.close());
        back.setId(ImportIds.BACK);
        back.setOnAction(e -> model.back());
        forward.setId(ImportIds.FORWARD);
        forward.getStyleClass().add("primary");
        forward.setOnAction(e -> model.forward());
        note.setId(ImportIds.NOTE);
        note.getStyleClass().add("muted");
        note.setMinWidth(0);
        progress.setId(ImportIds.PROGRESS);
        progress.setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleText("Progress");
        Em.prefWidth(bar, 160);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(12, cancel, note, progress, space, back, forward);
        for (Button each : List.of(cancel, back, forward)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()
                && !forward.isDisabled()) {
            model.forward();
            event.consume();
        }
    }

    private void refresh() {
        ImportStep step = model.step().get();
        boolean isBusy = model.desk().doing().get().isPresent();
        title.setText(
                model.draft()
                        .get()
                        .flatMap(Draft::kind)
                        .map(kind -> "Import " + ImportWords.inSentence(kind))
                        .orElse("Import"));
        steps.show(step, step == ImportStep.DONE);
        doing.setText(model.desk().doing().get().map(d -> d + "…").orElse(""));
        show(progress, isBusy);
        note.setText(isBusy ? "" : model.note().get().orElseGet(() -> standing(step)));
        show(note, !isBusy);
        cancel.setText(
                isBusy ? "Stop and cancel" : step == ImportStep.DONE ? "Close" : "Cancel import");
        show(cancel, step != ImportStep.DONE);
        show(back, step == ImportStep.COLUMNS || step == ImportStep.CHECK);
        back.setDisable(isBusy);
        cancel.setDisable(model.isKeeping());
        forward.setText(forwardText(step));
        forward.setAccessibleText(forward.getText());
        forward.setDisable(isBusy || !canGoOn(step));
        showBody(step, isBusy);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static String standing(ImportStep step) {
        return step == ImportStep.DONE
                ? ""
                : "Nothing is changed until you import; undo takes the import back in one step.";
    }

    private String forwardText(ImportStep step) {
        return switch (step) {
            case FILE -> model.hasColumns() ? "Match columns" : "Check and preview";
            case COLUMNS -> "Check and preview";
            case CHECK ->
                    model.checked()
                            .get()
                            .map(c -> "Import " + ImportWords.rows(c.outcome().accepted()))
                            .orElse("Import");
            case DONE ->
                    model.waiting() == 0
                            ? "Back to the pages"
                            : "Next file (" + model.waiting() + " to come)";
        };
    }

    private boolean canGoOn(ImportStep step) {
        boolean isKnown = model.draft().get().flatMap(Draft::kind).isPresent();
        return switch (step) {
            case FILE -> isKnown && model.fault().get().isEmpty() && filePane.isRight();
            case COLUMNS -> isKnown && model.missing().isEmpty();
            case CHECK ->
                    model.checked()
                            .get()
                            .filter(c -> c.refusal().isEmpty() && c.outcome().accepted() > 0)
                            .isPresent();
            case DONE -> true;
        };
    }

    private void showBody(ImportStep step, boolean isBusy) {
        Optional<FileFault> fault = model.fault().get();
        Node shown =
                switch (step) {
                    case FILE -> filePane.refresh(fault);
                    case COLUMNS -> columnsPane.refresh();
                    case CHECK -> fault.isPresent() ? refusal(fault.get()) : checkPane.refresh();
                    case DONE -> donePane.refresh();
                };
        shown.setDisable(isBusy);
        if (!body.getChildren().contains(shown)) {
            body.getChildren().setAll(shown);
        }
    }

    private Node refusal(FileFault fault) {
        refused.danger(fault.kind().title(), fault.message() + " Nothing was changed.");
        VBox box = new VBox(refused);
        box.getStyleClass().add("import-page");
        return box;
    }
}
