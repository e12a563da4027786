package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.ui.imports.ImportIds;
import org.headroom.ui.imports.ImportStep;
import org.junit.jupiter.api.Test;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// 100,000 packages come in while the window goes on answering.
class LargeImportTest extends ImportHands {

    private static final int ROWS = 100_000;
    private static final long LONGEST_MILLIS = 100;

    @Test
    void theWindowIsNeverBusyForATenthOfASecondNorAtTheCommit() throws Exception {
        Path file = packages();
        begin(file);
        click(ImportIds.FORWARD);
        settle();
        double longest;
        try (WindowWork work = new WindowWork()) {
            forwardAndWait();
            assertEquals(ROWS, outcome().accepted());
            forwardAndWait();
            assertEquals(ImportStep.DONE, step());
            longest = work.longest();
        }
        assertEquals(ROWS, snapshot().model().packages().size());
        assertTrue(longest < LONGEST_MILLIS, "busy for " + longest + " ms at once");
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
