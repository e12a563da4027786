package org.headroom.exchange.result;

import org.headroom.engine.goal.GoalSeek;
import org.headroom.engine.goal.GoalSeek.Answer;
import org.headroom.engine.goal.Lever;
import org.headroom.engine.goal.MixSolver;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.kernel.Money;

import java.util.List;
import java.util.Optional;

/// Answers to "what would it take" as tables.
public final class GoalText {

    private GoalText() {}

    /// The value of a driver that meets a target, or the best there is.
    public static ResultTable answer(
            Answer answer,
            Lever lever,
            Optional<String> scenario,
            PlanFigure figure,
            Money target) {
        ResultTable table =
                new ResultTable(
                                "points",
                                List.of(
                                        new Column("point", "Where"),
                                        new Column("value", "Value"),
                                        new Column("result", "Result, £")))
                        .fact("scenario", "Scenario", UncertaintyText.scenario(scenario));
        UncertaintyText.facts(table, figure);
        table.fact("target", "Target, £", Cell.of(target));
        table.fact("driver", "Driver", Cell.of(lever.address().driver().code()));
        String key = lever.address().key();
        table.fact("key", key.isEmpty() ? "" : "Key", Cell.of(key));
        table.fact(
                "driverYear",
                "Of",
                Cell.of(lever.address().year().map(Object::toString).orElse("every year")));
        table.fact("low", "From", Cell.of(lever.low()));
        table.fact("high", "To", Cell.of(lever.high()));
        switch (answer) {
            case Answer.Met(GoalSeek.Point at) -> {
                table.fact("answer", "Answer", Cell.of("met"));
                table.fact("value", "Value", Cell.of(at.value()));
                table.fact("result", "Result, £", Cell.of(Money.of(at.result())));
                point(table, "answer", at);
            }
            case Answer.NotMet(GoalSeek.Point best, GoalSeek.Point low, GoalSeek.Point high) -> {
                table.fact("answer", "Answer", Cell.of(noAnswer(lever, best, low, high)));
                table.fact("value", "Best value", Cell.of(best.value()));
                table.fact("result", "Best result, £", Cell.of(Money.of(best.result())));
                point(table, "best", best);
                point(table, "low", low);
                point(table, "high", high);
            }
        }
        return table;
    }

    private static void point(ResultTable table, String where, GoalSeek.Point point) {
        table.row(
                List.of(Cell.of(where), Cell.of(point.value()), Cell.of(Money.of(point.result()))));
    }

    private static String noAnswer(
            Lever lever, GoalSeek.Point best, GoalSeek.Point low, GoalSeek.Point high) {
        boolean isStill = low.result() == high.result() && low.result() == best.result();
        return "no answer between "
                + ResultTable.number(lever.low())
                + " and "
                + ResultTable.number(lever.high())
                + ": best is "
                + ResultTable.number(best.value())
                + (isStill ? " (the driver does not move the figure)" : "");
    }

    /// The mix of every plan year, a row for each lever.
    public static ResultTable mix(List<MixSolver.YearMix> mix, Optional<String> scenario) {
        ResultTable table =
                new ResultTable(
                                "moves",
                                List.of(
                                        new Column("year", "Year"),
                                        new Column("driver", "Driver"),
                                        new Column("key", "Key"),
                                        new Column("from", "From"),
                                        new Column("to", "To"),
                                        new Column("effect", "Effect, £"),
                                        new Column("gapBefore", "Gap before, £"),
                                        new Column("gapAfter", "Gap left, £")))
                        .fact("scenario", "Scenario", UncertaintyText.scenario(scenario));
        for (MixSolver.YearMix year : mix) {
            if (year.moves().isEmpty()) {
                table.row(withoutMoves(year));
            }
            for (MixSolver.Move move : year.moves()) {
                table.row(
                        List.of(
                                Cell.of(year.year().toString()),
                                Cell.of(move.address().driver().code()),
                                Cell.of(move.address().key()),
                                Cell.of(move.from()),
                                Cell.of(move.to()),
                                Cell.of(Money.of(move.effect())),
                                Cell.of(Money.of(year.gapBefore())),
                                Cell.of(Money.of(year.gapAfter()))));
            }
        }
        return table;
    }

    /// A year whose levers were all decided before.
    private static List<Cell> withoutMoves(MixSolver.YearMix year) {
        return List.of(
                Cell.of(year.year().toString()),
                Cell.of(""),
                Cell.of(""),
                new Cell.None(),
                new Cell.None(),
                new Cell.None(),
                Cell.of(Money.of(year.gapBefore())),
                Cell.of(Money.of(year.gapAfter())));
    }
}
