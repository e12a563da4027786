package org.headroom.ui;

import javafx.application.Platform;
import javafx.scene.control.TableView;

import org.headroom.domain.CarePackage;
import org.headroom.session.Edit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

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

    @Test
    void scrollAndSearch() throws Exception {
        workspace.commit(Edit.of("Grow", model -> model.withPackages(grown(model.packages()))));
        until("grown", () -> workspace.snapshot().get().model().packages().size() == PACKAGES);
        open("clients");
        until("listed", () -> table("packages").getItems().size() > PACKAGES / 2);
        settle();
        int rows = onWindow(() -> table("packages").getItems().size());
        double[] scrolled = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            int to = (int) ((long) i * 7919 % rows);
            scrolled[i] = timed(() -> table("packages").scrollTo(to));
        }
        double[] searched = new double[MOVES / 4];
        TableView<Object> list = table("packages");
        for (int i = 0; i < searched.length; i++) {
            String text = i % 2 == 0 ? "C" + i : "";
            searched[i] = timed(() -> field("packages-search").setText(text));
        }
        Assertions.assertTrue(onWindow(() -> list.getItems().size()) > 0);
        print("scroll", rows, scrolled);
        print("search", rows, searched);
    }

    private static void print(String what, int rows, double[] millis) {
        Arrays.sort(millis);
        System.err.printf(
                "%s of %d rows, ms to the painted list: median %.1f, p95 %.1f, most %.1f%n",
                what,
                rows,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }

    private double timed(Runnable move) throws InterruptedException {
        AtomicLong start = new AtomicLong();
        AtomicLong end = new AtomicLong();
        CountDownLatch painted = new CountDownLatch(1);
        Runnable pulse =
                () -> {
                    if (end.compareAndSet(0, System.nanoTime())) {
                        painted.countDown();
                    }
                };
        onWindow(() -> {
            start.set(System.nanoTime());
            move.run();
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
        return (end.get() - start.get()) / 1e6;
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
