package org.headroom.ui.explain;

import org.headroom.domain.Model;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.PartsTable;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.result.Step;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.engine.trace.Term;
import org.headroom.engine.trace.Trace;
import org.headroom.kernel.CodeWords;
import org.headroom.kernel.FinancialYear;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which figure each part of an explanation is, to follow it.
final class PartLinks {

    private final Map<String, Figure> byName = new HashMap<>();

    private PartLinks() {}

    /// Links of the parts, by their names; parts that are no figure have none.
    static Map<String, Figure> of(
            Explanation explanation,
            Subject subject,
            Optional<Trace> trace,
            Model model,
            FinancialYear year) {
        PartLinks links = new PartLinks();
        trace.ifPresent(t -> t.terms().forEach(links::add));
        links.add(subject, model, year);
        links.byName
                .keySet()
                .retainAll(explanation.parts().rows().stream().map(PartsTable.Part::name).toList());
        return Map.copyOf(links.byName);
    }

    private void add(Term term) {
        Figure figure = term.figure();
        byName.put(
                figure.kind() == Kind.SERVICE_TYPE ? CodeWords.of(figure.name()) : figure.name(),
                figure);
    }

    private void add(Subject subject, Model model, FinancialYear year) {
        switch (subject) {
            case Subject.OfSteps of ->
                    of.steps().forEach(s -> put(s, Figure.of(Kind.BRIDGE, s.code(), year)));
            case Subject.OfLines of ->
                    of.lines().forEach(l -> byName.put(l, Figure.of(Kind.LINE, l, "change", year)));
            case Subject.OfLine of -> {
                // Parts are movements since the base year: those of one year only in the first.
                if (year.equals(model.info().year(1))) {
                    Arrays.stream(Step.values())
                            .filter(s -> s != Step.OPENING)
                            .forEach(s ->
                                    put(
                                            s,
                                            Figure.of(
                                                    Kind.LINE,
                                                    of.line(),
                                                    "bridge-" + s.code(),
                                                    year)));
                }
            }
            case Subject.OfStep of -> {
                if (of.step() == Step.OPENING) {
                    opening(model, year);
                }
            }
            case Subject.Total total -> total(total, model, year);
        }
    }

    private void put(Step step, Figure figure) {
        byName.put(step.label(), figure);
    }

    private void opening(Model model, FinancialYear year) {
        boolean isFirst = year.equals(model.info().year(1));
        model.budgetLines()
                .forEach(l ->
                        byName.put(
                                l.name(),
                                Figure.of(
                                        Kind.LINE,
                                        l.name(),
                                        isFirst ? "approved-budget" : "",
                                        year.plus(-1))));
    }

    private void total(Subject.Total total, Model model, FinancialYear year) {
        switch (total) {
            case REQUIREMENT, SAVINGS_AT_RISK -> {
                // Their parts are their terms.
            }
            case GAP -> {
                byName.put("Requirement", Figure.of(Kind.REQUIREMENT, year));
                byName.put(
                        "Approved budget of the base year",
                        Figure.of(
                                Kind.BASE_POSITION,
                                "",
                                "approved-budget",
                                model.info().baseYear()));
                byName.put("Grants and provisions above it", Figure.of(Kind.FUNDING, year));
                byName.put("ASC precept since the base year", Figure.of(Kind.PRECEPT, year));
            }
            case GAP_TO_END -> {
                for (int y = 1; y <= model.info().planYears(); y++) {
                    FinancialYear each = model.info().year(y);
                    byName.put(each.toString(), Figure.of(Kind.INCREMENTAL_GAP, each));
                }
            }
            case COUNCIL_GAP -> {
                byName.put("Gap as published", Figure.of(Kind.PUBLISHED_PLAN, "", "gap", year));
                byName.put("Growth of the requirement", Figure.of(Kind.REQUIREMENT, year));
                byName.put(
                        "Growth the plan holds",
                        Figure.of(Kind.PUBLISHED_PLAN, "", "growth", year));
                byName.put("Funding beyond the plan", Figure.of(Kind.FUNDING, year));
            }
            case GROWTH_BIDS, SAVINGS -> {
                String aspect = total == Subject.Total.SAVINGS ? "savings" : "bids";
                model.budgetLines()
                        .forEach(l ->
                                byName.put(l.name(), Figure.of(Kind.LINE, l.name(), aspect, year)));
            }
        }
    }
}
