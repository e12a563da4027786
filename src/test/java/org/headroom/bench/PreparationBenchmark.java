package org.headroom.bench;

import org.headroom.domain.Model;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Tornado;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What is done once for a model or a question: preparing a million packages, a tornado over the
/// Luton sample.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class PreparationBenchmark {

    private static final int PACKAGES = 1_000_000;
    private static final int YEARS = 4;

    private final Model large = Budgets.of(PACKAGES, 40, YEARS);
    private final PreparedModel luton = PreparedModel.of(SimulationBenchmark.luton());
    private final PlanFigure gap = PlanFigure.of(PlanFigure.Kind.GAP, luton.model().info().year(1));

    /// A million packages made ready for any number of questions.
    @Benchmark
    public PreparedModel prepareAMillion() {
        return PreparedModel.of(large);
    }

    /// Every driver of the sample at its low and its high.
    @Benchmark
    public Tornado tornado() {
        return Tornado.of(luton, Optional.empty(), gap);
    }
}
