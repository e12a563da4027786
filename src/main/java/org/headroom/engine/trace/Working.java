package org.headroom.engine.trace;

import org.headroom.kernel.FinancialYear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The trace of one figure while its terms are put together.
final class Working {

    /// Figures of one kind.
    interface Family {

        /// The trace of a figure of this kind.
        ///
        /// @throws IllegalArgumentException if the model has no such figure
        Trace trace(Working figure);
    }

    private final Tracer tracer;
    private final Setting setting;
    private final Figure figure;
    private final List<Term> terms = new ArrayList<>();

    Working(Tracer tracer, Setting setting, Figure figure) {
        this.tracer = tracer;
        this.setting = setting;
        this.figure = figure;
    }

    Figure figure() {
        return figure;
    }

    String name() {
        return figure.name();
    }

    String aspect() {
        return figure.aspect();
    }

    FinancialYear year() {
        return figure.year();
    }

    FinancialYear before() {
        return figure.year().plus(-1);
    }

    /// 0 for the base year.
    int y() {
        return setting.number(figure.year());
    }

    /// A figure of the same thing and year.
    Figure same(String aspect) {
        return same(aspect, figure.year());
    }

    Figure same(String aspect, FinancialYear year) {
        return Figure.of(figure.kind(), figure.name(), aspect, year);
    }

    Working plus(Figure term) {
        return times(1, term);
    }

    Working plus(List<Figure> all) {
        all.forEach(this::plus);
        return this;
    }

    Working minus(Figure term) {
        return times(-1, term);
    }

    Working times(double weight, Figure term) {
        double value = tracer.value(term);
        Quantity quantity =
                term.kind() == Kind.DRIVER ? tracer.trace(term).quantity() : term.quantity();
        terms.add(new Term(term, weight, value, quantity));
        return this;
    }

    double value(Figure other) {
        return tracer.value(other);
    }

    /// Terms added up; those that are nothing left out where others remain.
    Trace sum(String formula) {
        if (terms.size() > 1) {
            terms.removeIf(t -> t.value() == 0 && terms.size() > 1);
        }
        return by(Rule.SUM, terms.isEmpty() ? "There is nothing to add up" : formula);
    }

    Trace by(Rule rule, String formula) {
        double[] values = terms.stream().mapToDouble(Term::weighted).toArray();
        double recomputed = rule.apply(values);
        OptionalDouble published = tracer.published(figure);
        return new Trace(
                figure,
                published.orElse(recomputed),
                figure.quantity(),
                formula,
                rule.symbol(),
                recomputed,
                terms,
                Optional.empty());
    }

    /// An input of the model.
    Trace input(double value, Source source) {
        return input(value, figure.quantity(), source);
    }

    Trace input(double value, Quantity quantity, Source source) {
        return new Trace(figure, value, quantity, "", "", value, List.of(), Optional.of(source));
    }

    /// A figure that the kind lists and this family has forgotten: a mistake of the program.
    IllegalStateException forgotten() {
        return new IllegalStateException("No trace of " + figure);
    }
}
