package org.headroom.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.headroom.bench.Outcome;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Edit;
import org.headroom.session.Edits;
import org.headroom.ui.shell.Ids;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Every page is opened again and again, and a change taken back with Ctrl+Z, each timed until it
/// is painted.
class PagesRun extends RecordedRun {

    private static final int ROUNDS = 8;
    private static final int WARM_UP = 3;
    private static final int UNDOS = 100;
    private static final int UNDO_WARM_UP = 60;

    @Test
    void openEveryPage() throws Exception {
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        List<ToggleButton> pages = pages();
        // The Overview is open at the start: it is opened last.
        Collections.rotate(pages, -1);
        for (int round = 0; round < ROUNDS; round++) {
            for (ToggleButton page : pages) {
                double taken = painted(window.scene(), page::fire, page::isSelected);
                settle();
                if (round == 0) {
                    first.add(taken);
                } else if (round >= WARM_UP) {
                    later.add(taken);
                }
            }
        }
        Outcome.keep(
                "window-pages",
                List.of(
                        Outcome.ofP95("page switch, p95", "100 ms", array(later)),
                        Outcome.ofP95("page opened for the first time, p95", "", array(first))));
    }

    private static double[] array(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<ToggleButton> pages() {
        return onWindow(() ->
                new ArrayList<>(
                        window.scene().getRoot().lookupAll(".toggle-button").stream()
                                .filter(n ->
                                        n.getId() != null && n.getId().startsWith(Ids.NAVIGATION))
                                .map(ToggleButton.class::cast)
                                .toList()));
    }

    @Test
    void takeBack() throws Exception {
        double[] millis = new double[UNDOS];
        for (int i = 0; i < UNDO_WARM_UP + UNDOS; i++) {
            workspace.commit(wage(i));
            untilUndoIs("Set ");
            double taken = painted(window.scene(), this::pressUndo, this::isTakenBack);
            if (i >= UNDO_WARM_UP) {
                millis[i - UNDO_WARM_UP] = taken;
            }
            settle();
        }
        Outcome.keep(
                "window-undo",
                List.of(
                        Outcome.ofMedian(
                                "undo with Ctrl+Z to painted Overview", "16.7 ms", millis)));
    }

    private void pressUndo() {
        robot.keyPress(KeyCode.CONTROL);
        robot.keyPress(KeyCode.Z);
        robot.keyRelease(KeyCode.Z);
        robot.keyRelease(KeyCode.CONTROL);
    }

    private boolean isTakenBack() {
        return workspace.snapshot().get().undo().isEmpty();
    }

    private Edit wage(int pennies) {
        FinancialYear year = snapshot().model().info().year(1);
        return Edits.setDriver(
                Optional.empty(),
                DriverAddress.of(Driver.NLW, "", year),
                12.2 + pennies % 15 / 100.0,
                "");
    }
}
