package org.headroom.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.headroom.session.StoreException;
import org.headroom.storage.BackupFolder;
import org.headroom.storage.Salvage;
import org.headroom.ui.recovery.RecoveryActions;
import org.headroom.ui.recovery.RecoveryScreen;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.theme.Theme;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/// Looks into a damaged file, shows what was found on a stage, and does what people choose.
final class RecoveryDesk implements RecoveryActions {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 700;

    private final Path file;
    private final String who;
    private final Stage stage;
    private final FileQuestions questions;
    private final Predicate<Path> opening;
    private final RecoveryScreen screen;
    private Optional<Salvage> salvage = Optional.empty();

    /// @param stage where it is shown
    /// @param opening opens another model and says whether it could
    RecoveryDesk(
            Path file, String who, Stage stage, FileQuestions questions, Predicate<Path> opening) {
        this.file = file;
        this.who = who;
        this.stage = stage;
        this.questions = questions;
        this.opening = opening;
        screen = new RecoveryScreen(file, this);
    }

    /// Whether a file that could not be opened is one that something can be had of.
    static boolean isFor(Path file, StoreException why) {
        return switch (why.reason()) {
            case DAMAGED -> true;
            case NOT_A_MODEL -> !new BackupFolder(file).list().isEmpty();
            case NEWER, EXISTS, OPEN_ELSEWHERE, READ_ONLY, DISK, REFUSED -> false;
        };
    }

    /// Shows the screen at once, and what is found when it is found.
    void show(Settings settings) {
        Scene scene = new Scene(screen, WIDTH, HEIGHT);
        settings.theme().orElseGet(Theme::ofSystem).dress(scene, settings.zoom());
        stage.setScene(scene);
        stage.setTitle(file.getFileName() + " – damaged – Headroom");
        stage.show();
        CompletableFuture.supplyAsync(this::look)
                .whenComplete((found, failure) ->
                        Feedback.post(() -> {
                            if (failure == null) {
                                salvage = Optional.of(found);
                                screen.show(found.diagnosis());
                            } else {
                                screen.say(Workspace.message(failure));
                            }
                        }));
    }

    private Salvage look() {
        try {
            return Salvage.of(file);
        } catch (StoreException e) {
            throw new IllegalStateException(e.what(), e);
        }
    }

    @Override
    public void openBackup() {
        questions
                .save(stage, "Open the backup as a copy")
                .ifPresent(target -> {
                    try {
                        BackupFolder.copy(
                                salvage.orElseThrow().diagnosis().backup().orElseThrow(), target);
                        leave(opening.test(target));
                    } catch (StoreException e) {
                        screen.say(e.what());
                    }
                });
    }

    @Override
    public Optional<Path> export() throws StoreException {
        Optional<Path> target = questions.save(stage, "Export what can be read");
        if (target.isPresent()) {
            salvage.orElseThrow().export(target.get(), who);
        }
        return target;
    }

    @Override
    public void openOther() {
        questions.open(stage, "Open model").ifPresent(other -> leave(opening.test(other)));
    }

    /// Goes where another model took the place; the stage may be the one that it is shown on.
    private void leave(boolean isOpened) {
        if (isOpened && stage.getScene() == screen.getScene()) {
            stage.close();
        }
    }
}
