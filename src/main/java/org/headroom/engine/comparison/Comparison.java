package org.headroom.engine.comparison;

import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Two to four results side by side: totals, budget lines and bridge of every plan year.
///
/// @param sides the results in the order asked for; the others are compared with the first
public record Comparison(List<Projection> sides, List<Row> rows) {

    /// The fewest and the most that are compared.
    public static final int FEWEST = 2;

    public static final int MOST = 4;

    /// What a row shows.
    public enum Part {
        TOTAL,
        LINE,
        BRIDGE
    }

    /// One figure of one year.
    ///
    /// @param name the total, budget line or step, as in the published result
    /// @param values one for each side; empty where a side does not have it
    public record Row(FinancialYear year, Part part, String name, List<Optional<Money>> values) {

        public Row {
            values = List.copyOf(values);
        }

        /// How far a side is from the first; empty where either does not have the figure.
        public Optional<Money> change(int side) {
            return values.get(side).flatMap(v -> values.getFirst().map(v::minus));
        }
    }

    public Comparison {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
    }

    /// Compares scenarios of a model.
    ///
    /// @param scenarios empty is the base
    /// @throws IllegalArgumentException if there is no such scenario or not two to four
    public static Comparison of(PreparedModel prepared, List<Optional<String>> scenarios) {
        return of(scenarios.stream().map(s -> Planner.project(prepared, s)).toList());
    }

    /// Compares results, of one model or of several.
    ///
    /// @throws IllegalArgumentException if there are not two to four, or they differ in base year
    ///   or number of plan years; the message says in which
    public static Comparison of(List<Projection> sides) {
        if (sides.size() < FEWEST || sides.size() > MOST) {
            throw new IllegalArgumentException(
                    "Compare two to four scenarios, not " + sides.size() + ".");
        }
        sides.forEach(side -> requireAlike(sides.getFirst(), side));
        List<Row> rows = new ArrayList<>();
        for (int y = 0; y < sides.getFirst().years().size(); y++) {
            int at = y;
            add(rows, sides.stream().map(s -> s.years().get(at)).toList());
        }
        return new Comparison(sides, rows);
    }

    private static void requireAlike(Projection first, Projection other) {
        if (!first.baseYear().equals(other.baseYear())) {
            throw new IllegalArgumentException(
                    named(first)
                            + " starts from "
                            + first.baseYear()
                            + " and "
                            + named(other)
                            + " from "
                            + other.baseYear()
                            + ". Only plans with the same base year can be compared.");
        }
        if (first.years().size() != other.years().size()) {
            throw new IllegalArgumentException(
                    named(first)
                            + " has "
                            + planYears(first)
                            + " and "
                            + named(other)
                            + " has "
                            + planYears(other)
                            + ". Only plans of the same length can be compared.");
        }
    }

    private static String planYears(Projection side) {
        int years = side.years().size();
        return years + (years == 1 ? " plan year" : " plan years");
    }

    private static String named(Projection side) {
        return "“" + side.scenario().orElse(side.model()) + "”";
    }

    private static void add(List<Row> rows, List<YearProjection> years) {
        FinancialYear year = years.getFirst().year();
        for (PlanFigure.Kind kind : PlanFigure.Kind.values()) {
            if (kind != PlanFigure.Kind.LINE) {
                PlanFigure figure = PlanFigure.of(kind, year);
                List<Optional<Money>> values = years.stream().map(figure::of).toList();
                if (values.stream().anyMatch(Optional::isPresent)) {
                    rows.add(new Row(year, Part.TOTAL, kind.code(), values));
                }
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        years.forEach(y -> y.lines().stream().map(LineProjection::line).forEach(lines::add));
        for (String line : lines) {
            PlanFigure figure = new PlanFigure(PlanFigure.Kind.LINE, year, Optional.of(line));
            rows.add(new Row(year, Part.LINE, line, years.stream().map(figure::of).toList()));
        }
        for (Step step : Step.values()) {
            List<Optional<Money>> values =
                    years.stream().map(y -> Optional.of(y.bridge().amount(step))).toList();
            rows.add(new Row(year, Part.BRIDGE, step.code(), values));
        }
    }

    /// The rows in which any side differs from the first.
    public List<Row> changed() {
        return rows.stream()
                .filter(row ->
                        row.values().stream()
                                .anyMatch(v -> !Objects.equals(v, row.values().getFirst())))
                .toList();
    }
}
