package org.headroom.ui.report;

import javafx.scene.layout.VBox;

import org.headroom.domain.Benchmark;
import org.headroom.ui.shell.Feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        try {
            return desk.preview(order);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /// Makes a paper and writes it.
    void produce(PaperDesk.Order order, Path file, Consumer<Ending<Path>> then) {
        work(
                () -> {
                    desk.write(order, file);
                    return file;
                },
                then);
    }

    /// Reads the benchmarks, after something is done with them.
    void benchmarks(FileWork first, Consumer<Ending<List<Benchmark>>> then) {
        work(
                () -> {
                    first.run();
                    return desk.benchmarks();
                },
                then);
    }

    /// Work with files.
    interface FileWork {
        void run() throws IOException;
    }

    private interface FileAnswer<T> {
        T get() throws IOException;
    }

    private <T> void work(FileAnswer<T> answer, Consumer<Ending<T>> then) {
        CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return answer.get();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e.getMessage(), e);
                            }
                        },
                        worker)
                .whenComplete((made, failure) ->
                        Feedback.post(() ->
                                then.accept(
                                        new Ending<>(
                                                Optional.ofNullable(made), problem(failure)))));
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
