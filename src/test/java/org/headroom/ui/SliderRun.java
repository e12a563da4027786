package org.headroom.ui;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;

import org.headroom.bench.Outcome;
import org.headroom.session.Snapshot;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// The thumb of the National Living Wage moves 400 times, each move timed until the Overview is
/// painted with its figures.
class SliderRun extends RecordedRun {

    private static final int WARM_UP = 400;
    private static final int MOVES = 400;

    @Test
    void dragTheWage() throws Exception {
        grab("driver-nlw-track", 0.5);
        Node track = part("driver-nlw-track");
        double[] millis = new double[MOVES];
        long worked = 0;
        for (int i = 0; i < WARM_UP + MOVES; i++) {
            if (i == WARM_UP) {
                worked = windowWork();
            }
            double taken = move(track, 0.3 + 0.4 * ((i * 37) % 100) / 100.0);
            if (i >= WARM_UP) {
                millis[i - WARM_UP] = taken;
            }
        }
        double ofWindow = (windowWork() - worked) / 1e6 / MOVES;
        letGo("driver-nlw-track");
        Outcome outcome = Outcome.ofP95("slider to painted Overview, p95", "16.7 ms", millis);
        Outcome.keep(
                "window-slider",
                List.of(
                        outcome,
                        Outcome.of(
                                "of it worked by the window's thread",
                                "",
                                String.format(Locale.UK, "%.1f ms", ofWindow),
                                "mean")));
    }

    /// Processor time of the window's thread, ns: other programs that keep the machine busy do not
    /// count in it.
    private static long windowWork() {
        return onWindow(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private double move(Node track, double share) throws InterruptedException {
        AtomicBoolean isShown = new AtomicBoolean();
        ChangeListener<Snapshot> shown =
                (o, was, is) -> {
                    isShown.set(true);
                    // Results that look the same ask for no frame of their own.
                    Platform.requestNextPulse();
                };
        onWindow(() -> {
            workspace.snapshot().addListener(shown);
            return null;
        });
        double taken = painted(window.scene(), () -> dragNow(track, share), isShown::get);
        onWindow(() -> {
            workspace.snapshot().removeListener(shown);
            return null;
        });
        return taken;
    }
}
