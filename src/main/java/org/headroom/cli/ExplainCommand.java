package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.trace.Figure;
import org.headroom.engine.trace.Tracer;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.TraceText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Says where a figure comes from.
@Command(
        name = "explain",
        description = "Follow any figure of the plan back to its inputs and their sources.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "PATH is KIND/YEAR, KIND/NAME/YEAR or KIND/NAME/FIGURE/YEAR; the year stands last. A",
            "slash inside a name is written %%2F. base/ in front means the base, not the scenario.",
            "A path that is not known is answered with those near it.",
            "",
            "  requirement funding gap incremental-gap council-gap bids savings savings-at-risk",
            "  bridge/STEP  line/NAME[/amount|bids|savings|change|start …]",
            "  service-type/NAME/gross|contributions|health-income|reconciliation|bridge-STEP …",
            "  uplift/NAME/nlw|provider-pay|employer-ni|non-pay|pressure|award|index …",
            "  cohort/TYPE|AGE|REASON/gross|client-weeks …  transition/POSITION/gross …",
            "  scheme/NAME/expected|at-risk|target  bid/NAME  funding-line/NAME  precept",
            "  driver/DRIVER[|KEY]",
            "",
            "Examples:",
            "  headroom explain models/luton-2025-26 --figure requirement/2025/26 --depth 1",
            "  headroom explain budget.headroom --figure bridge/nlw/2025/26",
            "  headroom explain budget.headroom --figure uplift/homecare/nlw/2025/26 --format json"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int STEPS_TO_A_SOURCE = 3;

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(
            names = "--figure",
            paramLabel = "PATH",
            required = true,
            description = "Which figure, as line/Homecare/2025/26.")
    private String figure = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(
            names = "--depth",
            paramLabel = "STEPS",
            description = "How far down the tree goes; 3 if not given.")
    private int depth = STEPS_TO_A_SOURCE;

    @Option(names = "--format", description = "table or json; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Figure wanted = Figure.parse(figure);
        Model read = new ModelPath(model).read(console.files());
        PreparedModel prepared = PreparedModel.of(read);
        Tracer tracer =
                Tracer.of(prepared, Planner.project(prepared, Asked.scenario(read, scenario)));
        console.out().print(TraceText.of(tracer, wanted, Math.max(0, depth), format));
        return Exit.OK;
    }
}
