package org.headroom.bench;

import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.kernel.FinancialYear;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The ranges of a budget: 10,000 draws of the Luton sample over four plan years. The median must
/// not exceed 500 ms on two cores.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class SimulationBenchmark {

    private static final int YEARS = 4;

    @Param({"1", "2"})
    private int threads;

    private final Simulation simulation =
            new Simulation(PreparedModel.of(luton()), Optional.empty());

    /// All draws, sorted.
    @Benchmark
    public Optional<Samples> draws() throws InterruptedException {
        return simulation.run(
                Simulation.USUAL_SEED, Simulation.USUAL_DRAWS, threads, Simulation.Watch.NONE);
    }

    /// The Luton sample, its last year's assumptions holding for another year.
    static Model luton() {
        Model model =
                switch (TextForm.read(Path.of("models/luton-2025-26"))) {
                    case TextReading.Read read -> read.model();
                    case TextReading.Refused refused ->
                            throw new IllegalStateException(refused.findings().toString());
                };
        ModelInfo info = model.info();
        List<DriverRow> rows = new ArrayList<>(model.drivers());
        FinancialYear last = info.year(info.planYears());
        for (DriverRow row : model.drivers()) {
            if (row.address().year().equals(Optional.of(last))) {
                rows.add(oneYearLater(row, last));
            }
        }
        return model.withInfo(
                        new ModelInfo(
                                info.name(),
                                info.council(),
                                info.baseYear(),
                                info.dataCut(),
                                YEARS,
                                info.description(),
                                info.source()))
                .withDrivers(rows);
    }

    private static DriverRow oneYearLater(DriverRow row, FinancialYear year) {
        return new DriverRow(
                DriverAddress.of(row.address().driver(), row.address().key(), year.plus(1)),
                row.low(),
                row.value(),
                row.high(),
                row.status(),
                row.source(),
                row.rationale(),
                row.owner());
    }
}
