package org.headroom.ui;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;

import org.headroom.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// A window whose moves are timed until they are painted. Recorded runs are no part of the tests:
/// `mvn -Pbench verify` runs them all, `mvn test -Dtest=SliderRun` one.
abstract class RecordedRun extends UiTest {

    private static final int PATIENCE_SECONDS = 20;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// The window as most people have it.
    @BeforeEach
    void layOutAsUsual() {
        layOut(1, Theme.LIGHT, WIDTH, HEIGHT);
        // A window that was narrow in between has its drivers folded away.
        if (onWindow(() -> window.scene().lookup("#slot-open") != null)) {
            click("slot-open");
        }
    }

    /// Something done in the window.
    interface Move {
        void make();
    }

    /// Milliseconds from a move until the first frame that shows it is painted and handed to the
    /// screen.
    ///
    /// @param isShown whether the window has what the frame must show; asked on its thread when a
    ///   frame was laid out
    static double painted(javafx.scene.Scene scene, Move move, BooleanSupplier isShown)
            throws InterruptedException {
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        CountDownLatch painted = new CountDownLatch(1);
        Runnable laidOut =
                () -> {
                    if (end.get() == 0 && isShown.getAsBoolean()) {
                        end.set(1);
                        afterThisFrame(() -> {
                            end.set(System.nanoTime());
                            painted.countDown();
                        });
                    }
                };
        onWindow(() -> {
            scene.addPostLayoutPulseListener(laidOut);
            start.set(System.nanoTime());
            move.make();
            Platform.requestNextPulse();
            return null;
        });
        boolean isPainted = painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        onWindow(() -> {
            scene.removePostLayoutPulseListener(laidOut);
            return null;
        });
        if (!isPainted) {
            throw new AssertionError("Nothing was painted");
        }
        return (end.get() - start.get()) / 1e6;
    }

    /// The painter works through its jobs in order and hands each frame to the window's thread.
    private static void afterThisFrame(Runnable task) {
        Platform.runLater(() ->
                Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(task))));
    }
}
