package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import org.headroom.domain.Model;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.ui.imports.ImportIds;
import org.headroom.ui.imports.ImportStep;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Extracts come in through the window: guessed, matched, checked, shown as a sum, kept as one
/// step.
class ImportingTest extends ImportHands {

    private static final Path EXAMPLES = Path.of("models/import-examples");

    @Test
    void everyExampleGoesIntoAModelMadeOfTheTemplateAndIsUndoneInOneStep() throws Exception {
        reopen(template());
        for (ImportKind kind : ImportKind.values()) {
            String file = kind == ImportKind.CLD ? "cld-release1.csv" : kind.code() + ".csv";
            begin(EXAMPLES.resolve(file));
            toTheCheck();
            ImportOutcome outcome = outcome();
            assertEquals(kind, outcome.kind(), file);
            assertSumIsShown(outcome);
            Model before = snapshot().model();
            keep();
            Model after = snapshot().model();
            assertNotEquals(before, after, file);
            press(KeyCode.CONTROL, KeyCode.Z);
            until("the import is undone", () -> workspace.snapshot().get().model().equals(before));
            press(KeyCode.CONTROL, KeyCode.Y);
            until(
                    "the import is made again",
                    () -> workspace.snapshot().get().model().equals(after));
            settle();
        }
    }

    /// Rows in = accepted + rejected + out of scope on the cards themselves.
    private void assertSumIsShown(ImportOutcome outcome) {
        assertTrue(outcome.addsUp());
        int[] cards = new int[4];
        for (int i = 0; i < cards.length; i++) {
            String count = texts(ImportIds.SUM + i).split("\n", -1)[1];
            cards[i] = Integer.parseInt(count.replace(",", ""));
        }
        assertEquals(outcome.rowsIn(), cards[0]);
        assertEquals(cards[0], cards[1] + cards[2] + cards[3]);
    }

    @Test
    void theSamePackagesAgainChangeNothing() throws Exception {
        reopen(template());
        begin(EXAMPLES.resolve("packages.csv"));
        toTheCheck();
        keep();
        begin(EXAMPLES.resolve("packages.csv"));
        assertSame(ImportStep.CHECK, step(), "the mapping is remembered, so it goes to the check");
        assertEquals(
                "Packages: 0 added, 0 changed, 0 removed, 297 as they were.\n",
                texts(ImportIds.CHANGES));
    }

    @Test
    void howAnExtractWasReadIsRememberedByItsHeadingsAndSurvivesARestart() throws Exception {
        begin(EXAMPLES.resolve("packages.csv"));
        forward();
        until(
                "the words are looked up",
                () -> !model().draft().get().orElseThrow().values().isEmpty());
        settle();
        choose(ImportIds.WORDS + "service_type-0", "homecare");
        forward();
        assertTrue(outcome().rejected().keySet().stream().noneMatch(r -> r.contains("Service")));
        keep();
        reopen();
        Path next = folder.resolve("october.csv");
        Files.copy(EXAMPLES.resolve("packages.csv"), next);
        begin(next);
        assertSame(ImportStep.CHECK, step());
        assertEquals("homecare", meaning("Window cleaning"));
    }

    private String meaning(String word) {
        return onWindow(() ->
                model().draft()
                        .get()
                        .orElseThrow()
                        .mapping()
                        .values()
                        .getOrDefault("service_type", java.util.Map.of())
                        .getOrDefault(word, ""));
    }

    @Test
    void rejectedRowsAreSavedWithTheirReasonsAndWithoutIdentifiers() throws Exception {
        begin(EXAMPLES.resolve("packages.csv"));
        toTheCheck();
        Path file = folder.resolve("rejected.csv");
        onWindow(() -> {
            model().saveRejected(file);
            return null;
        });
        until("the rows are saved", () -> model().note().get().isPresent());
        settle();
        List<String> lines = Files.readAllLines(file);
        assertEquals(1 + outcome().rejectedCount(), lines.size());
        assertTrue(lines.getFirst().startsWith("row,reason,package_id,person_id"));
        assertTrue(lines.stream().noneMatch(line -> line.contains(",C0")), lines.toString());
        assertTrue(texts(ImportIds.NOTE).startsWith("3 rows saved to "), texts(ImportIds.NOTE));
    }

    @Test
    void anImportThatIsClosedLeavesTheModelAsItWas() {
        Model before = snapshot().model();
        begin(EXAMPLES.resolve("packages.csv"));
        toTheCheck();
        press(KeyCode.ESCAPE);
        assertSame(before, snapshot().model());
        assertTrue(snapshot().undo().isEmpty());
        part("navigation-overview");
    }

    @Test
    void filesAreImportedOneAfterTheOther() throws Exception {
        reopen(template());
        begin(EXAMPLES.resolve("packages.csv"), EXAMPLES.resolve("ledger.csv"));
        toTheCheck();
        forward();
        assertSame(ImportStep.DONE, step());
        forward();
        toTheCheck();
        assertEquals(ImportKind.LEDGER, outcome().kind());
    }

    @Test
    void anotherKindAndAnotherDelimiterAreChosenByHand() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file, Files.readString(EXAMPLES.resolve("packages.csv")).replace(',', ';'));
        begin(file);
        assertEquals("semicolon", combo(ImportIds.DELIMITER).getValue());
        choose(ImportIds.DELIMITER, "comma");
        untilIdle();
        assertTrue(texts(ImportIds.FILE).contains("single column"), texts(ImportIds.FILE));
        choose(ImportIds.DELIMITER, "semicolon");
        untilIdle();
        onWindow(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<ImportKind> kinds =
                    (ComboBox<ImportKind>) window.scene().lookup("#" + ImportIds.KIND);
            kinds.setValue(ImportKind.COHORTS);
            return null;
        });
        untilIdle();
        assertEquals(
                ImportKind.COHORTS,
                onWindow(() -> model().draft().get().orElseThrow().kind().orElseThrow()));
    }

    @Test
    void aNeededColumnIsMatchedByHand() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file,
                Files.readString(EXAMPLES.resolve("packages.csv"))
                        .replaceFirst("Start Date", "Begun"));
        begin(file);
        forward();
        assertTrue(texts(ImportIds.COLUMNS).contains("Choose a heading for Start date"));
        assertTrue(!canGoOn());
        choose(ImportIds.COLUMN + "start_date", "Begun");
        assertTrue(canGoOn());
        forward();
        assertEquals(297, outcome().accepted());
    }

    @Test
    void theEffectOnNextYearIsThatOfTheCommittedModel() {
        begin(EXAMPLES.resolve("packages.csv"));
        toTheCheck();
        String effect = texts(ImportIds.EFFECT);
        keep();
        String after =
                String.format(
                        Locale.UK,
                        "%.2f",
                        projection().years().getFirst().requirement().pounds() / 1e6);
        assertTrue(effect.contains("\n" + after + "\n"), after + " in " + effect);
    }

    @SuppressWarnings("unchecked") // combo boxes of words are looked up by their ids
    private ComboBox<String> combo(String id) {
        return (ComboBox<String>) part(id);
    }

    private void choose(String id, String value) {
        ComboBox<String> box = combo(id);
        onWindow(() -> {
            box.setValue(value);
            return null;
        });
        settle();
    }
}
