package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.uncertainty.ReadyReckoner;
import org.headroom.engine.uncertainty.Tornado;
import org.headroom.exchange.result.UncertaintyText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What each driver does to a result at the ends of its own range, or at a standard step.
@Command(
        name = "sensitivity",
        description = "Show what each driver does to a result at the ends of its range.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom sensitivity budget.headroom --figure gap --year 2027/28",
            "  headroom sensitivity budget.headroom --steps",
            "  headroom sensitivity budget.headroom --line Homecare --format csv"
        })
final class SensitivityCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(
            names = "--steps",
            description = "Standard steps instead of ranges, for every plan year (ready-reckoner).")
    private boolean steps;

    @Mixin private Asked asked = new Asked();

    SensitivityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model read = new ModelPath(model).read(console.files());
        PreparedModel prepared = PreparedModel.of(read);
        Optional<String> chosen = Asked.scenario(read, scenario);
        PlanFigure figure = asked.figure(read);
        String text =
                steps
                        ? UncertaintyText.reckoner(
                                        ReadyReckoner.of(
                                                prepared, chosen, figure.kind(), figure.line()),
                                        read.info(),
                                        chosen,
                                        figure)
                                .text(asked.format())
                        : UncertaintyText.tornado(Tornado.of(prepared, chosen, figure), chosen)
                                .text(asked.format());
        console.out().print(text);
        return Exit.OK;
    }
}
