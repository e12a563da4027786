package org.headroom.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// Work on many rows that is done on another processor while the caller goes on writing.
final class Aside<T> {

    /// So many rows that handing the work over costs less than it saves.
    private static final int MANY = 1_000;

    private final CompletableFuture<T> work;

    private Aside(CompletableFuture<T> work) {
        this.work = work;
    }

    /// Begins the work; of a few rows it is done at once.
    static <T> Aside<T> begin(int rows, Supplier<T> work) {
        return new Aside<>(
                rows < MANY
                        ? CompletableFuture.completedFuture(work.get())
                        : CompletableFuture.supplyAsync(work));
    }

    /// What the work came to, which is waited for.
    T result() {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
