package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.ui.imports.ImportIds;
import org.headroom.ui.imports.ImportModel;
import org.headroom.ui.imports.ImportStep;
import org.headroom.ui.shell.ImportEvent;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/// Extracts come in through the window: guessed, checked, shown as a sum, kept as one step.
class ImportingTest extends UiTest {

    private static final Path EXAMPLES = Path.of("models/import-examples");

    @Test
    void everyExampleGoesIntoAModelMadeOfTheTemplate() throws Exception {
        openModel(read(Path.of("models/template")));
        for (ImportKind kind : ImportKind.values()) {
            String file = kind == ImportKind.CLD ? "cld-release1.csv" : kind.code() + ".csv";
            begin(EXAMPLES.resolve(file));
            toTheCheck();
            ImportOutcome outcome = outcome();
            assertEquals(kind, outcome.kind(), file);
            assertTrue(outcome.addsUp(), file);
            Model before = snapshot().model();
            keep();
            assertFalse(snapshot().model() == before, file);
        }
    }

    private void openModel(Model model) throws Exception {
        reopen(model);
    }

    private static Model read(Path folder) {
        return switch (TextForm.read(folder)) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    private void begin(Path... files) {
        onWindow(() -> {
            window.scene().getRoot().fireEvent(new ImportEvent(List.of(files)));
            return null;
        });
        untilIdle();
    }

    private ImportModel model() {
        return imports.orElseThrow().model();
    }

    private void untilIdle() {
        until("the import is ready", () -> !model().isBusy());
        settle();
    }

    /// Goes on until the file is checked, with everything as it was guessed.
    private void toTheCheck() {
        while (onWindow(() -> model().step().get() != ImportStep.CHECK)) {
            click(ImportIds.FORWARD);
            untilIdle();
        }
    }

    private ImportOutcome outcome() {
        return onWindow(() -> model().checked().get().orElseThrow().outcome());
    }

    private void keep() {
        click(ImportIds.FORWARD);
        untilIdle();
        assertSame(
                ImportStep.DONE,
                onWindow(() -> model().step().get()),
                () -> "fault: " + onWindow(() -> model().fault().get()));
        click(ImportIds.FORWARD);
        settle();
    }
}
