package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.ui.shell.WindowPlace;
import org.headroom.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What is remembered of how somebody likes the window.
class StoredSettingsTest {

    @TempDir Path folder;

    private StoredSettings afterANewStart() {
        return new StoredSettings(folder.resolve("settings.properties"));
    }

    @Test
    void theFirstStartFollowsTheSystemAtFullSizeAndShowsTheTour() {
        StoredSettings first = afterANewStart();
        assertEquals(Optional.empty(), first.theme());
        assertEquals(1, first.zoom());
        assertFalse(first.hasSeenTour());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void themeZoomAndTourAreRemembered(Theme theme) {
        StoredSettings settings = afterANewStart();
        settings.theme(Optional.of(theme));
        settings.zoom(1.7);
        settings.tourSeen();
        assertEquals(Optional.of(theme), afterANewStart().theme());
        assertEquals(1.7, afterANewStart().zoom());
        assertTrue(afterANewStart().hasSeenTour());
    }

    @Test
    void modelsThatWereOpenedAreRememberedTheLatestFirstAndEachOnce() {
        StoredSettings settings = afterANewStart();
        for (int i = 0; i < 10; i++) {
            settings.opened(Path.of("/budgets/" + i + ".headroom"));
        }
        settings.opened(Path.of("/budgets/5.headroom"));
        assertEquals(
                Stream.of(5, 9, 8, 7, 6, 4, 3, 2)
                        .map(i -> Path.of("/budgets/" + i + ".headroom"))
                        .toList(),
                afterANewStart().recent());
    }

    @Test
    void thePlaceOfTheWindowIsRemembered() {
        WindowPlace place = new WindowPlace(-1200, 40, 1100.5, 700, true);
        assertEquals(Optional.empty(), afterANewStart().place());
        afterANewStart().place(place);
        assertEquals(Optional.of(place), afterANewStart().place());
    }

    @Test
    void aFileThatCannotBeReadCostsTheSettingsOnly() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "zoom=wide\ntheme=\\u00zz");
        assertEquals(1, afterANewStart().zoom());
    }

    @Test
    void theSystemChoosesAmongFourLooks() {
        assertEquals(Theme.LIGHT, Theme.of(false, false));
        assertEquals(Theme.DARK, Theme.of(true, false));
        assertEquals(Theme.CONTRAST_LIGHT, Theme.of(false, true));
        assertEquals(Theme.CONTRAST_DARK, Theme.of(true, true));
    }
}
