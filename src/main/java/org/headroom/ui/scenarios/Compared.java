package org.headroom.ui.scenarios;

import org.headroom.chart.ScenarioLines;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.ui.control.LayerFigure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Two to four layers worked out side by side; the others are measured against the first.
///
/// @param isDragged whether a thumb is held, so that axes stay as they are
record Compared(List<Side> sides, boolean isDragged) {

    /// A layer with its results.
    ///
    /// @param atRisk savings newly planned for each plan year that are not expected in it; empty
    ///   where that was not published
    /// @param isChosen whether the window shows it
    record Side(
            Layer layer, Projection projection, List<Optional<Money>> atRisk, boolean isChosen) {

        Side {
            atRisk = List.copyOf(atRisk);
        }

        String name() {
            return layer.name();
        }
    }

    /// One result in one year.
    ///
    /// @param name of the result, in the first of its rows; empty in those that follow
    /// @param figure what is explained of it
    /// @param values by side; empty where a side has no such figure
    record Row(String name, Figure figure, List<Optional<Money>> values) {

        Row {
            values = List.copyOf(values);
        }

        FinancialYear year() {
            return figure.year();
        }

        /// How far a side is from the first.
        Optional<Money> change(int side) {
            return values.get(side).flatMap(v -> values.getFirst().map(v::minus));
        }
    }

    Compared {
        sides = List.copyOf(sides);
    }

    private List<YearProjection> years() {
        return sides.getFirst().projection().years();
    }

    FinancialYear lastYear() {
        return years().getLast().year();
    }

    /// The results to be read side by side.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, "Requirement", Kind.REQUIREMENT, (s, y) -> Optional.of(year(s, y).requirement()));
        add(rows, "Gap, cumulative", Kind.GAP, (s, y) -> Optional.of(year(s, y).gap()));
        add(rows, "Council gap", Kind.COUNCIL_GAP, (s, y) -> year(s, y).councilGap());
        add(rows, "Savings at risk", Kind.SAVINGS_AT_RISK, (s, y) -> s.atRisk().get(y));
        return rows;
    }

    private static YearProjection year(Side side, int y) {
        return side.projection().years().get(y);
    }

    /// Reads a result of a side in a plan year, counted from 0.
    private interface Reading {
        Optional<Money> of(Side side, int year);
    }

    private void add(List<Row> rows, String name, Kind kind, Reading reading) {
        String shown = name;
        for (int y = 0; y < years().size(); y++) {
            int at = y;
            List<Optional<Money>> values = sides.stream().map(s -> reading.of(s, at)).toList();
            if (values.stream().anyMatch(v -> v.map(m -> !m.isZero()).orElse(false))) {
                rows.add(new Row(shown, Figure.of(kind, years().get(y).year()), values));
                shown = "";
            }
        }
    }

    /// Figures of a side as they can be explained; an approved version keeps what it rests on
    /// apart.
    ///
    /// @param chosen the scenario in sight; empty is the base
    List<LayerFigure> explained(int side, Figure figure, Optional<String> chosen) {
        Layer layer = sides.get(side).layer();
        return layer.version().isPresent()
                ? List.of()
                : List.of(LayerFigure.of(figure, layer.scenario(), chosen));
    }

    /// The gaps of every side and year.
    ///
    /// @param chosen the scenario in sight; empty is the base
    List<LayerFigure> gaps(Optional<String> chosen) {
        List<LayerFigure> gaps = new ArrayList<>();
        for (YearProjection year : years()) {
            for (int s = 0; s < sides.size(); s++) {
                gaps.addAll(explained(s, Figure.of(Kind.GAP, year.year()), chosen));
            }
        }
        return gaps;
    }

    /// The gaps as lines by year.
    ScenarioLines lines() {
        return new ScenarioLines(
                years().stream().map(y -> y.year().toString()).toList(),
                sides.stream()
                        .map(s ->
                                new ScenarioLines.Line(
                                        s.name(),
                                        s.projection().years().stream()
                                                .map(YearProjection::gap)
                                                .toList(),
                                        s.isChosen()))
                        .toList());
    }

    /// What the comparison finds: who moves the last gap most against the first layer.
    String finding() {
        int most =
                IntStream.range(1, sides.size())
                        .boxed()
                        .max(Comparator.comparingLong(s -> Math.abs(lastChange(s).pence())))
                        .orElse(1);
        Money change = lastChange(most);
        String year = lastYear().toString();
        if (change.isZero()) {
            return "No difference in the " + year + " gap";
        }
        String verb = change.pence() > 0 ? " adds " : " takes ";
        String way = change.pence() > 0 ? " to the " : " off the ";
        return sides.get(most).name()
                + verb
                + MoneyFormat.brief(new Money(Math.abs(change.pence())))
                + way
                + year
                + " gap";
    }

    private Money lastChange(int side) {
        return sides.get(side).projection().years().getLast().gap().minus(years().getLast().gap());
    }
}
