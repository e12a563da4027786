package org.headroom.engine.plan;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.result.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Own staff and other lines over the plan years, with what moves each of them (method section 5).
/// Unrounded, £; before growth bids and savings.
///
/// @param lines staffed and other lines, in the model's order
public record OwnLines(List<Line> lines) {

    public OwnLines {
        lines = List.copyOf(lines);
    }

    /// A line.
    ///
    /// @param start what it starts from: forecast less one-off cost, or the approved budget plus
    ///   what base-year savings did not deliver
    /// @param years the plan years in order
    public record Line(BudgetLine line, double start, List<Year> years) {}

    /// A line in a plan year: opening and steps add up to the amount.
    ///
    /// @param opening the amount of the year before, in the first year the start
    /// @param pay the pay award, under last year's NI and pension rules
    /// @param rules the change of those rules
    /// @param nonPay inflation of what is not pay
    /// @param growth growth of an other line
    public record Year(
            double opening, double pay, double rules, double nonPay, double growth, double amount) {

        /// The change on the year before.
        public double change() {
            return amount - opening;
        }
    }

    /// Works out the lines under some drivers; needs no client data.
    ///
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    public static OwnLines of(Model model, DriverTable drivers) {
        List<Line> lines = new ArrayList<>();
        for (BudgetLine line : model.budgetLines()) {
            if (line.kind() != LineKind.PURCHASED) {
                lines.add(line(line, model, drivers));
            }
        }
        return new OwnLines(lines);
    }

    private static Line line(BudgetLine line, Model model, DriverTable drivers) {
        double start = OwnLine.start(model, line);
        OwnLine own = new OwnLine(line, start, model.info(), drivers);
        List<Year> years = new ArrayList<>();
        double opening = start;
        for (int y = 1; y <= model.info().planYears(); y++) {
            double[] steps = new double[Step.values().length];
            double amount =
                    line.kind() == LineKind.STAFFED
                            ? own.nextStaffed(y, steps)
                            : own.nextOther(y, steps);
            years.add(
                    new Year(
                            opening,
                            steps[Step.OWN_PAY.ordinal()],
                            steps[Step.OWN_NI.ordinal()],
                            steps[Step.OWN_NON_PAY.ordinal()],
                            steps[Step.OTHER_LINES.ordinal()],
                            amount));
            opening = amount;
        }
        return new Line(line, start, List.copyOf(years));
    }

    /// The line of a name, if it is staffed or other.
    public Optional<Line> line(String name) {
        return lines.stream().filter(l -> l.line().name().equals(name)).findFirst();
    }
}
