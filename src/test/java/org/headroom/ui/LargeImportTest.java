package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;

import org.headroom.domain.Model;
import org.headroom.ui.imports.ImportIds;
import org.headroom.ui.imports.ImportStep;
import org.junit.jupiter.api.Test;

import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// 100,000 packages come in while the window goes on answering.
class LargeImportTest extends ImportHands {

    private static final int ROWS = 100_000;
    private static final long LONGEST_NANOS = 100_000_000;

    private final AtomicLong last = new AtomicLong(-1);
    private final AtomicLong longest = new AtomicLong();

    /// What the window's thread works between two of many tasks that come 5 ms apart; a busy
    /// machine that keeps the thread waiting does not count.
    private void probe() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Platform.runLater(() -> {
            long now = threads.getCurrentThreadCpuTime();
            long before = last.getAndSet(now);
            if (before >= 0) {
                longest.accumulateAndGet(now - before, Math::max);
            }
        });
    }

    @Test
    void theWindowIsNeverBusyForATenthOfASecondNorAtTheCommit() throws Exception {
        Path file = packages();
        begin(file);
        click(ImportIds.FORWARD);
        settle();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            clock.scheduleAtFixedRate(this::probe, 0, 5, TimeUnit.MILLISECONDS);
            forwardAndWait();
            assertEquals(ROWS, outcome().accepted());
            forwardAndWait();
            assertEquals(ImportStep.DONE, step());
        } finally {
            clock.shutdownNow();
        }
        assertEquals(ROWS, snapshot().model().packages().size());
        assertTrue(
                longest.get() < LONGEST_NANOS,
                "busy for " + longest.get() / 1_000_000 + " ms at once");
    }

    private void forwardAndWait() throws InterruptedException {
        onWindow(() -> {
            model().forward();
            return null;
        });
        while (onWindow(() -> model().isBusy())) {
            Thread.sleep(50);
        }
    }

    @Test
    void aLargeImportIsCalledOffWhileItIsReadAndLeavesTheModel() throws Exception {
        Model before = snapshot().model();
        begin(packages());
        forward();
        onWindow(() -> {
            model().forward();
            model().close();
            return null;
        });
        part("navigation-overview");
        assertSame(before, snapshot().model());
        begin(Path.of("models/import-examples/ledger.csv"));
        assertEquals("ledger.csv", model().file().orElseThrow().getFileName().toString());
    }

    @Test
    void rowsThatAreBeingWrittenAreTakenBackByUndoAlone() throws Exception {
        begin(packages());
        toTheCheck();
        onWindow(() -> {
            model().forward();
            model().close();
            return null;
        });
        untilIdle();
        assertEquals(ImportStep.DONE, step());
        assertEquals(ROWS, snapshot().model().packages().size());
    }

    private Path packages() throws Exception {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Package Id,Person Id,Service Type,Age Group,Start,Gross\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("K" + i + ",P" + i % 80_000 + ",homecare,75-84,03/04/2024,210.50\n");
            }
        }
        return file;
    }
}
