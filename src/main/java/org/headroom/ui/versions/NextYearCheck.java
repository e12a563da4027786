package org.headroom.ui.versions;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.headroom.engine.rollforward.BackCheck;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.FigureGrid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What differs between the plan before and the new budget, step by step, and why.
final class NextYearCheck extends VBox {

    static final String LINES = "next-year-lines";

    NextYearCheck() {
        setId("next-year-check");
        setSpacing(14);
    }

    void show(Optional<BackCheck> check) {
        getChildren().clear();
        check.ifPresent(found -> {
            getChildren().add(lines(found));
            for (int y = 0; y < found.years().size(); y++) {
                getChildren().add(year(found.years().get(y), y));
            }
        });
    }

    private static Label lines(BackCheck check) {
        long agree = check.lines().stream().filter(BackCheck.Line::agrees).count();
        Money total =
                check.lines().stream()
                        .map(BackCheck.Line::approved)
                        .reduce(Money.ZERO, Money::plus);
        Label label =
                new Label(
                        agree
                                + " of "
                                + check.lines().size()
                                + " budget lines start from what the plan gave them, to the penny: "
                                + MoneyFormat.millions(total)
                                + " in all.");
        label.setId(LINES);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static VBox year(BackCheck.Year year, int number) {
        Money difference = year.now().minus(year.planned());
        Label title =
                new Label(
                        year.year()
                                + ": "
                                + (difference.isZero()
                                        ? "the requirement stays as it was planned"
                                        : MoneyFormat.signedMillions(difference)
                                                + " on the requirement that was planned"));
        title.getStyleClass().add("strong");
        FigureGrid grid = new FigureGrid("next-year-steps-" + number);
        List<FigureGrid.Row> rows = new ArrayList<>();
        for (BackCheck.Moved step : year.steps()) {
            if (!step.difference().isZero()) {
                rows.add(
                        row(
                                step.step().label(),
                                false,
                                step.planned(),
                                step.now(),
                                step.difference()));
            }
        }
        rows.add(row("Requirement", true, year.planned(), year.now(), difference));
        grid.show(
                List.of(
                        new FigureGrid.Head("Step of the bridge", ""),
                        new FigureGrid.Head("Plan before", "£000"),
                        new FigureGrid.Head("New budget", "£000"),
                        new FigureGrid.Head("Difference", "£000")),
                rows);
        VBox block = new VBox(6, title, grid);
        reasons(year).forEach((why, steps) -> block.getChildren().add(reason(why, steps)));
        return block;
    }

    private static Map<String, String> reasons(BackCheck.Year year) {
        return year.steps().stream()
                .filter(s -> !s.difference().isZero())
                .collect(
                        Collectors.groupingBy(
                                BackCheck.Moved::why,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        s -> s.step().label(), Collectors.joining(", "))));
    }

    private static Label reason(String why, String steps) {
        Label label = new Label(steps + ": " + why + ".");
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FigureGrid.Row row(
            String name, boolean isStrong, Money planned, Money now, Money difference) {
        return new FigureGrid.Row(
                name,
                isStrong,
                List.of(
                        MoneyFormat.tableThousands(planned),
                        MoneyFormat.tableThousands(now),
                        MoneyFormat.signedThousands(difference)));
    }
}
