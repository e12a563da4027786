package org.headroom.ui.uncertainty;

import org.headroom.domain.Model;
import org.headroom.domain.SimulationSettings;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.ui.shell.Feedback;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;

/// One run of the simulation beside the window's thread: tells how far it has come, can be called
/// off, and hands over what was drawn.
final class SimulationRun {

    private static final int TELLS = 100;

    /// What is drawn from: the plan of a model in a scenario, by a seed.
    ///
    /// @param plan the model without what it keeps for its readers: views and settings move no draw
    record Subject(Model plan, Optional<String> scenario, int seed, int draws) {

        static Subject of(Model model, Optional<String> scenario, SimulationSettings settings) {
            return new Subject(
                    model.withViews(List.of()).withSimulations(List.of()),
                    scenario,
                    settings.seed(),
                    settings.draws());
        }
    }

    private final Subject subject;
    private final DoubleConsumer progress;
    private final BiConsumer<SimulationRun, Optional<Samples>> done;
    private final AtomicInteger told = new AtomicInteger();
    private volatile boolean isCancelled;

    /// @param progress told the share that is done, 0 to 1, on the window's thread
    /// @param done told the draws on the window's thread; empty where it was called off or failed
    SimulationRun(
            Subject subject,
            DoubleConsumer progress,
            BiConsumer<SimulationRun, Optional<Samples>> done) {
        this.subject = subject;
        this.progress = progress;
        this.done = done;
    }

    Subject subject() {
        return subject;
    }

    void start() {
        Thread.ofPlatform().daemon().name("headroom-simulation").start(this::run);
    }

    /// Ends it after the draw that is under way.
    void cancel() {
        isCancelled = true;
    }

    private void run() {
        Optional<Samples> samples = Optional.empty();
        try {
            samples =
                    new Simulation(PreparedModel.of(subject.plan()), subject.scenario())
                            .run(
                                    subject.seed(),
                                    subject.draws(),
                                    Runtime.getRuntime().availableProcessors(),
                                    this::goesOn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Optional<Samples> drawn = samples;
            Feedback.post(() -> done.accept(this, drawn));
        }
    }

    private boolean goesOn(int drawn) {
        int share = (int) ((long) drawn * TELLS / subject.draws());
        int before = told.get();
        if (share > before && told.compareAndSet(before, share)) {
            Feedback.post(() -> progress.accept((double) share / TELLS));
        }
        return !isCancelled;
    }
}
