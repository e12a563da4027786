package org.headroom.ui.explain;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;

import org.headroom.domain.Model;
import org.headroom.engine.explain.Explainer;
import org.headroom.engine.explain.Explanation;
import org.headroom.engine.explain.Subject;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;

/// Which figure is explained, and its explanation, which follows every change of the model, the
/// scenario and the year. Knows no nodes.
public final class ExplainModel {

    private final Workspace workspace;
    private final List<Subject.OfSteps> movements;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Explanation>> explanation =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Object> refreshing = (o, was, is) -> refresh();
    private Optional<PreparedModel> prepared = Optional.empty();

    /// @param movements the movements of the bridge that join several steps
    public ExplainModel(Workspace workspace, List<Subject.OfSteps> movements) {
        this.workspace = workspace;
        this.movements = List.copyOf(movements);
    }

    /// The figure that is explained; empty while the panel is closed.
    public ReadOnlyObjectProperty<Optional<Subject>> subject() {
        return subject.getReadOnlyProperty();
    }

    /// Its explanation; empty where the model no longer has the figure.
    public ReadOnlyObjectProperty<Optional<Explanation>> explanation() {
        return explanation.getReadOnlyProperty();
    }

    /// Explains another figure.
    public void explain(Subject figure) {
        if (subject.get().isEmpty()) {
            workspace.snapshot().addListener(refreshing);
            workspace.year().addListener(refreshing);
        }
        subject.set(Optional.of(figure));
        refresh();
    }

    /// Stops following the model.
    public void close() {
        workspace.snapshot().removeListener(refreshing);
        workspace.year().removeListener(refreshing);
        subject.set(Optional.empty());
        explanation.set(Optional.empty());
        prepared = Optional.empty();
    }

    /// Figures that this one goes into.
    List<UsedIn> usedIn() {
        return subject.get().map(s -> UsedIn.of(s, movements)).orElse(List.of());
    }

    /// The explanation as one sentence to paste into a report: name, value and why.
    public String copied() {
        return explanation
                .get()
                .map(e -> e.name() + ": " + value(e) + ". " + e.sentence())
                .orElse("");
    }

    /// The value as it is read.
    static String value(Explanation explanation) {
        return explanation.isChange()
                ? MoneyFormat.signedMillions(explanation.value())
                : MoneyFormat.millions(explanation.value());
    }

    private void refresh() {
        if (subject.get().isEmpty()) {
            return;
        }
        Subject figure = subject.get().get();
        Snapshot now = workspace.snapshot().get();
        if (!isIn(now.model(), figure)) {
            explanation.set(Optional.empty());
            return;
        }
        PreparedModel ready =
                prepared.map(p -> p.model() == now.model() ? p : p.updatedTo(now.model()))
                        .orElseGet(() -> PreparedModel.of(now.model()));
        prepared = Optional.of(ready);
        explanation.set(
                Optional.of(
                        Explainer.of(ready, now.projection())
                                .explain(figure, workspace.year().get())));
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
