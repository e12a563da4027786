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
                                        new Column("value", "Value"),
                                        new Column("result", "Result, £")))
                        .fact("scenario", "Scenario", UncertaintyText.scenario(scenario));
        UncertaintyText.facts(table, figure);
        table.fact("target", "Target, £", Cell.of(target));
        table.fact("driver", "Driver", Cell.of(lever.address().driver().code()));
        table.fact("key", "", Cell.of(lever.address().key()));
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
            }
            case Answer.NotMet(GoalSeek.Point best, GoalSeek.Point low, GoalSeek.Point high) -> {
                table.fact("answer", "Answer", Cell.of(noAnswer(lever, best)));
                table.fact("value", "Best value", Cell.of(best.value()));
                table.fact("result", "Best result, £", Cell.of(Money.of(best.result())));
                table.row(List.of(Cell.of(low.value()), Cell.of(Money.of(low.result()))));
                table.row(List.of(Cell.of(high.value()), Cell.of(Money.of(high.result()))));
            }
        }
        return table;
    }

    private static String noAnswer(Lever lever, GoalSeek.Point best) {
        return "no answer between "
                + ResultTable.number(lever.low())
                + " and "
                + ResultTable.number(lever.high())
                + ": best is "
                + ResultTable.number(best.value());
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
}
