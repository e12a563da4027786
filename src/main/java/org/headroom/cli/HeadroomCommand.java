package org.headroom.cli;

import picocli.CommandLine.Command;

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
        subcommands = {
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
            SynthesiseCommand.class
        },
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
final class HeadroomCommand {}
