package org.headroom.ui;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.headroom.bench.Outcome;
import org.headroom.domain.CarePackage;
import org.headroom.session.Edit;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The list of 20,000 packages is scrolled and searched, each move timed until it is painted.
class ListRun extends RecordedRun {

    private static final int PACKAGES = 20_000;
    private static final int MOVES = 200;

    @Test
    void scrollAndSearch() throws Exception {
        workspace.commit(
                Edit.of("Grow", model -> model.withPackages(grown(model.packages(), PACKAGES))));
        until("grown", () -> workspace.snapshot().get().model().packages().size() == PACKAGES);
        open("clients");
        until("listed", () -> table("packages").getItems().size() > PACKAGES / 2);
        settle();
        int rows = onWindow(() -> table("packages").getItems().size());
        TableView<Object> list = table("packages");
        double[] scrolled = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            int to = (int) ((long) i * 7919 % rows);
            scrolled[i] = painted(window.scene(), () -> list.scrollTo(to), () -> true);
        }
        TextField search = field("packages-search");
        double[] searched = new double[MOVES / 4];
        for (int i = 0; i < searched.length; i++) {
            String text = i % 2 == 0 ? "C" + i : "";
            searched[i] = painted(window.scene(), () -> search.setText(text), () -> true);
        }
        String of = String.format(Locale.UK, " a list of %,d packages, p95", rows);
        Outcome.keep(
                "window-list",
                List.of(
                        Outcome.ofP95("scroll" + of, "no visible delay", scrolled),
                        Outcome.ofP95("search" + of, "no visible delay", searched)));
    }

    /// The packages again and again under other names.
    static List<CarePackage> grown(List<CarePackage> packages, int many) {
        List<CarePackage> more = new ArrayList<>(packages);
        for (int i = 0; more.size() < many; i++) {
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
