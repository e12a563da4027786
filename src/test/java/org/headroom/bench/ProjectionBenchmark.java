package org.headroom.bench;

import org.headroom.domain.AssumptionStatus;
import org.headroom.domain.BudgetLine;
import org.headroom.domain.CarePackage;
import org.headroom.domain.Cohort;
import org.headroom.domain.CohortSettings;
import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.DriverRow;
import org.headroom.domain.HoursMix;
import org.headroom.domain.LineKind;
import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.domain.ServiceType;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/// One step of a driver under the thumb: a changed model of 20,000 packages in 40 cohorts, prepared
/// from the one before and projected over four plan years. The median must not exceed 1 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class ProjectionBenchmark {

    private static final int PACKAGES = 20_000;
    private static final List<String> AGES = List.of("18-64", "65-74", "75-84", "85+");
    private static final List<String> REASONS = List.of("physical", "memory");
    private static final FinancialYear BASE = new FinancialYear(2025);

    private PreparedModel prepared = PreparedModel.of(model());
    private List<Model> changes = List.of();
    private int next;

    /// Makes the models that the thumb goes through: the NLW of the first plan year, a penny apart.
    @Setup
    public void change() {
        Model model = prepared.model();
        List<Model> changed = new ArrayList<>();
        for (int step = 0; step < 64; step++) {
            List<DriverRow> rows = new ArrayList<>(model.drivers());
            rows.set(0, row(Driver.NLW, "", 1, 12.5 + step / 100.0));
            changed.add(model.withDrivers(rows));
        }
        changes = List.copyOf(changed);
    }

    /// The change of a driver to the published result.
    @Benchmark
    public Projection driverChange() {
        prepared = prepared.updatedTo(changes.get(next));
        next = (next + 1) % changes.size();
        return Planner.project(prepared, Optional.empty());
    }

    /// Runs the benchmark; JMH prints the median as `p0.50`.
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(ProjectionBenchmark.class.getSimpleName()).build())
                .run();
    }

    private static Model model() {
        ModelInfo info =
                new ModelInfo("Bench", "Council", BASE, LocalDate.of(2025, 11, 30), 4, "", "");
        List<ServiceType> types = new ArrayList<>();
        List<Cohort> cohorts = new ArrayList<>();
        List<BudgetLine> lines = new ArrayList<>();
        for (int t = 0; t < 5; t++) {
            String name = "service " + t;
            lines.add(line("line " + t));
            types.add(type(name, "line " + t));
            for (String age : AGES) {
                for (String reason : REASONS) {
                    cohorts.add(new Cohort(name, age, reason));
                }
            }
        }
        return Model.empty(info)
                .withBudgetLines(lines)
                .withServiceTypes(types)
                .withPackages(packages(cohorts))
                .withCohorts(cohorts.stream().map(ProjectionBenchmark::turnover).toList())
                .withDrivers(drivers(cohorts));
    }

    private static BudgetLine line(String name) {
        return new BudgetLine(
                name,
                LineKind.PURCHASED,
                Money.of(90_000_000),
                Money.of(95_000_000),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static ServiceType type(String name, String line) {
        return new ServiceType(
                name,
                line,
                0.6,
                0.1,
                0.3,
                HoursMix.parse("16:0.3;25:0.4;37:0.3"),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    private static CohortSettings turnover(Cohort cohort) {
        return new CohortSettings(
                cohort,
                OptionalDouble.of(0.03),
                OptionalDouble.of(1.05),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static List<CarePackage> packages(List<Cohort> cohorts) {
        SplittableRandom random = new SplittableRandom(1);
        List<CarePackage> packages = new ArrayList<>();
        for (int i = 0; i < PACKAGES; i++) {
            LocalDate start = LocalDate.of(2023, 4, 1).plusDays(random.nextInt(970));
            Optional<LocalDate> end =
                    random.nextInt(10) == 0
                            ? Optional.of(start.plusDays(random.nextInt(1_500)))
                            : Optional.empty();
            packages.add(
                    new CarePackage(
                            "K" + i,
                            "P" + i,
                            cohorts.get(i % cohorts.size()),
                            start,
                            end,
                            random.nextDouble(100, 1_500),
                            OptionalDouble.of(50),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            ""));
        }
        return packages;
    }

    private static List<DriverRow> drivers(List<Cohort> cohorts) {
        List<DriverRow> rows = new ArrayList<>();
        rows.add(row(Driver.NLW, "", 1, 12.71));
        for (int y = 0; y <= 4; y++) {
            if (y != 1) {
                rows.add(row(Driver.NLW, "", y, 12.21 + y / 2.0));
            }
            rows.add(row(Driver.EMPLOYER_NI_RATE, "", y, 0.15));
            rows.add(row(Driver.EMPLOYER_NI_THRESHOLD, "", y, 5_000));
            rows.add(row(Driver.PENSION_MIN_RATE, "", y, 0.03));
            rows.add(row(Driver.PENSION_LOWER, "", y, 6_240));
            rows.add(row(Driver.PENSION_UPPER, "", y, 50_270));
            rows.add(row(Driver.PENSION_TRIGGER, "", y, 10_000));
            rows.add(row(Driver.CPI, "", y, 0.022));
            for (String age : AGES) {
                rows.add(row(Driver.DEMOGRAPHY, age, y, 0.01));
            }
            for (Cohort cohort : cohorts) {
                rows.add(row(Driver.DEMAND, cohort.key(), y, 0.005));
                rows.add(row(Driver.COMPLEXITY, cohort.serviceType(), y, 0.01));
            }
        }
        return rows;
    }

    private static DriverRow row(Driver driver, String key, int y, double value) {
        return new DriverRow(
                DriverAddress.of(driver, key, BASE.plus(y)),
                OptionalDouble.empty(),
                value,
                OptionalDouble.empty(),
                AssumptionStatus.PROJECTED,
                "bench",
                "",
                "");
    }
}
