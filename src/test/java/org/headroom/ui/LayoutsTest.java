package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.headroom.kernel.Money;
import org.headroom.ui.help.GuideWindow;
import org.headroom.ui.help.Manual;
import org.headroom.ui.shell.Settings;
import org.headroom.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every layout readable, every control known to a screen reader.
class LayoutsTest extends UiTest {

    private static final int LOOKS = 3;

    /// A screen of 1920 by 1080 px less the bars of the system; the screen of the tests holds no
    /// more.
    private static final double FULL_SCREEN = 990;

    /// Rows of buttons that bring another part of a page into sight, beside those of its sections.
    private static final Set<String> PARTS = Set.of("clients-table", "assumptions-shown");

    /// A window that people have: its theme, zoom and size in pixels.
    record Shape(Theme theme, double zoom, double width, double height) {

        boolean isHighContrast() {
            return theme == Theme.CONTRAST_LIGHT || theme == Theme.CONTRAST_DARK;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s %.0f%% %.0f×%.0f", theme, zoom * 100, width, height);
        }
    }

    static Stream<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape(Theme.LIGHT, 1, 1440, 900));
        shapes.add(new Shape(Theme.DARK, 1, 1440, 900));
        shapes.add(new Shape(Theme.CONTRAST_LIGHT, 1.5, 1440, 900));
        shapes.add(new Shape(Theme.CONTRAST_DARK, 2, 1440, 900));
        shapes.add(new Shape(Theme.DARK, 1.5, 1920, FULL_SCREEN));
        shapes.add(new Shape(Theme.LIGHT, 2, 1920, FULL_SCREEN));
        shapes.add(new Shape(Theme.LIGHT, 1, 1920, FULL_SCREEN));
        shapes.add(new Shape(Theme.LIGHT, 1, 1280, 720));
        shapes.add(new Shape(Theme.LIGHT, 1.5, 1280, 720));
        return shapes.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyPartOfEveryPageCanBeReadAndReached(Shape shape) {
        layOut(shape.zoom(), shape.theme(), shape.width(), shape.height());
        Set<String> faults = new TreeSet<>();
        for (String page : pages()) {
            open(page);
            look(shape, page, faults);
            for (String part : parts()) {
                click(part);
                look(shape, part, faults);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /// Notes what is wrong for longer than a layout that is still to come.
    private void look(Shape shape, String where, Set<String> faults) {
        List<String> found = List.of();
        for (int look = 0; look < LOOKS; look++) {
            found = onWindow(() -> Faults.of(window.scene(), shape.zoom(), shape.isHighContrast()));
            if (found.isEmpty()) {
                return;
            }
            settle();
        }
        found.forEach(fault -> faults.add(where + ": " + fault));
    }

    /// Ids of the pages, as the navigation has them.
    private List<String> pages() {
        return onWindow(() ->
                window.scene().getRoot().lookupAll(".navigation .toggle-button").stream()
                        .map(button -> button.getId().substring("navigation-".length()))
                        .toList());
    }

    /// The buttons that bring the other parts of the open page into sight.
    private List<String> parts() {
        return onWindow(() -> {
            List<String> ids = new ArrayList<>();
            for (Node node : window.scene().getRoot().lookupAll(".toggle-button")) {
                String group = node.getParent().getId();
                if (group != null && (group.endsWith("-sections") || PARTS.contains(group))) {
                    ids.add(node.getId());
                }
            }
            return ids;
        });
    }

    /// Zooms between those above: the frame of the window, which changes its layout with them.
    @ParameterizedTest(name = "zoom {0}")
    @ValueSource(doubles = {0.8, 0.9, 1.2, 1.3, 1.4, 1.6, 1.7})
    void theFrameOfTheWindowIsWholeAtEveryZoom(double zoom) {
        layOut(zoom, Theme.LIGHT, 1440, 900);
        assertEquals(List.of(), onWindow(() -> Faults.of(window.scene(), zoom)));
    }

    @Test
    void theKeysOfNewAndOpenReachTheProgramAroundTheWindow() {
        press(KeyCode.CONTROL, KeyCode.N);
        press(KeyCode.CONTROL, KeyCode.O);
        assertEquals(List.of(Path.of("new"), Path.of("open")), asked);
    }

    @Test
    void tabReachesEverythingInTheOrderOfReading() {
        List<String> faults = new ArrayList<>();
        for (String page : pages()) {
            open(page);
            onWindow(() -> Reach.faults(window.scene()))
                    .forEach(fault -> faults.add(page + ": " + fault));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void theGuideHasEveryPageAndOpensAtTheOneInSight() {
        Manual manual = Manual.read();
        for (String page : pages()) {
            String title = ((Labeled) part("navigation-" + page)).getText();
            assertEquals(title, manual.about(title).orElseThrow().title());
        }
        for (String page : List.of("overview", "fees")) {
            open(page);
            press(KeyCode.F1);
            GuideWindow guide = onWindow(() -> window.guide().orElseThrow());
            String title = ((Labeled) part("navigation-" + page)).getText();
            assertEquals(title, onWindow(() -> guide.topic().title()));
            assertEquals(
                    List.of(), onWindow(() -> Faults.of(guide.scene(), Settings.SMALLEST_ZOOM)));
            onWindow(() -> {
                guide.scene().getWindow().hide();
                return null;
            });
        }
    }

    @Test
    void theFirstStartShowsATourThatTriesAWhatIfAndIsRemembered() {
        Money before = projection().years().getFirst().requirement();
        Settings settings = firstStart();
        untilSaid("tour", "1 of 5");
        Set<String> faults = new TreeSet<>();
        look(new Shape(Theme.LIGHT, 1, 1440, 900), "tour", faults);
        assertEquals(Set.of(), faults);
        for (int step = 2; step <= 4; step++) {
            click("tour-next");
            untilSaid("tour", step + " of 5");
        }
        click("tour-try");
        untilUndoIs("New scenario “Living wage at the top”");
        until(
                "the figures of the what-if",
                () -> workspace.snapshot().get().scenario().isPresent());
        assertTrue(projection().years().getFirst().requirement().compareTo(before) > 0);
        assertFalse(onWindow(settings::hasSeenTour));
        press(KeyCode.ESCAPE);
        assertFalse(onWindow(() -> window.scene().lookup("#tour").isVisible()));
        assertTrue(onWindow(settings::hasSeenTour));
    }
}
