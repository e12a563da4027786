package org.headroom.cli;

import org.headroom.domain.AssuranceRole;
import org.headroom.domain.CheckMeans;
import org.headroom.domain.CheckResult;
import org.headroom.domain.Model;
import org.headroom.domain.QaCheck;
import org.headroom.engine.plan.Planner;
import org.headroom.engine.plan.PreparedModel;
import org.headroom.exchange.kit.ReproductionKit;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.rules.AssuranceState;
import org.headroom.rules.ModelChecks;
import org.headroom.session.AssuranceLogs;
import org.headroom.session.Edit;
import org.headroom.session.LogEntry;
import org.headroom.session.QaEdits;
import org.headroom.session.SignOffs;
import org.headroom.session.SinceSigned;
import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Assures a model as the government's AQuA Book asks: its scope, the checks made of it, and who
/// signed for it.
@Command(
        name = "assurance",
        description = "Show and keep scope, checks and signatures of a model.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "show|scope|checks|log|decisions|data|sign|kit|method",
        footer = {
            "",
            "Analyst, assurer and approver sign one after the other, each for the model as it is.",
            "The analyst cannot be the assurer. A change after the signature takes it back.",
            "",
            "Examples:",
            "  headroom assurance show budget.headroom",
            "  headroom assurance scope budget.headroom --purpose \"Budget 2026/27\" \\",
            "      --analyst \"Sam Lee\" --assurer \"Jo Brown\" --approver \"Kim Ward\"",
            "  headroom assurance checks budget.headroom --log",
            "  headroom assurance log budget.headroom --check \"Recalculated by hand\" \\",
            "      --result passed --by \"Jo Brown\"",
            "  headroom assurance kit budget.headroom --out kit.zip",
            "  headroom assurance sign budget.headroom --role assurer --name \"Jo Brown\""
        })
final class AssuranceCommand {

    private final Console console;

    AssuranceCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "show",
            description = "Whether the model is assured, its scope and signatures.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "MODEL") Path path,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        ModelPath place = new ModelPath(path);
        Model model = place.read(console.files());
        AssuranceState state = AssuranceState.of(model);
        OptionalInt changes =
                state instanceof AssuranceState.ChangedSince since && place.isFile()
                        ? OptionalInt.of(changes(path, since))
                        : OptionalInt.empty();
        console.out().print(AssuranceText.show(model, state, changes, LocalDate.now(), format));
        return Exit.OK;
    }

    private int changes(Path path, AssuranceState.ChangedSince since) throws StoreException {
        try (ModelFile store = console.files().read(path)) {
            return SinceSigned.count(store.log(), store::change, since.signed());
        }
    }

    @Command(
            name = "scope",
            description = "Say what the model is for and who has which role.",
            mixinStandardHelpOptions = true)
    int scope(@Parameters(paramLabel = "FILE") Path file, @Mixin ScopeOptions options)
            throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            open.commit(QaEdits.scope(options.over(open.model().assurance().scope())));
        }
        console.out().println("The scope of assurance is set.");
        return Exit.OK;
    }

    @Command(
            name = "checks",
            description = "The automatic checks; with --log they go to the log.",
            mixinStandardHelpOptions = true)
    int checks(
            @Parameters(paramLabel = "MODEL") Path path,
            @Option(names = "--log", description = "Log each whose result is new.") boolean isToLog,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        Model model = new ModelPath(path).read(console.files());
        ModelChecks checks = checks(model);
        if (isToLog) {
            commit(path, QaEdits.automatic(checks, console.who(), LocalDate.now()));
        }
        console.out().print(AssuranceText.checks(checks, model.assurance().qaLog(), format));
        return checks.toExplain() == 0 ? Exit.OK : Exit.FINDINGS;
    }

    static ModelChecks checks(Model model) {
        return ModelChecks.of(model, Planner.project(PreparedModel.of(model), Optional.empty()));
    }

    @Command(
            name = "log",
            description = "Print the log of checks, or add a line to it.",
            mixinStandardHelpOptions = true)
    int log(
            @Parameters(paramLabel = "MODEL") Path path,
            @Option(names = "--check", description = "What was checked.") Optional<String> check,
            @Option(
                            names = "--result",
                            defaultValue = "PASSED",
                            description = "passed, failed or accepted; passed if not given.")
                    CheckResult result,
            @Option(names = "--by", description = "Who checked; the account if not given.")
                    Optional<String> by,
            @Option(
                            names = "--note",
                            defaultValue = "",
                            description = "What was found; needed for accepted.")
                    String note,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        if (check.isPresent()) {
            QaCheck line =
                    new QaCheck(
                            LocalDate.now(),
                            check.get().strip(),
                            CheckMeans.MANUAL,
                            by.orElse(console.who()),
                            result,
                            note.strip());
            commit(path, QaEdits.add(line));
        }
        Model model = new ModelPath(path).read(console.files());
        console.out().print(AssuranceText.log(model.assurance().qaLog(), format));
        return Exit.OK;
    }

    @Command(
            name = "decisions",
            description = "What was decided, from the change log, newest first.",
            mixinStandardHelpOptions = true)
    int decisions(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws StoreException {
        try (ModelFile store = console.files().read(file)) {
            List<LogEntry> entries = AssuranceLogs.decisions(store.log());
            console.out().print(AssuranceText.entries(entries, format));
        }
        return Exit.OK;
    }

    @Command(
            name = "data",
            description = "What the figures came from, from the change log, newest first.",
            mixinStandardHelpOptions = true)
    int data(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws StoreException {
        try (ModelFile store = console.files().read(file)) {
            List<LogEntry> entries = AssuranceLogs.data(store.log());
            console.out().print(AssuranceText.entries(entries, format));
        }
        return Exit.OK;
    }

    @Command(
            name = "sign",
            description = "Sign for the model as it is.",
            mixinStandardHelpOptions = true)
    int sign(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(
                            names = "--role",
                            required = true,
                            description = "analyst, assurer or approver.")
                    AssuranceRole role,
            @Option(names = "--name", required = true, description = "Who signs.") String name,
            @Option(names = "--words", defaultValue = "", description = "What is said with it.")
                    String words)
            throws Exception {
        commit(file, SignOffs.sign(role, name, console.who(), LocalDate.now(), words));
        console.out().println("Signed as " + SignOffs.name(role) + " by " + name.strip() + ".");
        return Exit.OK;
    }

    @Command(
            name = "kit",
            description = {
                "Inputs without people, the method in words and the figures that should come out,",
                "for somebody who works the budget out again."
            },
            mixinStandardHelpOptions = true)
    int kit(
            @Parameters(paramLabel = "MODEL") Path path,
            @Option(
                            names = "--out",
                            required = true,
                            description = "A new folder, or a file that ends in .zip.")
                    Path out)
            throws Exception {
        Model model = new ModelPath(path).read(console.files());
        String state = AssuranceState.of(model).words();
        ReproductionKit.of(model, ProgramVersion.name(), state).write(out);
        console.out().println("The kit is in " + out + ".");
        return Exit.OK;
    }

    @Command(name = "method", description = "The method in words.", mixinStandardHelpOptions = true)
    int method() {
        console.out().print(ReproductionKit.method());
        return Exit.OK;
    }

    private void commit(Path file, Edit edit) throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            open.commit(edit);
        }
    }
}
