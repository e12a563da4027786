package org.headroom.ui.report;

import javafx.scene.layout.VBox;

import org.headroom.ui.shell.Feedback;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Makes previews and papers aside, one at a time; of several previews asked for only the newest is
/// made. Answers come on the window's thread.
final class Making {

    private final PaperDesk desk;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("papers").factory());
    private Optional<PaperDesk.Order> waiting = Optional.empty();
    private boolean isBusy;

    Making(PaperDesk desk) {
        this.desk = desk;
    }

    /// How a preview or a paper ended.
    ///
    /// @param problem what went wrong; empty if nothing did
    record Ending<T>(Optional<T> made, String problem) {}

    /// Asks for a preview. Called on the window's thread.
    void preview(PaperDesk.Order order, Consumer<Ending<VBox>> then) {
        waiting = Optional.of(order);
        if (!isBusy) {
            next(then);
        }
    }

    private void next(Consumer<Ending<VBox>> then) {
        Optional<PaperDesk.Order> order = waiting;
        waiting = Optional.empty();
        if (order.isEmpty()) {
            return;
        }
        isBusy = true;
        CompletableFuture.supplyAsync(() -> PreviewSheet.of(pieces(order.get())), worker)
                .whenComplete((sheet, failure) ->
                        Feedback.post(() -> {
                            isBusy = false;
                            if (waiting.isEmpty()) {
                                then.accept(
                                        new Ending<>(Optional.ofNullable(sheet), problem(failure)));
                            }
                            next(then);
                        }));
    }

    private List<PaperDesk.Piece> pieces(PaperDesk.Order order) {
        return desk.preview(order);
    }

    /// Makes a paper and writes it.
    void produce(PaperDesk.Order order, Path file, Consumer<Ending<Path>> then) {
        CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                desk.write(order, file);
                                return file;
                            } catch (java.io.IOException e) {
                                throw new java.io.UncheckedIOException(e.getMessage(), e);
                            }
                        },
                        worker)
                .whenComplete((path, failure) ->
                        Feedback.post(() ->
                                then.accept(
                                        new Ending<>(
                                                Optional.ofNullable(path), problem(failure)))));
    }

    private static String problem(@org.jspecify.annotations.Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = cause.getMessage();
        return message == null ? "The paper could not be made. Nothing was changed." : message;
    }
}
