package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.Samples;
import org.headroom.engine.uncertainty.Simulation;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.UncertaintyText;
import org.headroom.kernel.Money;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Draws the plan many times within the ranges of its drivers (method section 10).
@Command(
        name = "simulate",
        description = "Draw requirement and gap within the ranges of the drivers.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "The same seed gives the same figures on every machine, whatever the threads.",
            "",
            "Examples:",
            "  headroom simulate budget.headroom",
            "  headroom simulate budget.headroom --draws 2000 --seed 7 --format json",
            "  headroom simulate budget.headroom --exceeds 8000000"
        })
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_DRAWS = 1_000_000;

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--draws", paramLabel = "N", description = "10,000 if not given.")
    private int draws = Simulation.USUAL_DRAWS;

    @Option(names = "--seed", paramLabel = "N", description = "20250401 if not given.")
    private long seed = Simulation.USUAL_SEED;

    @Option(names = "--threads", paramLabel = "N", description = "All processors if not given.")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--exceeds",
            paramLabel = "POUNDS",
            description = "Also the chance that the gap of each year is above this amount.")
    private Optional<String> exceeds = Optional.empty();

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    SimulateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        int workers = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        requireBetween("--draws", draws, MOST_DRAWS);
        requireBetween("--threads", workers, 256);
        Optional<Money> limit = exceeds.map(e -> Asked.pounds("--exceeds", e));
        Model read = new ModelPath(model).read(console.files());
        Optional<String> chosen = Asked.scenario(read, scenario);
        Samples samples =
                new Simulation(PreparedModel.of(read), chosen)
                        .run(seed, draws, workers, Simulation.Watch.NONE)
                        .orElseThrow();
        console.out().print(UncertaintyText.simulation(samples, chosen, limit).text(format));
        return Exit.OK;
    }

    private static void requireBetween(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    option + " is a whole number from 1 to " + most + ": " + value);
        }
    }
}
