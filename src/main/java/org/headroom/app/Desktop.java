package org.headroom.app;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.headroom.cli.ProgramVersion;
import org.headroom.domain.Model;
import org.headroom.exchange.imports.Extracts;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.rules.Finding;
import org.headroom.rules.FindingWords;
import org.headroom.session.DocumentSession;
import org.headroom.session.PlanCalculator;
import org.headroom.session.SharedDesk;
import org.headroom.session.StoreException;
import org.headroom.session.TimedBackups;
import org.headroom.storage.KeyFile;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;
import org.headroom.ui.imports.ImportWindow;
import org.headroom.ui.presenter.PresenterWindow;
import org.headroom.ui.shell.Documents;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.ImportView;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.RightSlot;
import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.VersionsView;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.headroom.ui.versions.NextYearWindow;
import org.headroom.ui.versions.VersionsDesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The window on a stage, and what it does with files: open, new, save a copy.
final class Desktop implements Documents {

    private static final Logger LOG = Logger.getLogger(Desktop.class.getName());
    private static final String SUFFIX = ".headroom";

    private final Settings settings;
    private final String who;
    private final Stage stage;
    private final FileQuestions questions;
    private final ModelFiles files;
    private Optional<MainWindow> window = Optional.empty();
    private Optional<TimedBackups> backups = Optional.empty();

    /// @param files opens model files, those of shared folders as local copies
    Desktop(Settings settings, String who, Stage stage, FileQuestions questions, ModelFiles files) {
        this.files = files;
        this.questions = questions;
        this.settings = settings;
        this.who = who;
        this.stage = stage;
        stage.setOnCloseRequest(this::closing);
        StagePlace.restore(stage, settings);
    }

    /// Opens a model on the stage; a folder in the text form is opened as a new file beside it. Of
    /// a damaged file what is known of it is shown instead.
    ///
    /// @return whether there is something to look at now; if not, people have been told and the
    ///   model before stays open
    boolean open(Path path) {
        Path absolute = path.toAbsolutePath();
        try {
            Path file = Files.isDirectory(path) ? imported(path) : absolute;
            if (window.map(w -> w.workspace().file().equals(file)).orElse(false)) {
                return true;
            }
            show(new Workspace(session(files.open(file))));
            settings.opened(file);
            return true;
        } catch (StoreException e) {
            return inAnotherWay(absolute, e);
        } catch (Exception e) {
            return refused(e);
        }
    }

    private boolean refused(Exception e) {
        LOG.log(Level.WARNING, "A model could not be opened", e);
        questions.tell(stage, "This model could not be opened", message(e));
        return false;
    }

    private boolean inAnotherWay(Path file, StoreException why) {
        LOG.log(Level.WARNING, "A model could not be opened as it is", why);
        if (RecoveryDesk.isFor(file, why)) {
            Stage place = window.isPresent() ? new Stage() : stage;
            new RecoveryDesk(file, who, place, questions, this::open).show(settings);
            return true;
        }
        if (why.reason() == StoreException.Reason.OPEN_ELSEWHERE
                && questions.wantsToRead(stage, why.what())) {
            try {
                show(new Workspace(session(files.read(file))));
                return true;
            } catch (StoreException | RuntimeException e) {
                return refused(e);
            }
        }
        if (why.reason() != StoreException.Reason.OPEN_ELSEWHERE) {
            questions.tell(stage, "This model could not be opened", why.what());
        }
        return false;
    }

    private static DocumentSession session(ModelFile store) {
        try {
            return new DocumentSession(
                    store, new PlanCalculator(), FindingWords::refusal, Feedback.executor());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private Path imported(Path folder) throws Exception {
        Model model =
                switch (TextForm.read(folder)) {
                    case TextReading.Read read -> read.model();
                    case TextReading.Refused refused ->
                            throw new IllegalArgumentException(
                                    String.join(
                                            "\n",
                                            refused.findings().stream()
                                                    .limit(10)
                                                    .map(Finding::sentence)
                                                    .toList()));
                };
        Path file = folder.toAbsolutePath().resolveSibling(folder.getFileName() + SUFFIX);
        ModelFile.create(file, model, who).close();
        return file;
    }

    private void show(Workspace workspace) {
        Optional<MainWindow> before = window;
        MainWindow next = new MainWindow(workspace, this, settings, Pages::of);
        window = Optional.of(next);
        next.showOn(stage);
        backups.ifPresent(TimedBackups::close);
        backups =
                Optional.of(
                        TimedBackups.of(
                                workspace.session().backups(),
                                failure ->
                                        Feedback.post(
                                                () -> workspace.problem().set(message(failure)))));
        before.ifPresent(w -> w.workspace().close());
        stage.show();
    }

    private void closing(WindowEvent event) {
        Optional<SharedDesk> shared = window.flatMap(w -> w.workspace().session().shared());
        if (shared.isEmpty()) {
            close();
        } else {
            event.consume();
            shared.get()
                    .isPublished()
                    .whenComplete((is, failure) ->
                            Feedback.post(() -> {
                                if (failure == null && !is) {
                                    closeUnpublished(shared.get());
                                } else {
                                    close();
                                }
                            }));
        }
    }

    private void closeUnpublished(SharedDesk shared) {
        if (!questions.wantsToPublish(stage, shared.file())) {
            close();
            return;
        }
        shared.publish()
                .whenComplete((v, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                close();
                            } else {
                                questions.tell(stage, "Nothing was published", message(failure));
                            }
                        }));
    }

    private void close() {
        StagePlace.remember(stage, settings);
        letGo();
        stage.hide();
        Platform.exit();
    }

    /// What is shown, once a model is open.
    Optional<MainWindow> window() {
        return window;
    }

    /// Lets go of the file.
    void letGo() {
        backups.ifPresent(TimedBackups::close);
        window.ifPresent(w -> w.workspace().close());
    }

    @Override
    public void createNew(Stage owner) {
        questions
                .save(owner, "New model")
                .ifPresent(file -> {
                    try {
                        ModelFile.create(file, SampleModel.read(SampleModel.TEMPLATE), who).close();
                        open(file);
                    } catch (Exception e) {
                        questions.tell(stage, "The new model could not be made", message(e));
                    }
                });
    }

    @Override
    public void open(Stage owner) {
        questions.open(owner, "Open model").ifPresent(file -> open(owner, file));
    }

    @Override
    public void open(Stage owner, Path file) {
        if (LeavingDesk.isSealed(file)) {
            new LeavingDesk(questions).unseal(owner, file, this::open);
        } else {
            open(file);
        }
    }

    @Override
    public List<Path> recent() {
        return settings.recent().stream().filter(Files::exists).toList();
    }

    @Override
    public void seal(Stage owner, Workspace workspace) {
        new LeavingDesk(questions).seal(owner, workspace);
    }

    @Override
    public void removeClients(Stage owner, Workspace workspace) {
        new LeavingDesk(questions).removeClients(owner, workspace);
    }

    @Override
    public void saveCopy(Stage owner, Workspace workspace) {
        questions
                .save(owner, "Save a copy")
                .ifPresent(file ->
                        workspace
                                .saveCopy(file)
                                .whenComplete((v, failure) -> {
                                    if (failure != null) {
                                        Feedback.post(() ->
                                                questions.tell(
                                                        stage,
                                                        "The copy could not be made",
                                                        message(failure)));
                                    }
                                }));
    }

    @Override
    public VersionsView versions(Workspace workspace, RightSlot slot) {
        return new VersionsDesk(workspace, slot, new FrozenBudgets(ProgramVersion.text()));
    }

    @Override
    public void present(Stage owner, Workspace workspace, Theme theme) {
        new PresenterWindow(workspace, theme).show(owner);
    }

    @Override
    public void nextYear(Stage owner, Workspace workspace) {
        new NextYearWindow(
                        workspace,
                        new FrozenBudgets(ProgramVersion.text()),
                        next -> keep(owner, workspace, next.model()))
                .show(owner, settings.theme().orElseGet(Theme::ofSystem));
    }

    /// Asks for a place, makes a model there that knows the same persons, and opens it.
    private void keep(Stage owner, Workspace from, Model model) {
        questions
                .save(owner, "Next year’s budget")
                .ifPresent(file -> {
                    try {
                        KeyFile key = KeyFile.taken(file, from.session().pseudonymKey().join());
                        try (ModelFile made = ModelFile.create(file, model, who)) {
                            key.keep();
                            made.pseudonymKey();
                        }
                        open(file);
                    } catch (Exception e) {
                        questions.tell(stage, "Next year’s budget could not be made", message(e));
                    }
                });
    }

    @Override
    public ImportView importView(Workspace workspace) {
        return new ImportWindow(workspace, new Extracts());
    }

    private static String message(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String text = cause.getMessage();
        return text == null ? "Nothing was changed. The log in the data folder says more." : text;
    }
}
