package org.headroom.ui.uncertainty;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.headroom.domain.Model;
import org.headroom.domain.SimulationSettings;
import org.headroom.engine.result.Projection;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.session.Edit;
import org.headroom.session.Snapshot;
import org.headroom.ui.shell.Workspace;

import java.util.List;
import java.util.Optional;

/// The view model of the ranges: settings as the model keeps them, draws of the newest kept plan,
/// the run that is under way. Knows no nodes.
final class SimulationModel {

    /// No run is under way.
    static final double RESTING = -1;

    private static final double MILLION = 1_000_000;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Drawn>> drawn =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(RESTING);
    private Optional<SimulationRun> run = Optional.empty();
    private Optional<SimulationRun.Subject> calledOff = Optional.empty();

    /// What was drawn, and from what.
    ///
    /// @param plan results without ranges of the same model and scenario
    record Drawn(SimulationRun.Subject subject, Samples samples, Projection plan) {}

    SimulationModel(Workspace workspace) {
        this.workspace = workspace;
    }

    ReadOnlyObjectProperty<Optional<Drawn>> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /// The share of the run that is done, 0 to 1, or [#RESTING].
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// The settings that the model keeps; where it keeps none, the usual seed and draws, and the
    /// gap at the end of the plan rounded up to the million.
    SimulationSettings settings() {
        Snapshot now = workspace.snapshot().get();
        return now.model().simulations().stream()
                .findFirst()
                .orElseGet(() ->
                        new SimulationSettings(
                                (int) Simulation.USUAL_SEED,
                                Simulation.USUAL_DRAWS,
                                Money.of(
                                        Math.ceil(
                                                        now.base().years().getLast().gap().pounds()
                                                                / MILLION)
                                                * MILLION)));
    }

    private SimulationRun.Subject wanted() {
        Snapshot now = workspace.snapshot().get();
        return SimulationRun.Subject.of(now.model(), now.scenario(), settings());
    }

    /// Whether what was drawn is of the plan as it is kept now.
    boolean isNewest() {
        return drawn.get().map(d -> d.subject().equals(wanted())).orElse(false);
    }

    /// Draws anew if the plan as it is kept has changed since. A change that is under the thumb is
    /// not drawn.
    void refresh() {
        if (!workspace.snapshot().get().isPreview()
                && !isNewest()
                && !calledOff.equals(Optional.of(wanted()))) {
            draw();
        }
    }

    /// Draws, in place of any run that is under way on another plan.
    void draw() {
        SimulationRun.Subject wanted = wanted();
        if (run.map(r -> r.subject().equals(wanted)).orElse(false)) {
            return;
        }
        run.ifPresent(SimulationRun::cancel);
        calledOff = Optional.empty();
        Projection plan = workspace.snapshot().get().projection();
        SimulationRun next =
                new SimulationRun(
                        wanted, this::told, (which, samples) -> done(which, samples, plan));
        run = Optional.of(next);
        progress.set(0);
        next.start();
    }

    private void told(double share) {
        if (run.isPresent()) {
            progress.set(Math.max(progress.get(), share));
        }
    }

    /// Calls the run off; what was drawn before stays.
    void cancel() {
        calledOff = run.map(SimulationRun::subject);
        run.ifPresent(SimulationRun::cancel);
    }

    private void done(SimulationRun which, Optional<Samples> samples, Projection plan) {
        if (run.equals(Optional.of(which))) {
            run = Optional.empty();
            progress.set(RESTING);
            samples.ifPresent(s -> drawn.set(Optional.of(new Drawn(which.subject(), s, plan))));
        }
    }

    void keepSeed(int seed) {
        SimulationSettings now = settings();
        keep("seed to " + seed, new SimulationSettings(seed, now.draws(), now.amount()));
    }

    void keepDraws(int draws) {
        SimulationSettings now = settings();
        keep("draws to " + draws, new SimulationSettings(now.seed(), draws, now.amount()));
    }

    void keepAmount(Money amount) {
        SimulationSettings now = settings();
        keep(
                "amount to " + MoneyFormat.brief(amount),
                new SimulationSettings(now.seed(), now.draws(), amount));
    }

    private void keep(String what, SimulationSettings settings) {
        if (!settings.equals(settings())) {
            workspace.commit(
                    Edit.of(
                            "Set simulation " + what,
                            (Model model) -> model.withSimulations(List.of(settings))));
        }
    }
}
