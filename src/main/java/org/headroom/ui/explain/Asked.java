package org.headroom.ui.explain;

import org.headroom.domain.Model;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.Optional;

/// What is explained: a subject of the page in whichever year is chosen, or a figure of one year.
sealed interface Asked {

    /// A subject, in the chosen year.
    record OfSubject(Subject subject) implements Asked {}

    /// A figure, in its own year.
    record OfFigure(Figure figure) implements Asked {}

    /// The year that is explained.
    default FinancialYear year(FinancialYear chosen) {
        return this instanceof OfFigure of ? of.figure().year() : chosen;
    }

    /// The figure; empty for groups, which are no figure of the plan.
    default Optional<Figure> figure(Model model, FinancialYear chosen) {
        return switch (this) {
            case OfFigure of -> Optional.of(of.figure());
            case OfSubject of -> figure(of.subject(), model, chosen);
        };
    }

    private static Optional<Figure> figure(Subject subject, Model model, FinancialYear year) {
        return switch (subject) {
            case Subject.OfStep of -> Optional.of(Figure.of(Kind.BRIDGE, of.step().code(), year));
            case Subject.OfLine of -> Optional.of(Figure.of(Kind.LINE, of.line(), "change", year));
            case Subject.OfSteps of -> Optional.empty();
            case Subject.OfLines of -> Optional.empty();
            case Subject.Total total -> Optional.of(total(total, model, year));
        };
    }

    private static Figure total(Subject.Total total, Model model, FinancialYear year) {
        return switch (total) {
            case REQUIREMENT -> Figure.of(Kind.REQUIREMENT, year);
            case GAP -> Figure.of(Kind.GAP, year);
            case GAP_TO_END -> Figure.of(Kind.GAP, model.info().year(model.info().planYears()));
            case COUNCIL_GAP -> Figure.of(Kind.COUNCIL_GAP, year);
            case SAVINGS_AT_RISK -> Figure.of(Kind.SAVINGS_AT_RISK, year);
            case GROWTH_BIDS -> Figure.of(Kind.BIDS, year);
            case SAVINGS -> Figure.of(Kind.SAVINGS, year);
        };
    }

    /// What the page's explanations know of it, with sentence and parts; empty for other figures.
    default Optional<Subject> known() {
        return switch (this) {
            case OfSubject of -> Optional.of(of.subject());
            case OfFigure of -> of.figure().inBase() ? Optional.empty() : subject(of.figure());
        };
    }

    private static Optional<Subject> subject(Figure figure) {
        return switch (figure.kind()) {
            case REQUIREMENT -> Optional.of(Subject.Total.REQUIREMENT);
            case GAP -> Optional.of(Subject.Total.GAP);
            case COUNCIL_GAP -> Optional.of(Subject.Total.COUNCIL_GAP);
            case SAVINGS_AT_RISK -> Optional.of(Subject.Total.SAVINGS_AT_RISK);
            case BIDS -> Optional.of(Subject.Total.GROWTH_BIDS);
            case SAVINGS -> Optional.of(Subject.Total.SAVINGS);
            case BRIDGE ->
                    Arrays.stream(Step.values())
                            .filter(s -> s.code().equals(figure.name()))
                            .findFirst()
                            .map(Subject.OfStep::new);
            case LINE ->
                    figure.aspect().equals("change")
                            ? Optional.of(new Subject.OfLine(figure.name()))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
