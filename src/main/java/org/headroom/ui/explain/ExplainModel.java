package org.headroom.ui.explain;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Trace;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Aside;
import org.headroom.ui.shell.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which figure is explained, how people came to it, and its explanation, which follows every
/// change of the model, the scenario and the year while it is in sight. It is worked out aside.
/// Knows no nodes.
public final class ExplainModel {

    private final Workspace workspace;
    private final List<Subject.OfSteps> movements;
    private final List<Asked> trail = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Object> refreshing = (o, was, is) -> refresh();
    private Optional<String> layer = Optional.empty();
    private final Aside<Question, Answer> aside;
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

    /// What is to be explained.
    ///
    /// @param layer the scenario whose figure it is; empty for the one in sight
    /// @param chosen the year that the window shows
    /// @param before what was in sight before
    record Question(
            Asked asked,
            Optional<String> layer,
            Snapshot now,
            FinancialYear chosen,
            Optional<Shown> before) {}

    /// @param shown empty where the model has no such figure
    private record Answer(Asked asked, Optional<Shown> shown) {}

    /// @param movements the movements of the bridge that join several steps
    public ExplainModel(Workspace workspace, List<Subject.OfSteps> movements) {
        this.workspace = workspace;
        this.movements = List.copyOf(movements);
        Tracing tracing = new Tracing();
        aside =
                new Aside<>(
                        question -> new Answer(question.asked(), tracing.shown(question)),
                        this::take,
                        failure -> workspace.problem().set("That could not be explained."));
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

    /// Asks for the explanation of the figure that is in sight, in the newest results.
    private void refresh() {
        if (!trail.isEmpty()) {
            aside.ask(
                    new Question(
                            trail.getLast(),
                            layer,
                            workspace.snapshot().get(),
                            workspace.year().get(),
                            shown.get()));
        }
    }

    /// The figure may have been left meanwhile; then another answer is on its way.
    private void take(Answer answer) {
        if (!trail.isEmpty() && trail.getLast().equals(answer.asked())) {
            shown.set(answer.shown());
        }
    }
}
