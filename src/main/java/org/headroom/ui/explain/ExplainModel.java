package org.headroom.ui.explain;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

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
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which figure is explained, how people came to it, and its explanation, which follows every
/// change of the model, the scenario and the year while it is in sight. Knows no nodes.
public final class ExplainModel {

    private static final int MOST_INPUTS = 30;

    private final Workspace workspace;
    private final List<Subject.OfSteps> movements;
    private final List<Asked> trail = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Object> refreshing = (o, was, is) -> refresh();
    private Optional<PreparedModel> prepared = Optional.empty();
    private Optional<String> layer = Optional.empty();
    private boolean isFollowing;

    /// What is in sight.
    ///
    /// @param explanation sentence, formula and parts, where the page's figures have them
    /// @param trace rule and terms; empty for groups
    /// @param inputs what all of it rests on
    /// @param links figures of the parts, by their names
    /// @param layer the scenario whose figure it is, where that is not the one in sight
    record Shown(
            Asked asked,
            Optional<Explanation> explanation,
            Optional<Trace> trace,
            List<Trace> inputs,
            Map<String, Figure> links,
            Optional<String> layer) {

        String name() {
            return explanation.map(Explanation::name).or(() -> trace.map(Trace::name)).orElse("");
        }
    }

    /// @param movements the movements of the bridge that join several steps
    public ExplainModel(Workspace workspace, List<Subject.OfSteps> movements) {
        this.workspace = workspace;
        this.movements = List.copyOf(movements);
    }

    /// What is in sight; empty where the model no longer has the figure.
    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether changes are followed: while a figure is explained.
    boolean isFollowing() {
        return isFollowing;
    }

    /// Explains a figure of a page; a new trail begins.
    ///
    /// @param ofLayer the scenario whose figure it is; empty for the one in sight
    void begin(Asked figure, Optional<String> ofLayer) {
        trail.clear();
        layer = ofLayer;
        follow(figure);
    }

    /// Follows a link: the trail grows.
    void follow(Asked figure) {
        if (!isFollowing) {
            isFollowing = true;
            workspace.snapshot().addListener(refreshing);
            workspace.year().addListener(refreshing);
        }
        if (trail.isEmpty() || !trail.getLast().equals(figure)) {
            trail.add(figure);
        }
        refresh();
    }

    /// Goes back one step; says whether there was one.
    boolean back() {
        if (trail.size() < 2) {
            return false;
        }
        trail.removeLast();
        refresh();
        return true;
    }

    /// Goes back to a step of the trail, 0 being where it began.
    void backTo(int step) {
        while (trail.size() > step + 1) {
            trail.removeLast();
        }
        refresh();
    }

    /// Names of the steps so far, the one in sight last.
    List<String> trail() {
        return trail.stream().map(this::name).toList();
    }

    private String name(Asked step) {
        return switch (step) {
            case Asked.OfFigure of -> of.figure().words();
            case Asked.OfSubject of -> subject(of);
        };
    }

    private String subject(Asked.OfSubject of) {
        return switch (of.subject()) {
            case Subject.OfSteps steps -> steps.name();
            case Subject.OfLines lines -> lines.name();
            case Subject.OfStep step -> step.step().label();
            case Subject.OfLine line -> line.line();
            case Subject.Total total ->
                    of.figure(workspace.snapshot().get().model(), workspace.year().get())
                            .map(Figure::words)
                            .orElse(total.name());
        };
    }

    /// Stops following the model.
    void close() {
        workspace.snapshot().removeListener(refreshing);
        workspace.year().removeListener(refreshing);
        isFollowing = false;
        trail.clear();
        shown.set(Optional.empty());
        prepared = Optional.empty();
    }

    /// Figures that this one goes into.
    List<UsedIn> usedIn() {
        return shown.get()
                .flatMap(s -> s.asked().known())
                .map(s -> UsedIn.of(s, movements))
                .orElse(List.of());
    }

    /// The explanation as one sentence to paste into a report: name, value and why.
    public String copied() {
        return shown.get()
                .map(s ->
                        s.explanation()
                                .map(e -> e.name() + ": " + value(e) + ". " + e.sentence())
                                .orElseGet(() -> s.trace().map(ExplainModel::copied).orElse("")))
                .orElse("");
    }

    private static String copied(Trace trace) {
        return trace.name()
                + ": "
                + trace.quantity().inFull(trace.value())
                + ". "
                + TraceWords.sentence(trace);
    }

    /// The value as it is read.
    static String value(Explanation explanation) {
        return explanation.isChange()
                ? MoneyFormat.signedMillions(explanation.value())
                : MoneyFormat.millions(explanation.value());
    }

    private void refresh() {
        if (!trail.isEmpty()) {
            Snapshot now = workspace.snapshot().get();
            PreparedModel ready =
                    prepared.map(p -> p.model() == now.model() ? p : p.updatedTo(now.model()))
                            .orElseGet(() -> PreparedModel.of(now.model()));
            prepared = Optional.of(ready);
            shown.set(shown(trail.getLast(), ready, now));
        }
    }

    private Optional<Shown> shown(Asked asked, PreparedModel ready, Snapshot now) {
        try {
            FinancialYear year = asked.year(workspace.year().get());
            Optional<Subject> subject = asked.known().filter(s -> isIn(now.model(), s));
            if (subject.isEmpty() && asked instanceof Asked.OfSubject) {
                return Optional.empty();
            }
            Projection projection = projection(ready, now);
            Tracer tracer = Tracer.of(ready, projection);
            Optional<Trace> trace = trace(asked, tracer, now.model());
            Optional<Explanation> explanation =
                    subject.filter(s -> isPlanned(now, year))
                            .map(s -> Explainer.of(ready, projection).explain(s, year));
            boolean hasInputs = explanation.map(e -> !e.inputs().isEmpty()).orElse(false);
            List<Trace> inputs =
                    hasInputs
                            ? List.of()
                            : trace.filter(t -> !t.isInput())
                                    .map(t -> inputs(asked, t, tracer, now))
                                    .orElse(List.of());
            Map<String, Figure> links =
                    explanation
                            .flatMap(e ->
                                    subject.map(s -> PartLinks.of(e, s, trace, now.model(), year)))
                            .orElse(Map.of());
            return Optional.of(
                    new Shown(asked, explanation, trace, inputs, links, otherLayer(now)));
        } catch (IllegalArgumentException gone) {
            // What was named or its year is no longer in the model.
            return Optional.empty();
        }
    }

    /// The layer, unless it is the one in sight.
    private Optional<String> otherLayer(Snapshot now) {
        return layer.filter(name -> !now.scenario().equals(Optional.of(name)));
    }

    private Projection projection(PreparedModel ready, Snapshot now) {
        return otherLayer(now)
                .map(name -> Planner.project(ready, Optional.of(name)))
                .orElse(now.projection());
    }

    /// While a change is under the thumb the inputs stay as they are until it is let go.
    private List<Trace> inputs(Asked asked, Trace trace, Tracer tracer, Snapshot now) {
        return shown.get()
                .filter(s -> now.isPreview() && s.asked().equals(asked))
                .map(Shown::inputs)
                .orElseGet(() -> briefly(tracer, trace, now.model()));
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

    private Optional<Trace> trace(Asked asked, Tracer tracer, Model model) {
        Optional<Figure> figure = asked.figure(model, workspace.year().get());
        boolean isWithoutPlan =
                asked.known().equals(Optional.of(Subject.Total.COUNCIL_GAP))
                        && model.publishedPlan().stream()
                                .noneMatch(
                                        p -> p.year().equals(asked.year(workspace.year().get())));
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
