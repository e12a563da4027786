package org.headroom.engine.explain;

import org.headroom.domain.BudgetLine;
import org.headroom.domain.Model;
import org.headroom.domain.ServiceType;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.result.LineProjection;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.engine.result.YearProjection;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the explanations of one year of one run are made from.
///
/// @param y number of the plan year, from 1
record Basis(
        Model model,
        Optional<String> scenario,
        DriverTable drivers,
        Figures figures,
        Projection projection,
        int y) {

    FinancialYear year() {
        return model.info().year(y);
    }

    FinancialYear yearBefore() {
        return model.info().year(y - 1);
    }

    YearProjection plan() {
        return projection.years().get(y - 1);
    }

    Figures.Year run() {
        return figures.years()[y - 1];
    }

    /// The results of a service type in the year before, if that is a plan year.
    Optional<Figures.Type> typeBefore(int type) {
        return y == 1 ? Optional.empty() : Optional.of(figures.years()[y - 2].types()[type]);
    }

    Money amount(Step step) {
        return plan().bridge().amount(step);
    }

    List<String> typeNames() {
        return model.serviceTypes().stream().map(ServiceType::name).map(CodeWords::of).toList();
    }

    /// Names of the lines, and of what is not allocated.
    List<String> lineNames() {
        List<String> names =
                new ArrayList<>(model.budgetLines().stream().map(BudgetLine::name).toList());
        names.add(LineProjection.UNALLOCATED);
        return names;
    }

    /// A step by service type, £.
    double[] byType(Step step) {
        double[][] parts = run().parts().byType();
        double[] amounts = new double[parts.length];
        for (int t = 0; t < parts.length; t++) {
            amounts[t] = parts[t][step.ordinal()];
        }
        return amounts;
    }

    /// A step by budget line, that of service types included, £.
    double[] byLine(Step step) {
        return byLine(step, y);
    }

    private double[] byLine(Step step, int inYear) {
        Figures.StepParts parts = figures.years()[inYear - 1].parts();
        double[] amounts = new double[parts.byLine().length];
        for (int l = 0; l < amounts.length; l++) {
            amounts[l] = parts.byLine()[l][step.ordinal()];
        }
        List<String> names = lineNames();
        for (int t = 0; t < parts.byType().length; t++) {
            String line = model.serviceTypes().get(t).budgetLine();
            amounts[names.indexOf(line)] += parts.byType()[t][step.ordinal()];
        }
        return amounts;
    }

    /// A step of one line, from the first plan year to this one, £.
    double ofLineToDate(Step step, int line) {
        double sum = 0;
        for (int t = 1; t <= y; t++) {
            sum += byLine(step, t)[line];
        }
        return sum;
    }
}
