package org.headroom.cli;

import picocli.CommandLine.Command;

import java.util.List;

/// The program as a command; without a subcommand it shows which there are.
@Command(
        name = "headroom",
        description = {
            "An English council's adult social care budget and medium term plan.",
            "Without a command the window opens."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "MODEL is a folder in the text form or a .headroom file.",
            "Exit codes: 0 done, 1 findings to look at, 2 bad input or usage.",
            "",
            "Examples:",
            "  headroom calc models/luton-2025-26",
            "  headroom calc budget.headroom --scenario \"High wage\" --format json",
            "  headroom COMMAND --help"
        })
final class HeadroomCommand {

    /// The subcommands in the order of the help.
    private static final List<Class<?>> SUBCOMMANDS =
            List.of(
                    CalcCommand.class,
                    VarianceCommand.class,
                    ExplainCommand.class,
                    ScenarioCommand.class,
                    GoalCommand.class,
                    SensitivityCommand.class,
                    SimulateCommand.class,
                    ApproveCommand.class,
                    VersionsCommand.class,
                    AssuranceCommand.class,
                    MonthCommand.class,
                    ReportCommand.class,
                    RollForwardCommand.class,
                    CheckCommand.class,
                    ConvertCommand.class,
                    NewCommand.class,
                    EditCommand.class,
                    ImportCommand.class,
                    LogCommand.class,
                    BackupCommand.class,
                    RecoverCommand.class,
                    SealCommand.class,
                    UnsealCommand.class,
                    RemoveClientsCommand.class,
                    SynthesiseCommand.class);

    /// The subcommands that a command line needs: the one that its first argument names, or all, so
    /// that they can be listed. Making all of them takes longer than most of them work.
    static List<Class<?>> subcommands(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return SUBCOMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(SUBCOMMANDS);
    }
}
