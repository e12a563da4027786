package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.engine.result.YearProjection;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ProjectionText;
import org.headroom.kernel.FinancialYear;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Works out the plan of a model and prints it.
@Command(
        name = "calc",
        description = "Work out requirement, funding, gap and bridge of every plan year.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom calc models/luton-2025-26",
            "  headroom calc budget.headroom --scenario \"High wage\" --year 2026/27",
            "  headroom calc budget.headroom --format json > result.json"
        })
final class CalcCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "Only this year, as 2025/26.")
    private Optional<String> year = Optional.empty();

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--timing", description = "Print how long loading and calculating took.")
    private boolean timing;

    CalcCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        Model read = new ModelPath(model).read(console.files());
        long loaded = System.nanoTime();
        PreparedModel prepared = PreparedModel.of(read);
        long ready = System.nanoTime();
        Projection projection = Planner.project(prepared, scenario);
        long done = System.nanoTime();
        console.out().print(ProjectionText.of(chosen(projection), format));
        if (timing) {
            // A machine reads standard output only in the format it asked for.
            PrintWriter to = format == OutputFormat.TABLE ? console.out() : console.err();
            to.println(
                    "load %s, prepare %s, project %s"
                            .formatted(
                                    milliseconds(loaded - start),
                                    milliseconds(ready - loaded),
                                    milliseconds(done - ready)));
        }
        return Exit.OK;
    }

    private Projection chosen(Projection whole) throws Refusal {
        if (year.isEmpty()) {
            return whole;
        }
        FinancialYear only = FinancialYear.parse(year.get());
        List<YearProjection> years =
                whole.years().stream().filter(y -> y.year().equals(only)).toList();
        if (years.isEmpty()) {
            throw new Refusal(
                    only
                            + " is not a plan year. The plan has "
                            + String.join(
                                    ", ",
                                    whole.years().stream().map(y -> y.year().toString()).toList())
                            + ".");
        }
        return new Projection(
                whole.model(),
                whole.scenario(),
                whole.baseYear(),
                whole.dataCut(),
                whole.base(),
                years);
    }

    private static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }
}
