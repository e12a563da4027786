package org.headroom.ui.explain;

import org.headroom.domain.Model;
import org.headroom.engine.explain.Explainer;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Kind;
import org.headroom.engine.trace.Trace;
import org.headroom.engine.trace.Tracer;
import org.headroom.kernel.FinancialYear;
import org.headroom.session.Snapshot;
import org.headroom.ui.explain.ExplainModel.Question;
import org.headroom.ui.explain.ExplainModel.Shown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out explanations of figures, away from the window: a figure with all of its inputs may
/// take some tenths of a second. By one thread at a time.
final class Tracing {

    private static final int MOST_INPUTS = 30;

    private Optional<PreparedModel> prepared = Optional.empty();

    /// The explanation of a figure; empty where the model no longer has it.
    Optional<Shown> shown(Question question) {
        Model model = question.now().model();
        PreparedModel ready =
                prepared.map(p -> p.model() == model ? p : p.updatedTo(model))
                        .orElseGet(() -> PreparedModel.of(model));
        prepared = Optional.of(ready);
        return shown(question, ready);
    }

    private static Optional<Shown> shown(Question question, PreparedModel ready) {
        Asked asked = question.asked();
        Snapshot now = question.now();
        try {
            FinancialYear year = asked.year(question.chosen());
            Optional<Subject> subject = asked.known().filter(s -> isIn(now.model(), s));
            if (subject.isEmpty() && asked instanceof Asked.OfSubject) {
                return Optional.empty();
            }
            Projection projection = projection(question, ready);
            Tracer tracer = Tracer.of(ready, projection);
            Optional<Trace> trace = trace(question, tracer);
            Optional<Explanation> explanation =
                    subject.filter(s -> isPlanned(now, year))
                            .map(s -> Explainer.of(ready, projection).explain(s, year));
            boolean hasInputs = explanation.map(e -> !e.inputs().isEmpty()).orElse(false);
            List<Trace> inputs =
                    hasInputs
                            ? List.of()
                            : trace.filter(t -> !t.isInput())
                                    .map(t -> inputs(question, t, tracer))
                                    .orElse(List.of());
            Map<String, Figure> links =
                    explanation
                            .flatMap(e ->
                                    subject.map(s -> PartLinks.of(e, s, trace, now.model(), year)))
                            .orElse(Map.of());
            return Optional.of(
                    new Shown(asked, explanation, trace, inputs, links, otherLayer(question)));
        } catch (IllegalArgumentException gone) {
            // What was named or its year is no longer in the model.
            return Optional.empty();
        }
    }

    /// The layer, unless it is the one in sight.
    private static Optional<String> otherLayer(Question question) {
        return question.layer()
                .filter(name -> !question.now().scenario().equals(Optional.of(name)));
    }

    private static Projection projection(Question question, PreparedModel ready) {
        return otherLayer(question)
                .map(name -> Planner.project(ready, Optional.of(name)))
                .orElse(question.now().projection());
    }

    /// While a change is under the thumb the inputs stay as they are until it is let go.
    private static List<Trace> inputs(Question question, Trace trace, Tracer tracer) {
        return question.before()
                .filter(s -> question.now().isPreview() && s.asked().equals(question.asked()))
                .map(Shown::inputs)
                .orElseGet(() -> briefly(tracer, trace, question.now().model()));
    }

    /// What a figure rests on, the many figures of client data as one for each service type.
    private static List<Trace> briefly(Tracer tracer, Trace trace, Model model) {
        List<Trace> inputs = tracer.inputs(trace.figure());
        if (inputs.size() <= MOST_INPUTS) {
            return inputs;
        }
        Set<Trace> brief = new LinkedHashSet<>();
        for (Trace input : inputs) {
            Figure figure = input.figure();
            brief.add(
                    figure.kind() == Kind.COHORT
                            ? tracer.trace(
                                    Figure.of(
                                            Kind.SERVICE_TYPE,
                                            figure.name().split("\\|", -1)[0],
                                            "clients",
                                            model.info().baseYear()))
                            : input);
        }
        return List.copyOf(brief);
    }

    private static Optional<Trace> trace(Question question, Tracer tracer) {
        Asked asked = question.asked();
        Model model = question.now().model();
        Optional<Figure> figure = asked.figure(model, question.chosen());
        boolean isWithoutPlan =
                asked.known().equals(Optional.of(Subject.Total.COUNCIL_GAP))
                        && model.publishedPlan().stream()
                                .noneMatch(p -> p.year().equals(asked.year(question.chosen())));
        return isWithoutPlan ? Optional.empty() : figure.map(tracer::trace);
    }

    private static boolean isPlanned(Snapshot now, FinancialYear year) {
        return now.projection().years().stream().anyMatch(y -> y.year().equals(year));
    }

    private static boolean isIn(Model model, Subject figure) {
        return switch (figure) {
            case Subject.OfLine of -> hasLine(model, of.line());
            case Subject.OfLines of -> of.lines().stream().allMatch(l -> hasLine(model, l));
            case Subject.OfStep of -> true;
            case Subject.OfSteps of -> true;
            case Subject.Total of -> true;
        };
    }

    private static boolean hasLine(Model model, String line) {
        return model.budgetLines().stream().anyMatch(l -> l.name().equals(line));
    }
}
