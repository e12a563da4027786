package org.headroom.exchange.result;

import org.headroom.domain.DriverRow;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.uncertainty.ReadyReckoner;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Ranges, tornado and ready-reckoner as tables (method sections 10 and 11).
public final class UncertaintyText {

    private static final String BASE = "base";

    private UncertaintyText() {}

    /// P10, P50, P90 and mean of requirement and gap by year.
    ///
    /// @param limit also give the chance that the gap is above this
    public static ResultTable simulation(
            Samples samples, Optional<String> scenario, Optional<Money> limit) {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                new Column("year", "Year"),
                                new Column("figure", "Figure"),
                                new Column("p10", "P10"),
                                new Column("p50", "P50"),
                                new Column("p90", "P90"),
                                new Column("mean", "Mean")));
        limit.ifPresent(l ->
                columns.add(new Column("chanceAbove", "Chance above £" + AlignedTable.pounds(l))));
        ResultTable table =
                new ResultTable("results", columns)
                        .fact("seed", "Seed", new Cell.Count(samples.seed()))
                        .fact("draws", "Draws", new Cell.Count(samples.draws()))
                        .fact("scenario", "Scenario", scenario(scenario));
        limit.ifPresent(l -> table.fact("exceeds", "", Cell.of(l)));
        for (Samples.Line line : samples.lines()) {
            List<Cell> cells =
                    new ArrayList<>(
                            List.of(
                                    Cell.of(line.year().toString()),
                                    Cell.of(line.figure().name().toLowerCase(Locale.ROOT)),
                                    Cell.of(Money.of(line.p10())),
                                    Cell.of(Money.of(line.p50())),
                                    Cell.of(Money.of(line.p90())),
                                    Cell.of(Money.of(line.mean()))));
            limit.ifPresent(l ->
                    cells.add(
                            line.figure() == Samples.Figure.GAP
                                    ? Cell.of(chance(samples, line, l))
                                    : new Cell.None()));
            table.row(cells);
        }
        return table;
    }

    private static double chance(Samples samples, Samples.Line line, Money limit) {
        int y = line.year().since(samples.firstYear()) + 1;
        return samples.chanceAbove(line.figure(), y, limit.pounds());
    }

    /// Each driver at the ends of its own range, the widest first.
    public static ResultTable tornado(Tornado tornado, Optional<String> scenario) {
        ResultTable table =
                new ResultTable(
                                "drivers",
                                List.of(
                                        new Column("driver", "Driver"),
                                        new Column("key", "Key"),
                                        new Column("low", "Low"),
                                        new Column("high", "High"),
                                        new Column("atLow", "At low"),
                                        new Column("atHigh", "At high"),
                                        new Column("changeAtLow", "Change at low"),
                                        new Column("changeAtHigh", "Change at high")))
                        .otherwise("No driver has a range.")
                        .fact("scenario", "Scenario", scenario(scenario));
        facts(table, tornado.figure());
        table.fact("now", "Now, £", Cell.of(Money.of(tornado.now())));
        for (Tornado.Bar bar : tornado.bars()) {
            Money now = Money.of(tornado.now());
            Money low = Money.of(bar.atLow());
            Money high = Money.of(bar.atHigh());
            table.row(
                    List.of(
                            Cell.of(bar.driver().code()),
                            Cell.of(bar.key()),
                            Cell.of(ends(bar, false)),
                            Cell.of(ends(bar, true)),
                            Cell.of(low),
                            Cell.of(high),
                            Cell.of(low.minus(now)),
                            Cell.of(high.minus(now))));
        }
        return table;
    }

    /// The ends of all its ranged years, as `2025/26: 11.82; 2026/27: 12.1`.
    private static String ends(Tornado.Bar bar, boolean isHigh) {
        return bar.dimension().rows().stream()
                .map(row ->
                        row.address().year().map(y -> y + ": ").orElse("")
                                + ResultTable.number(end(row, isHigh)))
                .collect(Collectors.joining("; "));
    }

    private static double end(DriverRow row, boolean isHigh) {
        return (isHigh ? row.high() : row.low()).orElse(row.value());
    }

    /// What each standard step changes in every plan year.
    ///
    /// @param figure any figure of the kind that the rows are of
    public static ResultTable reckoner(
            List<ReadyReckoner.Row> rows,
            ModelInfo info,
            Optional<String> scenario,
            PlanFigure figure) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("step", "Step, £"));
        for (int y = 1; y <= info.planYears(); y++) {
            columns.add(new Column(info.year(y).toString(), info.year(y).toString()));
        }
        ResultTable table =
                new ResultTable("steps", columns)
                        .fact("scenario", "Scenario", scenario(scenario))
                        .fact("figure", "Figure", Cell.of(figure.kind().code()));
        figure.line().ifPresent(line -> table.fact("line", "Line", Cell.of(line)));
        for (ReadyReckoner.Row row : rows) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(row.words()));
            row.effects().forEach(effect -> cells.add(Cell.of(Money.of(effect))));
            table.row(cells);
        }
        return table;
    }

    static Cell scenario(Optional<String> scenario) {
        return Cell.of(scenario.orElse(BASE));
    }

    /// What figure the answers are about.
    static void facts(ResultTable table, PlanFigure figure) {
        table.fact("figure", "Figure", Cell.of(figure.kind().code()));
        figure.line().ifPresent(line -> table.fact("line", "Line", Cell.of(line)));
        table.fact("year", "Year", Cell.of(figure.year().toString()));
    }
}
