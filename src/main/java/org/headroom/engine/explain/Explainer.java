package org.headroom.engine.explain;

import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.Step;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;

import java.util.List;
import java.util.Optional;

/// Explains the figures of one run of the plan.
public final class Explainer {

    private static final int MOST_INPUTS = 8;

    private final PreparedModel prepared;
    private final DriverTable drivers;
    private final Figures figures;
    private final Projection projection;

    private Explainer(
            PreparedModel prepared, DriverTable drivers, Figures figures, Projection projection) {
        this.prepared = prepared;
        this.drivers = drivers;
        this.figures = figures;
        this.projection = projection;
    }

    /// Explains a published result.
    ///
    /// @param prepared the model that it was worked out from
    public static Explainer of(PreparedModel prepared, Projection projection) {
        DriverTable drivers = DriverTable.of(prepared.model(), projection.scenario());
        return new Explainer(prepared, drivers, Planner.figures(prepared, drivers), projection);
    }

    /// The explanation of a figure in a plan year.
    ///
    /// @throws IllegalArgumentException if the year is not planned, or there is no such line
    public Explanation explain(Subject subject, FinancialYear year) {
        int y = year.since(projection.baseYear());
        if (y < 1 || y > projection.years().size()) {
            throw new IllegalArgumentException(year + " is not a plan year");
        }
        Basis basis =
                new Basis(prepared.model(), projection.scenario(), drivers, figures, projection, y);
        return switch (subject) {
            case Subject.OfStep of -> step(of.step(), basis);
            case Subject.OfSteps of -> steps(of, basis);
            case Subject.OfLine of -> new LineExplanation(basis).of(of.line());
            case Subject.OfLines of -> new LineExplanation(basis).of(of);
            case Subject.Total total -> new TotalExplanation(basis).explanation(total);
        };
    }

    private static Explanation step(Step step, Basis basis) {
        boolean isOpening = step == Step.OPENING;
        PartsTable parts = new StepParts(basis).of(step);
        return new Explanation(
                isOpening ? openingName(basis) : step.label(),
                basis.amount(step),
                !isOpening,
                isOpening ? Optional.empty() : share(basis.amount(step), basis),
                new StepSentence(basis, parts).of(step),
                StepFormula.of(step),
                parts,
                new Inputs(basis).of(StepFormula.drivers(step), MOST_INPUTS));
    }

    private static String openingName(Basis basis) {
        return (basis.y() == 1 ? "Budget " : "Requirement ") + basis.yearBefore();
    }

    private static Optional<String> share(Money amount, Basis basis) {
        Money opening = basis.amount(Step.OPENING);
        if (opening.isZero()) {
            return Optional.empty();
        }
        double fraction = (double) amount.pence() / Math.abs(opening.pence());
        String of =
                basis.y() == 1
                        ? "this year’s budget"
                        : "the " + basis.yearBefore() + " requirement";
        return Optional.of(MoneyFormat.percent(fraction) + " of " + of);
    }

    private static Explanation steps(Subject.OfSteps subject, Basis basis) {
        Money total = subject.steps().stream().map(basis::amount).reduce(Money.ZERO, Money::plus);
        List<PartsTable.Part> rows =
                subject.steps().stream()
                        .map(s -> new PartsTable.Part(s.label(), List.of(), basis.amount(s)))
                        .toList();
        PartsTable parts = new PartsTable("Step", List.of(), rows, total);
        return new Explanation(
                subject.name(),
                total,
                true,
                share(total, basis),
                StepSentence.ofParts(parts),
                StepFormula.sum(subject.steps().stream().map(Step::label).toList()),
                parts,
                new Inputs(basis)
                        .of(
                                subject.steps().stream()
                                        .flatMap(s -> StepFormula.drivers(s).stream())
                                        .distinct()
                                        .toList(),
                                MOST_INPUTS));
    }
}
