package org.headroom.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// One worker that works out the newest state and drops every request that a newer one overtook.
///
/// No delay is waited for: while one calculation runs, all requests for another become one, which
/// begins as soon as the first is done. So a chart follows the thumb.
final class Recalculation implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final Runnable calculation;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("headroom-calculation").factory());
    private CompletableFuture<Void> next = new CompletableFuture<>();
    private boolean isRequested;
    private boolean isClosed;

    /// @param calculation takes the newest state and shows the results of it
    Recalculation(Runnable calculation) {
        this.calculation = calculation;
    }

    /// Asks for a calculation; the answer completes when one that began later than this is done, or
    /// at once where nobody is left to look at it.
    synchronized CompletableFuture<Void> request() {
        if (isClosed) {
            return CompletableFuture.completedFuture(null);
        }
        if (!isRequested) {
            isRequested = true;
            worker.execute(this::run);
        }
        return next;
    }

    private void run() {
        CompletableFuture<Void> done = take();
        try {
            calculation.run();
        } finally {
            done.complete(null);
        }
    }

    private synchronized CompletableFuture<Void> take() {
        CompletableFuture<Void> taken = next;
        next = new CompletableFuture<>();
        isRequested = false;
        return taken;
    }

    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
        }
        Shutdown.of(worker, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
