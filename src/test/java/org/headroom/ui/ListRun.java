package org.headroom.ui;

import javafx.application.Platform;
import javafx.scene.control.TableView;

import org.headroom.domain.CarePackage;
import org.headroom.session.Edit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A recorded run: the list of 20,000 packages is scrolled and searched, each move timed until the
/// pulse that painted it. Not part of the tests: `mvn test -Dtest=ListRun` prints the figures.
class ListRun extends UiTest {

    private static final int PACKAGES = 20_000;
    private static final int MOVES = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void scrollAndSearch() throws Exception {
        workspace.commit(Edit.of("Grow", model -> model.withPackages(grown(model.packages()))));
        until("grown", () -> workspace.snapshot().get().model().packages().size() == PACKAGES);
        open("clients");
        until("listed", () -> table("packages").getItems().size() > PACKAGES / 2);
        settle();
        int rows = onWindow(() -> table("packages").getItems().size());
        Moves scrolled = new Moves(MOVES);
        for (int i = 0; i < MOVES; i++) {
            int to = (int) ((long) i * 7919 % rows);
            timed(scrolled, i, () -> table("packages").scrollTo(to));
        }
        Moves searched = new Moves(MOVES / 4);
        TableView<Object> list = table("packages");
        for (int i = 0; i < searched.painted.length; i++) {
            String text = i % 2 == 0 ? "C" + i : "";
            timed(searched, i, () -> field("packages-search").setText(text));
        }
        Assertions.assertTrue(onWindow(() -> list.getItems().size()) > 0);
        print("scroll", rows, scrolled);
        print("search", rows, searched);
    }

    /// How long moves took, ms.
    ///
    /// @param painted by the clock, until the list was painted
    /// @param worked of the processor, by the window's thread; free of what else the machine does
    private record Moves(double[] painted, double[] worked) {

        Moves(int count) {
            this(new double[count], new double[count]);
        }
    }

    private static void print(String what, int rows, Moves moves) {
        print(what, rows, "to the painted list", moves.painted);
        print(what, rows, "worked by the window's thread", moves.worked);
    }

    private static void print(String what, int rows, String measure, double[] millis) {
        Arrays.sort(millis);
        System.err.printf(
                "%s of %d rows, ms %s: median %.1f, p95 %.1f, most %.1f%n",
                what,
                rows,
                measure,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }

    private void timed(Moves moves, int move, Runnable action) throws InterruptedException {
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        AtomicLong worked = new AtomicLong();
        CountDownLatch painted = new CountDownLatch(1);
        Runnable pulse =
                () -> {
                    if (end.compareAndSet(0, System.nanoTime())) {
                        worked.addAndGet(THREADS.getCurrentThreadCpuTime());
                        painted.countDown();
                    }
                };
        onWindow(() -> {
            start.set(System.nanoTime());
            worked.set(-THREADS.getCurrentThreadCpuTime());
            action.run();
            window.scene().addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
            return null;
        });
        if (!painted.await(5, TimeUnit.SECONDS)) {
            throw new AssertionError("Nothing was painted");
        }
        onWindow(() -> {
            window.scene().removePostLayoutPulseListener(pulse);
            return null;
        });
        moves.painted[move] = (end.get() - start.get()) / 1e6;
        moves.worked[move] = worked.get() / 1e6;
    }

    /// The packages again and again under other names.
    private static List<CarePackage> grown(List<CarePackage> packages) {
        List<CarePackage> more = new ArrayList<>(packages);
        for (int i = 0; more.size() < PACKAGES; i++) {
            CarePackage one = packages.get(i % packages.size());
            more.add(
                    new CarePackage(
                            one.packageId() + "-" + i,
                            one.personId() + "-" + i,
                            one.cohort(),
                            one.start(),
                            one.end(),
                            one.weeklyGross(),
                            one.weeklyClient(),
                            one.weeklyHealth(),
                            one.unitsPerWeek(),
                            one.unit()));
        }
        return more;
    }
}
