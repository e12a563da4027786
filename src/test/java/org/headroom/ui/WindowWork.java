package org.headroom.ui;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The longest that the window's thread works at once: its own time between two of many tasks that
/// come 5 ms apart. A busy machine that keeps the thread waiting does not count.
final class WindowWork implements AutoCloseable {

    private static final int APART_MILLIS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong last = new AtomicLong(-1);
    private final AtomicLong longest = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    WindowWork() {
        clock.scheduleAtFixedRate(this::probe, 0, APART_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void probe() {
        Platform.runLater(() -> {
            long now = threads.getCurrentThreadCpuTime();
            long before = last.getAndSet(now);
            if (before >= 0) {
                longest.accumulateAndGet(now - before, Math::max);
            }
        });
    }

    /// The longest since it was asked last, in milliseconds.
    double longest() {
        return longest.getAndSet(0) / 1e6;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
