package org.headroom.engine.uncertainty;

import org.headroom.engine.drivers.DriverDraw;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Draws of the plan under uncertain drivers (method section 10).
///
/// Draw `n` depends on the seed and `n` alone: results are the same for any number of threads.
public final class Simulation {

    /// Draws where nothing else is said.
    public static final int USUAL_DRAWS = 10_000;

    /// Seed where nothing else is said.
    public static final long USUAL_SEED = 20_250_401;

    private final PreparedModel prepared;
    private final DriverTable drivers;
    private final List<Dimension> dimensions;

    /// @param scenario empty is the base
    /// @throws IllegalArgumentException if there is no such scenario
    public Simulation(PreparedModel prepared, Optional<String> scenario) {
        this.prepared = prepared;
        drivers = DriverTable.of(prepared.model(), scenario);
        dimensions = Dimension.of(prepared.model(), scenario);
    }

    /// Watches a simulation, from any of its threads, and may end it.
    public interface Watch {

        /// A watch that never ends a simulation.
        Watch NONE = done -> true;

        /// Whether to go on after so many draws.
        boolean goesOn(int done);
    }

    /// Works out the draws 0 to `draws − 1`; empty if the watch ended them.
    ///
    /// @param draws at least 1
    /// @throws org.headroom.engine.drivers.MissingDriverException if a statutory rate that is
    ///   needed is missing
    /// @throws InterruptedException if the calling thread is told to stop
    public Optional<Samples> run(long seed, int draws, int threads, Watch watch)
            throws InterruptedException {
        if (draws < 1 || threads < 1) {
            throw new IllegalArgumentException("A simulation needs a draw and a thread");
        }
        int years = prepared.model().info().planYears();
        double[][] requirement = new double[years][draws];
        double[][] gap = new double[years][draws];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Boolean> work =
                () -> {
                    for (int n = next.getAndIncrement(); n < draws; n = next.getAndIncrement()) {
                        Figures figures = draw(seed, n);
                        for (int y = 0; y < years; y++) {
                            requirement[y][n] = figures.requirement(y + 1);
                            gap[y][n] = figures.gap(y + 1);
                        }
                        if (!watch.goesOn(done.incrementAndGet())) {
                            next.set(draws);
                            return false;
                        }
                    }
                    return true;
                };
        return all(work, threads)
                ? Optional.of(Samples.of(seed, prepared.model().info().year(1), requirement, gap))
                : Optional.empty();
    }

    private static boolean all(Callable<Boolean> work, int threads) throws InterruptedException {
        List<Callable<Boolean>> works = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            works.add(work);
        }
        boolean isComplete = true;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<Boolean> each : workers.invokeAll(works)) {
                isComplete &= each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
        return isComplete;
    }

    private Figures draw(long seed, int n) {
        List<DriverDraw> draws = new ArrayList<>(dimensions.size());
        for (Dimension dimension : dimensions) {
            draws.add(dimension.drawn(Draw.uniform(seed, n, dimension.number())));
        }
        return Planner.results(prepared, drivers.with(draws));
    }

    /// The effect of each dimension alone at its own low and high, in the order of their numbers;
    /// without those whose every row the scenario overrides.
    public List<OneAtATime> tornado() {
        List<OneAtATime> ranges = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            if (!dimension.rows().isEmpty()) {
                ranges.add(
                        new OneAtATime(
                                dimension,
                                Planner.results(prepared, drivers.with(dimension.end(false))),
                                Planner.results(prepared, drivers.with(dimension.end(true)))));
            }
        }
        return List.copyOf(ranges);
    }

    /// The plan with one dimension at the ends of its range and all others at their values.
    public record OneAtATime(Dimension dimension, Figures atLow, Figures atHigh) {}
}
