package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.HBox;

import org.headroom.domain.Model;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.extract.ImportOutcome;
import org.headroom.ui.imports.ImportIds;
import org.headroom.ui.imports.ImportModel;
import org.headroom.ui.imports.ImportStep;
import org.headroom.ui.shell.ImportEvent;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A window with hands for importing.
abstract class ImportHands extends UiTest {

    /// Imports files as a page's button or the menu does, and waits for the first look.
    final void begin(Path... files) {
        onWindow(() -> {
            window.scene().getRoot().fireEvent(new ImportEvent(List.of(files), Optional.empty()));
            return null;
        });
        untilIdle();
    }

    final ImportModel model() {
        return imports.orElseThrow().model();
    }

    final ImportStep step() {
        return onWindow(() -> model().step().get());
    }

    final void untilIdle() {
        until("the import is ready", () -> !model().isBusy());
        settle();
    }

    final boolean canGoOn() {
        Node forward = part(ImportIds.FORWARD);
        return onWindow(() -> !forward.isDisabled());
    }

    final void forward() {
        click(ImportIds.FORWARD);
        untilIdle();
    }

    /// Goes on until the file is checked, with everything as it was guessed.
    final void toTheCheck() {
        while (step() != ImportStep.CHECK) {
            forward();
        }
    }

    final void openFindings() {
        onWindow(() -> {
            for (Node row : window.scene().getRoot().lookupAll(".finding-row")) {
                ((ButtonBase) ((HBox) row).getChildren().getFirst()).fire();
            }
            return null;
        });
        settle();
    }

    final ImportOutcome outcome() {
        return onWindow(() -> model().checked().get().orElseThrow().outcome());
    }

    /// Keeps what was checked and goes back to the pages.
    final void keep() {
        forward();
        assertSame(
                ImportStep.DONE, step(), () -> "refused: " + onWindow(() -> model().fault().get()));
        click(ImportIds.FORWARD);
        settle();
    }

    /// The empty council that new models start from.
    static Model template() {
        return switch (TextForm.read(Path.of("models/template"))) {
            case TextReading.Read read -> read.model();
            case TextReading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
