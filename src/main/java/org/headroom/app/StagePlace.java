package org.headroom.app;

import javafx.stage.Screen;
import javafx.stage.Stage;

import org.headroom.ui.shell.Settings;
import org.headroom.ui.shell.WindowPlace;

/// Puts the window where it stood when it was closed, and remembers where that is.
final class StagePlace {

    private StagePlace() {}

    /// Puts the window there, if that is still on a screen.
    static void restore(Stage stage, Settings settings) {
        settings.place()
                .filter(StagePlace::isOnAScreen)
                .ifPresent(place -> {
                    stage.setX(place.x());
                    stage.setY(place.y());
                    stage.setWidth(place.width());
                    stage.setHeight(place.height());
                    stage.setMaximized(place.isMaximized());
                });
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return place.width() > 0
                && place.height() > 0
                && !Screen.getScreensForRectangle(
                                place.x(), place.y(), place.width(), place.height())
                        .isEmpty();
    }

    /// Remembers where the window stands; of one that fills the screen, where it stood before.
    static void remember(Stage stage, Settings settings) {
        WindowPlace now =
                new WindowPlace(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        settings.place(
                stage.isMaximized()
                        ? settings.place().map(StagePlace::maximized).orElse(now)
                        : now);
    }

    private static WindowPlace maximized(WindowPlace before) {
        return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
    }
}
