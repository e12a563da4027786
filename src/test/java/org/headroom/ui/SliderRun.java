package org.headroom.ui;

import javafx.beans.value.ChangeListener;

import org.headroom.session.Snapshot;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// A recorded run: the thumb of the National Living Wage moves 400 times, each move timed until the
/// pulse that painted the Overview with its figures. Not part of the tests: `mvn test
/// -Dtest=SliderRun` prints the figures.
class SliderRun extends UiTest {

    private static final int WARM_UP = 200;
    private static final int MOVES = 400;

    @Test
    void dragTheWage() throws Exception {
        grab("driver-nlw-track", 0.5);
        double[] millis = new double[MOVES];
        long worked = 0;
        for (int i = 0; i < WARM_UP + MOVES; i++) {
            if (i == WARM_UP) {
                worked = windowWork();
            }
            double taken = move(0.3 + 0.4 * ((i * 37) % 100) / 100.0);
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = taken;
            }
        }
        worked = windowWork() - worked;
        letGo("driver-nlw-track");
        Arrays.sort(millis);
        System.err.printf(
                "slider to painted Overview, ms: median %.1f, p95 %.1f, most %.1f; the window's"
                        + " thread computed %.1f a move%n",
                millis[MOVES / 2],
                millis[MOVES * 95 / 100],
                millis[MOVES - 1],
                worked / 1e6 / MOVES);
        Assertions.assertTrue(millis[0] > 0);
    }

    /// Processor time of the window's thread, ns: other programs that keep the machine busy do not
    /// count in it.
    private static long windowWork() {
        return onWindow(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private double move(double share) throws InterruptedException {
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        AtomicBoolean isShown = new AtomicBoolean();
        CountDownLatch painted = new CountDownLatch(1);
        ChangeListener<Snapshot> shown = (o, was, is) -> isShown.set(true);
        Runnable pulse =
                () -> {
                    if (isShown.get() && end.compareAndSet(0, System.nanoTime())) {
                        painted.countDown();
                    }
                };
        onWindow(() -> {
            workspace.snapshot().addListener(shown);
            window.scene().addPostLayoutPulseListener(pulse);
            start.set(System.nanoTime());
            dragNow("driver-nlw-track", share);
            return null;
        });
        if (!painted.await(5, TimeUnit.SECONDS)) {
            throw new AssertionError("Nothing was painted");
        }
        onWindow(() -> {
            workspace.snapshot().removeListener(shown);
            window.scene().removePostLayoutPulseListener(pulse);
            return null;
        });
        return (end.get() - start.get()) / 1e6;
    }
}
