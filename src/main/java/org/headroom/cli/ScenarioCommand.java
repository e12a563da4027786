package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.comparison.Comparison;
import org.headroom.engine.comparison.Difference;
import org.headroom.engine.comparison.ScenarioBridge;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.engine.result.Projection;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ScenarioText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Scenarios of a model: which there are, what they change, how they compare.
@Command(
        name = "scenario",
        description = "List, show and compare scenarios.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "list|show|compare|diff|bridge",
        footer = {
            "",
            "The base is called \"base\".",
            "",
            "Examples:",
            "  headroom scenario list budget.headroom",
            "  headroom scenario show budget.headroom \"High wage\"",
            "  headroom scenario compare budget.headroom base \"High wage\" \"Low demand\"",
            "  headroom scenario compare budget.headroom base --with other.headroom",
            "  headroom scenario diff budget.headroom base \"High wage\" --year 2027/28",
            "  headroom scenario bridge budget.headroom base \"High wage\" --figure gap"
        })
final class ScenarioCommand {

    private final Console console;

    ScenarioCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "list",
            description = "The scenarios, each over its parent.",
            mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "MODEL") Path model,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        console.out().print(ScenarioText.list(read(model)).text(format));
        return Exit.OK;
    }

    @Command(
            name = "show",
            description = "Every change of a scenario and of the layers under it.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "MODEL") Path model,
            @Parameters(paramLabel = "SCENARIO") String scenario,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        Model read = read(model);
        Optional<String> chosen = Asked.scenario(read, scenario);
        if (chosen.isEmpty()) {
            throw new Refusal("The base has no changes: see drivers.csv, or calc.");
        }
        console.out().print(ScenarioText.show(read, chosen.get()).text(format));
        return Exit.OK;
    }

    @Command(
            name = "compare",
            description = "Two to four scenarios side by side, year by year.",
            mixinStandardHelpOptions = true)
    int compare(
            @Parameters(paramLabel = "MODEL") Path model,
            @Parameters(paramLabel = "SCENARIO", arity = "1..4") List<String> scenarios,
            @Option(
                            names = "--with",
                            paramLabel = "OTHER",
                            description = "Also the base of another model.")
                    Optional<Path> with,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        Model read = read(model);
        PreparedModel prepared = PreparedModel.of(read);
        List<Projection> sides = new ArrayList<>();
        for (String scenario : scenarios) {
            sides.add(Planner.project(prepared, Asked.scenario(read, scenario)));
        }
        if (new HashSet<>(scenarios).size() < scenarios.size()) {
            throw new Refusal("Name each side once: " + String.join(", ", scenarios) + ".");
        }
        List<String> names = new ArrayList<>(scenarios);
        if (with.isPresent()) {
            Projection other =
                    Planner.project(PreparedModel.of(read(with.get())), Optional.empty());
            sides.add(other);
            names.add(other.model());
        }
        console.out().print(ScenarioText.compare(Comparison.of(sides), names).text(format));
        return Exit.OK;
    }

    @Command(
            name = "diff",
            description = "The drivers that differ, with reason and effect of each alone.",
            mixinStandardHelpOptions = true)
    int diff(
            @Parameters(paramLabel = "MODEL") Path model,
            @Parameters(paramLabel = "A") String from,
            @Parameters(paramLabel = "B") String to,
            @Mixin Asked asked)
            throws Exception {
        Model read = read(model);
        PlanFigure figure = asked.figure(read);
        List<Difference> differences =
                Difference.between(
                        PreparedModel.of(read),
                        Asked.scenario(read, from),
                        Asked.scenario(read, to),
                        figure);
        console.out()
                .print(
                        ScenarioText.differences(differences, from, to, figure)
                                .text(asked.format()));
        return Exit.OK;
    }

    @Command(
            name = "bridge",
            description = "From one scenario to another: what each changed driver adds.",
            mixinStandardHelpOptions = true)
    int bridge(
            @Parameters(paramLabel = "MODEL") Path model,
            @Parameters(paramLabel = "A") String from,
            @Parameters(paramLabel = "B") String to,
            @Mixin Asked asked)
            throws Exception {
        Model read = read(model);
        PlanFigure figure = asked.figure(read);
        ScenarioBridge bridge =
                ScenarioBridge.between(
                        PreparedModel.of(read),
                        Asked.scenario(read, from),
                        Asked.scenario(read, to),
                        figure.in(read));
        console.out().print(ScenarioText.bridge(bridge, from, to, figure).text(asked.format()));
        return Exit.OK;
    }

    private Model read(Path model) throws Exception {
        return new ModelPath(model).read(console.files());
    }
}
