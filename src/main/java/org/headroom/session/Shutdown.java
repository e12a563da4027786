package org.headroom.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// The end of a worker: what was asked of it is done, nothing more is taken.
final class Shutdown {

    private Shutdown() {}

    static void of(ExecutorService worker, long patience, TimeUnit unit) {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(patience, unit)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
