package org.headroom.engine.rollforward;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Driver;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.StartsFrom;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.OwnLines;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The budget lines of the new base year: each with the budget that the plan gave it, to the penny,
/// and with what of that budget is for this one year alone as non-recurrent.
final class NewLines {

    private final Model before;
    private final DriverTable drivers;
    private final YearProjection year;
    private final OwnLines own;

    /// @param year the published plan of the year that becomes the base year
    NewLines(Model before, DriverTable drivers, YearProjection year) {
        this.before = before;
        this.drivers = drivers;
        this.year = year;
        own = OwnLines.of(before, drivers);
    }

    /// The lines in the model's order, then one for what the plan did not allocate to any.
    List<BudgetLine> lines(NewDecisions decisions) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int l = 0; l < year.lines().size(); l++) {
            Money budget = year.lines().get(l).budget();
            if (l < before.budgetLines().size()) {
                BudgetLine line = before.budgetLines().get(l);
                lines.add(line(line, budget, decisions.oneOff(Optional.of(line.name()))));
            } else {
                lines.add(notAllocated(budget, decisions.oneOff(Optional.empty())));
            }
        }
        return lines;
    }

    private BudgetLine line(BudgetLine line, Money budget, Money oneOff) {
        OptionalDouble salary = line.averageSalary();
        return new BudgetLine(
                line.name(),
                line.kind(),
                budget,
                budget,
                nonRecurrent(oneOff),
                line.kind() == LineKind.PURCHASED ? line.startsFrom() : startsFrom(oneOff),
                payShare(line),
                salary.isPresent()
                        ? OptionalDouble.of(salary.getAsDouble() * (1 + payAward()))
                        : salary,
                line.employerPensionRate());
    }

    private BudgetLine notAllocated(Money budget, Money oneOff) {
        return new BudgetLine(
                LineProjection.UNALLOCATED + " " + year.year(),
                LineKind.OTHER,
                budget,
                budget,
                nonRecurrent(oneOff),
                startsFrom(oneOff),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static Optional<Money> nonRecurrent(Money oneOff) {
        return oneOff.isZero() ? Optional.empty() : Optional.of(oneOff);
    }

    /// Only a line that starts from its forecast leaves out what does not recur; the forecast is
    /// the budget until the ledger's is imported.
    private static Optional<StartsFrom> startsFrom(Money oneOff) {
        return oneOff.isZero() ? Optional.empty() : Optional.of(StartsFrom.FORECAST);
    }

    private double payAward() {
        return drivers.value(Driver.PAY_AWARD, year.year());
    }

    /// The share of pay once pay and prices have each moved by a year.
    private OptionalDouble payShare(BudgetLine line) {
        if (line.payShare().isEmpty() || line.kind() != LineKind.STAFFED) {
            return line.payShare();
        }
        OwnLines.Line moved = own.line(line.name()).orElseThrow();
        OwnLines.Year first = moved.years().getFirst();
        double pay = moved.start() * line.payShare().getAsDouble() + first.pay() + first.rules();
        return first.amount() == 0 ? line.payShare() : OptionalDouble.of(pay / first.amount());
    }
}
