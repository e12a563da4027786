package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.headroom.extract.ImportKind;
import org.headroom.ui.imports.ImportStep;
import org.headroom.ui.shell.ImportEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Files that are dropped on the window, and the buttons of pages that ask for them.
class FilesArriveTest extends ImportHands {

    private static final Path EXAMPLES = Path.of("models/import-examples");

    private boolean over(Dropped held) {
        return onWindow(() -> held.over(window.scene()));
    }

    private boolean drop(Dropped held) {
        return onWindow(() -> held.on(window.scene()));
    }

    @Test
    void extractsThatAreDroppedAreImportedOneAfterTheOther() {
        Dropped two =
                Dropped.files(EXAMPLES.resolve("packages.csv"), EXAMPLES.resolve("ledger.csv"));
        assertTrue(over(two));
        assertTrue(drop(two));
        untilIdle();
        assertEquals("packages.csv", fileName());
        assertEquals(Optional.of(ImportKind.PACKAGES), kind());
        assertEquals(1, onWindow(() -> model().waiting()));
        toTheCheck();
        forward();
        assertSame(ImportStep.DONE, step());
        forward();
        assertEquals("ledger.csv", fileName());
    }

    private String fileName() {
        return onWindow(() -> model().file().orElseThrow().getFileName().toString());
    }

    private Optional<ImportKind> kind() {
        return onWindow(() -> model().draft().get().orElseThrow().kind());
    }

    @Test
    void nothingIsTakenWhileAnImportIsUnderWay() {
        drop(Dropped.files(EXAMPLES.resolve("packages.csv")));
        untilIdle();
        Dropped another = Dropped.files(EXAMPLES.resolve("ledger.csv"));
        assertFalse(over(another));
        assertFalse(drop(another));
        assertEquals("packages.csv", fileName());
        assertEquals(0, onWindow(() -> model().waiting()));
        press(KeyCode.ESCAPE);
        assertTrue(over(another));
    }

    @Test
    void modelsThatAreDroppedAreOpenedNotImported() {
        Path model = folder.resolve("Another.HEADROOM");
        assertTrue(drop(Dropped.files(EXAMPLES.resolve("ledger.csv"), model)));
        assertEquals(List.of(model), asked);
        assertTrue(imports.isEmpty());
        Path folderOfAModel = Path.of("models/template");
        assertTrue(drop(Dropped.files(folderOfAModel)));
        assertEquals(List.of(model, folderOfAModel), asked);
    }

    @Test
    void aTextThatIsDroppedIsNotTaken() {
        assertFalse(over(Dropped.text("12.21")));
        assertFalse(drop(Dropped.text("12.21")));
        assertTrue(imports.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "clients, clients-import, ''",
        "transitions, transitions-import, TRANSITIONS",
        "staffing, staffing-import, LEDGER"
    })
    void aPagesButtonAsksForTheKindOfFileThatThePageIsMadeOf(
            String page, String button, String kind) {
        List<ImportEvent> wishes = new ArrayList<>();
        onWindow(() -> {
            window.scene()
                    .getRoot()
                    .addEventFilter(
                            ImportEvent.IMPORT,
                            e -> {
                                wishes.add(e);
                                e.consume();
                            });
            return null;
        });
        open(page);
        click(button);
        assertEquals(1, wishes.size());
        assertEquals(List.of(), wishes.getFirst().files(), "people are asked for a file");
        assertEquals(kind, wishes.getFirst().kind().map(Enum::name).orElse(""));
    }

    @Test
    void aFileIsTakenForTheKindThatItsPageIsMadeOf() {
        onWindow(() -> {
            window.scene()
                    .getRoot()
                    .fireEvent(
                            new ImportEvent(
                                    List.of(EXAMPLES.resolve("packages.csv")),
                                    Optional.of(ImportKind.TRANSITIONS)));
            return null;
        });
        untilIdle();
        assertEquals(Optional.of(ImportKind.TRANSITIONS), kind());
    }
}
