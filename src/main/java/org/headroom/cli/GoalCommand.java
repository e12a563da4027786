package org.headroom.cli;

import org.headroom.domain.Driver;
import org.headroom.domain.DriverAddress;
import org.headroom.domain.Model;
import org.headroom.domain.Scenario;
import org.headroom.domain.ScenarioOverride;
import org.headroom.engine.goal.GoalSeek;
import org.headroom.engine.goal.Lever;
import org.headroom.engine.goal.MixSolver;
import org.headroom.engine.plan.PlanFigure;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.result.GoalText;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.DriverAmount;
import org.headroom.session.DriverAssignment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What it would take: the value of a driver that meets a target, or a mix that closes every gap.
@Command(
        name = "goal",
        description =
                "Find the value of a driver that meets a target, or a mix that closes the gap.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "DRIVER is as for edit: nlw, fee_award|Homecare@2026/27. Without a year it is that of",
            "the figure or of --for; a key with @ is given by --key. Bounds may be percentages.",
            "The answer is a value to the digit, tried by running the plan with it.",
            "--lever asks for a mix instead, of every plan year: DRIVER[|KEY]=LOW..HIGH[*PREFERENCE].",
            "DRIVER:KEY does as well.",
            "Exit code 1 says that no value between the bounds meets the target.",
            "",
            "Examples:",
            "  headroom goal budget.headroom --driver \"fee_award|*\" --low 0 --high 0.08",
            "  headroom goal budget.headroom --figure requirement --target 72000000 \\",
            "      --driver pay_award --low 0 --high 5%%",
            "  headroom goal budget.headroom --plan --lever \"fee_pass_through|*=0.5..1\" \\",
            "      --lever \"precept_percent=0..0.02*2\""
        })
final class GoalCommand implements Callable<Integer> {

    private static final Pattern CHOICE =
            Pattern.compile("([a-z_]+)(?:[|:](.+))?=([^=*]+?)\\.\\.([^=*]+?)(?:\\*([^=*]+))?");

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--target", paramLabel = "POUNDS", description = "0 if not given.")
    private String target = "0";

    @Option(names = "--driver", paramLabel = "DRIVER", description = "The driver to move.")
    private Optional<String> driver = Optional.empty();

    @Option(names = "--key", paramLabel = "KEY", description = "Its key, if not in DRIVER.")
    private Optional<String> key = Optional.empty();

    @Option(names = "--low", paramLabel = "VALUE", description = "Lower bound of the driver.")
    private Optional<String> low = Optional.empty();

    @Option(names = "--high", paramLabel = "VALUE", description = "Upper bound of the driver.")
    private Optional<String> high = Optional.empty();

    @Option(names = "--for", paramLabel = "YEAR", description = "The year of the driver's value.")
    private Optional<String> driverYear = Optional.empty();

    @Option(names = "--plan", description = "Close the gap of every plan year by the levers.")
    private boolean plan;

    @Option(names = "--lever", paramLabel = "LEVER", description = "A lever of a mix.")
    private List<String> levers = new ArrayList<>();

    @Mixin private Asked asked = new Asked();

    GoalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model read = new ModelPath(model).read(console.files());
        Optional<String> chosen = Asked.scenario(read, scenario);
        if (levers.isEmpty() == driver.isEmpty() || plan && levers.isEmpty()) {
            throw new Refusal(
                    "Name either one --driver with --low and --high, or each --lever of a plan.");
        }
        return driver.isPresent() ? seek(read, chosen) : mix(read, chosen);
    }

    private int seek(Model read, Optional<String> chosen) throws Refusal {
        if (low.isEmpty() || high.isEmpty()) {
            throw new Refusal("Say between which values to look, with --low and --high.");
        }
        PlanFigure figure = asked.figure(read);
        Lever lever =
                new Lever(
                        address(read, figure.year()),
                        number("--low", low.get()),
                        number("--high", high.get()));
        requireAllowed(read, lever);
        Money wanted = Asked.pounds("--target", target);
        GoalSeek.Answer answer =
                GoalSeek.seek(PreparedModel.of(read), chosen, figure, wanted.pounds(), lever);
        console.out()
                .print(GoalText.answer(answer, lever, chosen, figure, wanted).text(asked.format()));
        return answer instanceof GoalSeek.Answer.Met ? Exit.OK : Exit.FINDINGS;
    }

    private DriverAddress address(Model read, FinancialYear year) {
        String named = driver.orElseThrow();
        DriverAddress address =
                key.isPresent()
                        ? DriverAssignment.address(named, key.get())
                        : DriverAssignment.address(named);
        if (address.driver() == Driver.TRANSITIONS_DELAY_MONTHS || address.year().isPresent()) {
            return address;
        }
        FinancialYear of = driverYear.map(FinancialYear::parse).orElse(year);
        return DriverAddress.of(address.driver(), address.key(), of);
    }

    private int mix(Model read, Optional<String> chosen) throws Refusal {
        List<MixSolver.Choice> choices = levers.stream().map(GoalCommand::choice).toList();
        for (MixSolver.Choice choice : choices) {
            boolean hasYears = choice.driver() != Driver.TRANSITIONS_DELAY_MONTHS;
            requireAllowed(
                    read,
                    new Lever(
                            new DriverAddress(
                                    choice.driver(),
                                    choice.key(),
                                    hasYears ? Optional.of(read.info().year(1)) : Optional.empty()),
                            choice.low(),
                            choice.high()));
        }
        List<MixSolver.YearMix> mix = MixSolver.solve(PreparedModel.of(read), chosen, choices);
        console.out().print(GoalText.mix(mix, chosen).text(asked.format()));
        return mix.stream().allMatch(MixSolver.YearMix::isClosed) ? Exit.OK : Exit.FINDINGS;
    }

    private static MixSolver.Choice choice(String text) {
        Matcher matcher = CHOICE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "“"
                            + text
                            + "” is no lever. Write driver[|key]=low..high[*preference], as"
                            + " precept_percent=0..0.02*2.");
        }
        String key = matcher.group(2);
        DriverAddress address =
                DriverAssignment.address(matcher.group(1), key == null ? "" : key.strip());
        String preference = matcher.group(5);
        return new MixSolver.Choice(
                address.driver(),
                address.key(),
                number("--lever", matcher.group(3)),
                number("--lever", matcher.group(4)),
                preference == null ? 1 : number("--lever", preference));
    }

    /// A number, or a percentage as a fraction.
    private static double number(String option, String text) {
        if (DriverAmount.parse(text) instanceof DriverAmount.Fixed(double value)) {
            return value;
        }
        throw new IllegalArgumentException(
                option + ": “" + text + "” is a change; write the value itself, as 12.86 or 6.7%.");
    }

    /// The model must have what the lever's key names, and allow both of its bounds.
    private static void requireAllowed(Model model, Lever lever) throws Refusal {
        if (!ModelRules.isKeyKnown(model, lever.address())) {
            throw new Refusal(
                    "There is nothing called “"
                            + lever.address().key()
                            + "” in the model that "
                            + lever.address().driver().code()
                            + " could be of.");
        }
        for (double bound : List.of(lever.low(), lever.high())) {
            String layer = "goal " + lever.address();
            List<Scenario> scenarios = new ArrayList<>(model.scenarios());
            scenarios.add(new Scenario(layer, Optional.empty(), ""));
            List<ScenarioOverride> overrides = new ArrayList<>(model.overrides());
            overrides.add(new ScenarioOverride(layer, lever.address(), bound, ""));
            Optional<Finding> refused =
                    ModelRules.refused(model.withScenarios(scenarios).withOverrides(overrides))
                            .stream()
                            .findFirst();
            if (refused.isPresent()) {
                throw new Refusal(
                        "The model does not allow "
                                + lever.address()
                                + " = "
                                + bound
                                + ": "
                                + refused.get().rule());
            }
        }
    }
}
