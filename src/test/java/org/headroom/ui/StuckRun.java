package org.headroom.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.trust.Measured;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Every page of a model with 20,000 packages is opened, changed in and left, round after round,
/// and the longest that the window's thread works at once is told for each. The control is a task
/// that does hold the thread. `mvn test -Dtest=StuckRun`.
class StuckRun extends RecordedRun {

    private static final List<String> PAGES =
            List.of(
                    "clients",
                    "fees",
                    "transitions",
                    "staffing",
                    "funding",
                    "savings",
                    "scenarios",
                    "uncertainty",
                    "monitoring",
                    "assumptions",
                    "report",
                    "assurance",
                    "overview");

    private static final int PACKAGES = 20_000;
    private static final int ROUNDS = 3;
    private static final int SHOWN_MILLIS = 1_500;
    private static final double ALLOWED = 100;
    private static final long HELD_NANOS = 150_000_000;

    @Test
    void everyPage() throws Exception {
        long start = System.nanoTime();
        workspace.commit(
                Edit.of("Grow", m -> m.withPackages(ListRun.grown(m.packages(), PACKAGES))));
        until("grown", () -> snapshot().model().packages().size() == PACKAGES);
        settle();
        Map<String, List<Double>> worked = new LinkedHashMap<>();
        double control;
        try (WindowWork work = new WindowWork()) {
            Thread.sleep(SHOWN_MILLIS);
            work.longest();
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : PAGES) {
                    String at = page + (round == 0 ? " for the first time" : "");
                    worked.computeIfAbsent(at, p -> new ArrayList<>()).add(opened(page, work));
                    worked.computeIfAbsent(page + ", a driver changed", p -> new ArrayList<>())
                            .add(changed(round * PAGES.size() + PAGES.indexOf(page), work));
                }
            }
            onWindow(StuckRun::hold);
            control = afterAll(work);
        }
        tell(worked, control, Duration.ofNanos(System.nanoTime() - start));
        assertTrue(control >= ALLOWED, "a thread that is held is seen: " + control);
    }

    private double opened(String page, WindowWork work) throws InterruptedException {
        ToggleButton button = (ToggleButton) part("navigation-" + page);
        work.longest();
        onWindow(() -> {
            button.fire();
            return true;
        });
        return afterAll(work);
    }

    /// What was worked once everything that was asked for is done.
    private static double afterAll(WindowWork work) throws InterruptedException {
        Thread.sleep(SHOWN_MILLIS);
        onWindow(() -> true);
        return work.longest();
    }

    private double changed(int step, WindowWork work) throws InterruptedException {
        DriverAddress wage = DriverAddress.of(Driver.NLW, "", FinancialYear.parse("2026/27"));
        workspace.commit(Edits.setDriver(Optional.empty(), wage, 12.6 + step / 1000.0, ""));
        return afterAll(work);
    }

    private static boolean hold() {
        long end = System.nanoTime() + HELD_NANOS;
        boolean isHeld = true;
        while (System.nanoTime() < end) {
            isHeld &= Thread.currentThread().isAlive();
        }
        return isHeld;
    }

    private static void tell(Map<String, List<Double>> worked, double control, Duration time) {
        long over = 0;
        long runs = 0;
        for (Map.Entry<String, List<Double>> place : worked.entrySet()) {
            over += place.getValue().stream().filter(d -> d > ALLOWED).count();
            runs += place.getValue().size();
            System.out.println(place.getKey() + " " + place.getValue());
        }
        String found = String.format(Locale.UK, "%.0f ms where it was held", control);
        Measured.row("window's thread over 100 ms at once", runs, over, found, 0, time);
    }
}
