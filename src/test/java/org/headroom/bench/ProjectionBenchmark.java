package org.headroom.bench;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.headroom.engine.drivers.DriverTable;
import org.headroom.engine.plan.Figures;
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

/// The plan over four years with its bridges; alone, without bridges, and as one step of a driver
/// under the thumb, published. Beside it a bare loop over the packages, as far as a machine can go.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ProjectionBenchmark {

    private static final int YEARS = 4;
    private static final double WEEKS = 365.0 / 7;
    private static final double UPLIFT = 1.04;

    /// Packages and cohorts.
    @Param({"3000x40", "20000x40", "1000000x40", "20000x400"})
    private String size = "20000x40";

    private List<Model> changes = List.of();
    private double[] weekly = {};
    private PreparedModel first = PreparedModel.of(Budgets.of(1, 1, 1));
    private DriverTable drivers = DriverTable.of(first.model(), Optional.empty());
    private PreparedModel prepared = first;
    private int next;

    /// Makes the models that the thumb goes through: the NLW of the first plan year, a penny apart.
    @Setup
    public void change() {
        String[] parts = size.split("x", -1);
        Model model = Budgets.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), YEARS);
        first = PreparedModel.of(model);
        prepared = first;
        drivers = DriverTable.of(model, Optional.empty());
        changes = IntStream.range(0, 64).mapToObj(p -> Budgets.withWage(model, p)).toList();
        weekly = model.packages().stream().mapToDouble(CarePackage::weeklyGross).toArray();
    }

    /// The plan with the exact bridge of each year.
    @Benchmark
    public Figures withBridge() {
        return Planner.figures(first, drivers);
    }

    /// The plan alone.
    @Benchmark
    public Figures withoutBridge() {
        return Planner.results(first, drivers);
    }

    /// The change of a driver to the published result.
    @Benchmark
    public Projection driverChange() {
        prepared = prepared.updatedTo(changes.get(next));
        next = (next + 1) % changes.size();
        return Planner.project(prepared, Optional.empty());
    }

    /// Weekly cost × weeks × uplift of every package over the base and four years: less than the
    /// plan says, in the fewest steps.
    @Benchmark
    public double bareLoop() {
        double total = 0;
        double price = WEEKS;
        for (int year = 0; year <= YEARS; year++) {
            for (double cost : weekly) {
                total += cost * price;
            }
            price *= UPLIFT;
        }
        return total;
    }
}
