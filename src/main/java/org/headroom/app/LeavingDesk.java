package org.headroom.app;

import javafx.stage.Stage;

import org.headroom.cli.WithoutClients;
import org.headroom.session.Removal;
import org.headroom.session.StoreException;
import org.headroom.storage.SealedCopy;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What the window does so that clients' data is safe when a model leaves the machine or is kept
/// for long: sealed copies, and the removal of rows of clients.
record LeavingDesk(FileQuestions questions) {

    /// Whether a file is a sealed copy by its name.
    static boolean isSealed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(SealedCopy.SUFFIX);
    }

    /// Asks for a place and a password and writes a sealed copy there, aside.
    void seal(Stage owner, Workspace workspace) {
        questions
                .saveSealed(owner)
                .ifPresent(target ->
                        questions
                                .password(owner, true)
                                .ifPresent(password ->
                                        ended(
                                                owner,
                                                sealed(workspace, target, password),
                                                target
                                                        + " is sealed. Without the password nobody"
                                                        + " can open it.")));
    }

    private static CompletableFuture<Void> sealed(
            Workspace workspace, Path target, char[] password) {
        Path folder;
        try {
            folder = Files.createTempDirectory("headroom-sealing");
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        Path copy = folder.resolve("model.headroom");
        return workspace
                .saveCopy(copy)
                .thenRunAsync(() -> run(() -> SealedCopy.seal(copy, target, password)))
                .whenComplete((v, failure) -> {
                    Arrays.fill(password, ' ');
                    delete(copy);
                    delete(folder);
                });
    }

    /// Asks for the password and a place, writes there what a sealed copy holds, and opens it.
    void unseal(Stage owner, Path sealed, Consumer<Path> opening) {
        questions
                .password(owner, false)
                .ifPresent(password ->
                        questions
                                .save(owner, "Open the sealed copy as")
                                .ifPresent(target ->
                                        CompletableFuture.runAsync(() ->
                                                        run(() ->
                                                                SealedCopy.unseal(
                                                                        sealed, target, password)))
                                                .whenComplete((v, failure) ->
                                                        Feedback.post(() -> {
                                                            Arrays.fill(password, ' ');
                                                            opened(owner, failure, target, opening);
                                                        }))));
    }

    private void opened(Stage owner, Throwable failure, Path target, Consumer<Path> opening) {
        if (failure == null) {
            opening.accept(target);
        } else {
            questions.tell(owner, "The sealed copy was not opened", Workspace.message(failure));
        }
    }

    /// Asks whether it is meant, and takes the rows of clients out of the open model for good.
    void removeClients(Stage owner, Workspace workspace) {
        if (workspace.refusesChange()) {
            return;
        }
        int packages = workspace.snapshot().get().model().packages().size();
        workspace
                .session()
                .backups()
                .list()
                .thenAccept(backups ->
                        Feedback.post(() ->
                                questions
                                        .removal(owner, packages, backups.size())
                                        .ifPresent(andBackups ->
                                                removed(owner, workspace, andBackups))));
    }

    private void removed(Stage owner, Workspace workspace, boolean andBackups) {
        ended(
                owner,
                workspace.session().removeClients(new Removal("", andBackups, WithoutClients::of)),
                andBackups
                        ? "The rows of clients are removed, and the backups deleted."
                        : "The rows of clients are removed. The backups beside the file still hold"
                                + " them.");
    }

    private void ended(Stage owner, CompletableFuture<Void> done, String words) {
        done.whenComplete((v, failure) ->
                Feedback.post(() -> {
                    if (failure == null) {
                        questions.done(owner, words);
                    } else {
                        questions.tell(owner, "This was not done", Workspace.message(failure));
                    }
                }));
    }

    /// Something with files that tells its failures in words.
    private interface Step {
        void run() throws StoreException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (StoreException e) {
            throw new IllegalStateException(e.what(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A copy that was made for sealing is left: " + file, e);
        }
    }
}
