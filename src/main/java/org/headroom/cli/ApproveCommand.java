package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.text.FrozenText;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.Approval;
import org.headroom.session.ApprovalGuard;
import org.headroom.session.ApprovedVersion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Freezes a budget as it is approved.
@Command(
        name = "approve",
        description = "Freeze inputs and results of a .headroom file under a name, for ever.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Example:",
            "  headroom approve budget.headroom --name \"Cabinet February 2025\" \\",
            "      --scenario \"Draft for Cabinet\" --reason \"Agreed by Cabinet, 11 February\""
        })
final class ApproveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .headroom file.")
    private Path file = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "A new name.")
    private String name = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(
            names = "--despite",
            paramLabel = "TEXT",
            description = "Why checks that are not green can stand; goes to the log of checks.")
    private String despite = "";

    ApproveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            Model model = open.model();
            Optional<Finding> refused = ModelRules.refused(model).stream().findFirst();
            if (refused.isPresent()) {
                throw new Refusal(refused.get().sentence() + " Nothing was approved.");
            }
            Optional<String> chosen = Asked.scenario(model, scenario);
            ApprovalGuard guard = ApprovalGuard.of(AssuranceCommand.checks(model), model);
            if (!guard.lets(despite)) {
                throw new Refusal(
                        guard.refusal()
                                + " Say with --despite why it can stand. Nothing was approved.");
            }
            Approval approval =
                    new Approval(
                            name,
                            chosen,
                            reason.isBlank() ? "" : guard.reason(reason, despite),
                            ProgramVersion.text(),
                            ApproveCommand::frozen,
                            guard.answer(despite, console.who(), LocalDate.now()));
            open.approve(approval);
        }
        console.out().println("Approved “" + name + "”. It does not change any more.");
        return Exit.OK;
    }

    private static ApprovedVersion.Frozen frozen(Model model, Optional<String> scenario) {
        return new ApprovedVersion.Frozen(FrozenText.of(model), FrozenResult.of(model, scenario));
    }
}
