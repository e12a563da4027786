package org.headroom.bench;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// One step of a driver under the thumb: a changed model, prepared from the one before and
/// projected over four plan years, its bridges and published figures included.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ProjectionBenchmark {

    private static final int YEARS = 4;

    /// Packages and cohorts.
    @Param({"3000x40", "20000x40", "1000000x40", "20000x400"})
    private String size = "20000x40";

    private List<Model> changes = List.of();
    private PreparedModel prepared = PreparedModel.of(Budgets.of(1, 1, 1));
    private int next;

    /// Makes the models that the thumb goes through: the NLW of the first plan year, a penny apart.
    @Setup
    public void change() {
        String[] parts = size.split("x", -1);
        Model model = Budgets.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), YEARS);
        prepared = PreparedModel.of(model);
        changes = IntStream.range(0, 64).mapToObj(p -> Budgets.withWage(model, p)).toList();
    }

    /// The change of a driver to the published result.
    @Benchmark
    public Projection driverChange() {
        prepared = prepared.updatedTo(changes.get(next));
        next = (next + 1) % changes.size();
        return Planner.project(prepared, Optional.empty());
    }
}
