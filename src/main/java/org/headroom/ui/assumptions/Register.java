package org.headroom.ui.assumptions;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Evidence;
import org.headroom.engine.uncertainty.Sensitivity;
import org.headroom.kernel.FinancialYear;
import org.headroom.schema.AssumptionTables;
import org.headroom.session.RowHistory;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Feedback;
import org.headroom.ui.shell.Workspace;
import org.headroom.ui.table.ScenarioCells;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// What the register knows of a value beyond its row: when it was last changed, what its range
/// could do to the requirement, whether it is stale. Knows no nodes.
final class Register {

    private final Workspace workspace;
    private final Runnable changed;
    private final ScenarioCells scenario;
    private Map<String, LocalDate> dates = Map.of();
    private Map<DriverAddress, Sensitivity.Effect> effects = Map.of();
    private Set<DriverRow> opened = Set.of();
    private Optional<PreparedModel> prepared = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /// What the effects were asked for.
    private record Asked(Model model, Optional<String> scenario, FinancialYear year) {}

    Register(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        this.changed = changed;
        scenario = new ScenarioCells(workspace);
        opened = new HashSet<>(workspace.opened().drivers());
    }

    /// Works out aside what belongs to the newest model; says when it is there.
    void refresh() {
        Snapshot now = workspace.snapshot().get();
        Asked next = new Asked(now.model(), now.scenario(), workspace.year().get());
        boolean isKnown =
                asked.isPresent()
                        && asked.get().model() == next.model()
                        && asked.get().scenario().equals(next.scenario())
                        && asked.get().year().equals(next.year());
        if (isKnown || now.isPreview()) {
            return;
        }
        asked = Optional.of(next);
        Optional<PreparedModel> before = prepared;
        CompletableFuture.supplyAsync(() ->
                        before.map(p -> p.updatedTo(next.model()))
                                .orElseGet(() -> PreparedModel.of(next.model())))
                .thenAccept(ready -> {
                    Map<DriverAddress, Sensitivity.Effect> found =
                            Sensitivity.of(ready, next.scenario(), next.year());
                    Feedback.post(() -> take(next, ready, found));
                });
        workspace
                .history(AssumptionTables.DRIVERS)
                .thenAccept(history -> Feedback.post(() -> takeDates(history)));
    }

    private void take(Asked of, PreparedModel ready, Map<DriverAddress, Sensitivity.Effect> found) {
        if (asked.map(a -> a == of).orElse(false)) {
            prepared = Optional.of(ready);
            effects = found;
            changed.run();
        }
    }

    private void takeDates(List<RowHistory> history) {
        Map<String, LocalDate> newest = new HashMap<>();
        for (RowHistory entry : history) {
            LocalDate day = LocalDate.ofInstant(entry.entry().when(), ZoneId.systemDefault());
            entry.cells().forEach(c -> newest.putIfAbsent(c.row(), day));
        }
        dates = newest;
        changed.run();
    }

    /// The day of the last change that the change log knows.
    Optional<LocalDate> changedOn(DriverRow row) {
        return Optional.ofNullable(dates.get(AssumptionTables.DRIVERS.key(row)));
    }

    /// The most that the range of a value does to the requirement of the shown year, in £; empty
    /// without a range.
    OptionalDouble impact(DriverRow row) {
        Sensitivity.Effect effect = effects.get(row.address());
        return effect == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(effect.largest().pounds());
    }

    /// Whether the row differs from when the model was opened, or a scenario changes it.
    boolean isChanged(DriverRow row) {
        return !opened.contains(row) || scenario.override(row).isPresent();
    }

    /// Which questions about its evidence a row answers.
    Evidence evidence(DriverRow row) {
        return Evidence.of(row, workspace.snapshot().get().model().info().baseYear());
    }

    /// Quality × impact in £; empty where the impact is not known.
    OptionalDouble weight(DriverRow row) {
        Sensitivity.Effect effect = effects.get(row.address());
        return effect == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(evidence(row).weigh(effect.largest()).pounds());
    }

    /// Whether a value moves the requirement while its evidence has gaps.
    boolean isWeak(DriverRow row) {
        return weight(row).orElse(0) > 0;
    }

    /// Whether the year of a value has begun while the value is still a projection or a view of the
    /// council's own: by then an actual can be had.
    boolean isStale(DriverRow row) {
        return !evidence(row).answered().contains(Evidence.Question.CURRENT);
    }

    /// Whether nobody can say where the value comes from.
    boolean isUnsourced(DriverRow row) {
        return !row.isSourced();
    }
}
