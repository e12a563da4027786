package org.headroom.ui;

import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.headroom.app.Pages;
import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.rules.FindingWords;
import org.headroom.session.DocumentSession;
import org.headroom.session.PlanCalculator;
import org.headroom.storage.ModelFile;
import org.headroom.ui.imports.ImportWindow;
import org.headroom.ui.presenter.PresenterWindow;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.MainWindow;
import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;
import org.headroom.ui.theme.Typeface;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A window on a copy of the Luton sample, with hands for it.
public abstract class UiTest extends WindowHands {

    /// The screen without a display is this wide and high; at the smallest zoom a window on it has
    /// the room of 1,250 px, which is the normal layout.
    private static final double SCREEN = 1000;

    private static final double SMALLEST = Settings.SMALLEST_ZOOM;

    @TempDir private static Path shared;
    private static Path pristine;

    @TempDir protected Path folder;

    protected final List<Path> asked = new ArrayList<>();

    /// What imports files, once it was asked for.
    protected Optional<ImportWindow> imports = Optional.empty();

    /// What is before the room, once it was asked for.
    protected Optional<PresenterWindow> presenter = Optional.empty();

    private Stage stage;

    @BeforeAll
    static void readTheSample() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path sample = Path.of("models/luton-2025-26");
        Model model =
                switch (TextForm.read(sample)) {
                    case TextReading.Read read -> read.model();
                    case TextReading.Refused refused -> throw new AssertionError(refused);
                };
        pristine = shared.resolve("luton.headroom");
        ModelFile.create(pristine, model, "tester").close();
    }

    @BeforeEach
    void openTheWindow() throws Exception {
        Path file = folder.resolve("luton.headroom");
        Files.copy(pristine, file);
        show(file);
    }

    @AfterEach
    void closeTheWindow() {
        onWindow(() -> {
            stage.hide();
            stage.setScene(null);
            return null;
        });
        workspace.close();
    }

    /// Lets go of the file and opens it again, as after a new start.
    protected final void reopen() throws Exception {
        Path file = workspace.file();
        closeTheWindow();
        show(file);
    }

    /// Opens a window on another model.
    protected final void reopen(Model model) throws Exception {
        Path file = folder.resolve("other.headroom");
        ModelFile.create(file, model, "tester").close();
        closeTheWindow();
        show(file);
    }

    private void show(Path file) throws Exception {
        ModelFile store = ModelFile.open(file, "tester");
        DocumentSession session =
                new DocumentSession(
                        store, new PlanCalculator(), FindingWords::refusal, Feedback.executor());
        onWindow(() -> {
            Typeface.load();
            workspace = new Workspace(session);
            window = windowWith(new RememberedSettings(SMALLEST, Theme.LIGHT));
            stage = new Stage();
            robot = new Robot();
            window.showOn(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SCREEN);
            stage.setHeight(SCREEN);
            stage.show();
            stage.requestFocus();
            return null;
        });
        settle();
    }

    /// Shows the window anew as at the first start, and hands back what it remembers.
    protected final Settings firstStart() {
        RememberedSettings fresh = new RememberedSettings(1, Theme.LIGHT).fresh();
        layOut(fresh, 1440, 900);
        return fresh;
    }

    private MainWindow windowWith(Settings settings) {
        return new MainWindow(
                workspace,
                new NoFiles(
                        asked,
                        view -> imports = Optional.of(view),
                        shown -> presenter = Optional.of(shown)),
                settings,
                Pages::of);
    }

    /// Shows the window anew at a size in pixels.
    protected final void layOut(double zoom, Theme theme, double width, double height) {
        layOut(new RememberedSettings(zoom, theme), width, height);
    }

    private void layOut(Settings settings, double width, double height) {
        onWindow(() -> {
            window = windowWith(settings);
            window.showOn(stage);
            stage.setWidth(width);
            stage.setHeight(height);
            return null;
        });
        settle();
        until(
                "as wide as asked",
                () -> window.scene().getRoot().getLayoutBounds().getWidth() == width);
        settle();
    }
}
