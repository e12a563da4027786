package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.domain.MonthReport;
import org.headroom.engine.monitoring.BudgetActivity;
import org.headroom.engine.monitoring.MonthPosition;
import org.headroom.engine.monitoring.MonthSnapshot;
import org.headroom.exchange.imports.Extracts;
import org.headroom.exchange.result.MonthText;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.extract.ExtractReader;
import org.headroom.extract.ImportKind;
import org.headroom.extract.ImportOutcome;
import org.headroom.extract.ImportRequest;
import org.headroom.extract.ImportResult;
import org.headroom.extract.ImportTarget;
import org.headroom.extract.Watch;
import org.headroom.session.MonthEdits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Months kept as they stood, and their position against the budget.
@Command(
        name = "month",
        description = "Keep months and compare them with the approved budget’s activity.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "take|import|list|show",
        footer = {
            "",
            "A month is compared with the newest approved version that plans its year, or else",
            "with the model's own base year, and says which.",
            "",
            "Examples:",
            "  headroom month take budget.headroom --assumptions \"Two placements end in May\"",
            "  headroom month import budget.headroom --packages list.xlsx --ledger gl.csv \\",
            "      --at 2024-10-31",
            "  headroom month show budget.headroom",
            "  headroom month show budget.headroom --at 2024-09-30 --format json"
        })
final class MonthCommand {

    private final Console console;

    MonthCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "take",
            description = "Keep the month at the data cut, from the model's packages and lines.",
            mixinStandardHelpOptions = true)
    int take(
            @Parameters(paramLabel = "MODEL") Path model,
            @Option(
                            names = "--at",
                            paramLabel = "DATE",
                            description = "An earlier month end that the packages tell of.")
                    Optional<String> at,
            @Option(names = "--source", paramLabel = "TEXT", description = "Where from.")
                    Optional<String> source,
            @Option(
                            names = "--assumptions",
                            defaultValue = "",
                            paramLabel = "TEXT",
                            description = "What the forecast rests on.")
                    String assumptions)
            throws Exception {
        try (ImportCommand.OpenModel open = open(model)) {
            Model now = open.model();
            LocalDate end = at.isPresent() ? day(at.get()) : now.info().dataCut();
            MonthSnapshot month =
                    MonthEdits.taken(
                            now,
                            end,
                            budget(open),
                            new MonthSnapshot.Words(
                                    source.orElseGet(() -> MonthEdits.ownSource(now)),
                                    assumptions));
            return keep(open, month);
        }
    }

    @Command(
            name = "import",
            description =
                    "Keep a month from extracts of that month; packages and lines of the model stay.",
            mixinStandardHelpOptions = true)
    int bring(
            @Parameters(paramLabel = "MODEL") Path model,
            @Option(names = "--packages", required = true, paramLabel = "FILE") Path packages,
            @Option(names = "--ledger", paramLabel = "FILE") Optional<Path> ledger,
            @Option(
                            names = "--at",
                            required = true,
                            paramLabel = "DATE",
                            description = "The month end, YYYY-MM-DD.")
                    String at,
            @Option(
                            names = "--assumptions",
                            defaultValue = "",
                            paramLabel = "TEXT",
                            description = "What the forecast rests on.")
                    String assumptions)
            throws Exception {
        try (ImportCommand.OpenModel open = open(model)) {
            LocalDate end = day(at);
            ImportOutcome clients = read(open, packages, ImportKind.PACKAGES, end);
            String source = words(packages, clients);
            Optional<UnaryOperator<Model>> lines = Optional.empty();
            if (ledger.isPresent()) {
                ImportOutcome outcome = read(open, ledger.get(), ImportKind.LEDGER, end);
                lines = Optional.of(outcome.change());
                source += "; " + words(ledger.get(), outcome);
            }
            MonthSnapshot month =
                    MonthEdits.imported(
                            open.model(),
                            end,
                            clients.change(),
                            lines,
                            budget(open),
                            new MonthSnapshot.Words(source, assumptions));
            return keep(open, month);
        }
    }

    @Command(
            name = "list",
            description = "The months that are kept.",
            mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "MODEL") Path model,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        Model read = new ModelPath(model).read(console.files());
        console.out().print(MonthText.list(read.monitoring(), format));
        return Exit.OK;
    }

    @Command(
            name = "show",
            description = "The position of a month: the newest, unless another is named.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "MODEL") Path model,
            @Option(names = "--at", paramLabel = "DATE", description = "Its month end.")
                    Optional<String> at,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        Model read = new ModelPath(model).read(console.files());
        Optional<LocalDate> newest =
                read.monitoring().months().stream()
                        .map(MonthReport::monthEnd)
                        .max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            throw new Refusal("No month is kept yet. Keep one with: headroom month take " + model);
        }
        LocalDate end = at.isPresent() ? day(at.get()) : newest.get();
        console.out().print(MonthText.of(MonthPosition.of(read.monitoring(), end), format));
        return Exit.OK;
    }

    private ImportCommand.OpenModel open(Path model) throws Exception {
        if (!model.toFile().exists()) {
            throw new Refusal(model + " is not there. Name a model folder or a .headroom file.");
        }
        return new StoredModels(console.files(), console.template()).open(model);
    }

    private static BudgetActivity budget(ImportCommand.OpenModel open) throws Exception {
        return MonthEdits.budget(open.model(), open.approved(), ApprovedInputs::of);
    }

    private static ImportOutcome read(
            ImportCommand.OpenModel open, Path file, ImportKind kind, LocalDate end)
            throws Exception {
        ExtractReader reader = new Extracts();
        ImportTarget target = new ImportTarget(open.model(), false, Optional.of(end), open.key());
        ImportRequest request =
                new ImportRequest(kind, file, RecalledMapping.of(reader, open, file, kind), target);
        return switch (reader.preview(request, Watch.NONE)) {
            case ImportResult.Ready ready -> ready.outcome();
            case ImportResult.Refused refused ->
                    throw new Refusal(refused.fault().message() + " Nothing was kept.");
            case ImportResult.Cancelled cancelled ->
                    throw new Refusal("Called off. Nothing was kept.");
        };
    }

    private static String words(Path file, ImportOutcome outcome) {
        return MonthEdits.extractSource(
                String.valueOf(file.getFileName()), outcome.accepted(), outcome.rejectedCount());
    }

    private int keep(ImportCommand.OpenModel open, MonthSnapshot month) throws Exception {
        var edit = MonthEdits.keep(month);
        open.commit(edit.description(), edit.reason(), edit.change());
        console.out()
                .println(
                        "Kept the month to "
                                + MonthEdits.named(month.month().monthEnd())
                                + ". Compared with: "
                                + month.month().budget()
                                + ".");
        return Exit.OK;
    }

    private static LocalDate day(String text) throws Refusal {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refusal("“" + text + "” is not a day such as 2024-09-30.", e);
        }
    }
}
