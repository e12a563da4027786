package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.engine.rollforward.BackCheck;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ResultTable;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.Finding;
import org.headroom.rules.ModelRules;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.NextBudget;
import org.headroom.storage.KeyFile;
import org.headroom.storage.ModelFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Begins next year's budget from this year's plan, as a new model.
@Command(
        name = "rollforward",
        description = "Begin the budget of a later year from a plan, as a new model.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "The first plan year becomes the base year with its budget as the approved budget. What",
            "is printed holds the new plan against the old one, step by step.",
            "",
            "Examples:",
            "  headroom rollforward models/luton-2025-26 --to 2026/27 --out luton-2026-27",
            "  headroom rollforward budget.headroom --approved \"Cabinet February 2025\" \\",
            "      --to 2026/27 --out budget-2026-27.headroom"
        })
final class RollForwardCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL", description = "A model folder or .headroom file.")
    private Path model = Path.of("");

    @Option(
            names = "--to",
            required = true,
            paramLabel = "YEAR",
            description = "The year whose budget is to be built, as 2026/27.")
    private String to = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "TO",
            description = "A new .headroom file, or else a folder.")
    private Path out = Path.of("");

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Its changes become the base. The base if not given.")
    private Optional<String> scenario = Optional.empty();

    @Option(
            names = "--approved",
            paramLabel = "NAME",
            description = "Begin from an approved version instead.")
    private Optional<String> approved = Optional.empty();

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "Plan years; up to the last year of the old plan if not given.")
    private Optional<Integer> years = Optional.empty();

    @Option(names = "--format", description = "table, json or csv; table if not given.")
    private OutputFormat format = OutputFormat.TABLE;

    RollForwardCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ModelPath source = new ModelPath(model);
        FinancialYear year = FinancialYear.parse(to);
        NextBudget next;
        if (approved.isPresent()) {
            try (ModelFile store = console.files().read(model)) {
                ApprovedVersion version = VersionsCommand.named(store, approved.get());
                next = NextBudget.of(ApprovedInputs.of(version), version.scenario(), year, years);
            }
        } else {
            Model read = source.read(console.files());
            next = NextBudget.of(read, Asked.scenario(read, scenario), year, years);
        }
        refuse(next.model());
        Optional<byte[]> key = source.key(console.files());
        new ModelPath(out)
                .write(
                        next.model(),
                        console.who(),
                        false,
                        key.isPresent()
                                ? Optional.of(KeyFile.taken(out, key.get()))
                                : Optional.empty());
        console.out().print(table(next.check()).text(format));
        return Exit.OK;
    }

    private static void refuse(Model next) throws Refusal {
        Optional<Finding> refused = ModelRules.refused(next).stream().findFirst();
        if (refused.isPresent()) {
            throw new Refusal(refused.get().sentence() + " Nothing was written.");
        }
    }

    private static ResultTable table(BackCheck check) {
        ResultTable table =
                new ResultTable(
                        "checks",
                        List.of(
                                new Column("check", "Check"),
                                new Column("year", "Year"),
                                new Column("planned", "Plan before"),
                                new Column("now", "This model"),
                                new Column("difference", "Difference"),
                                new Column("why", "Why")));
        for (BackCheck.Line line : check.lines()) {
            row(table, "Budget: " + line.name(), "", line.planned(), line.approved(), "");
        }
        for (BackCheck.Year year : check.years()) {
            String label = year.year().toString();
            for (BackCheck.Moved step : year.steps()) {
                row(table, step.step().label(), label, step.planned(), step.now(), step.why());
            }
            row(table, "Requirement", label, year.planned(), year.now(), "The sum of the steps");
        }
        return table;
    }

    private static void row(
            ResultTable table, String check, String year, Money planned, Money now, String why) {
        table.row(
                List.of(
                        Cell.of(check),
                        Cell.of(year),
                        Cell.of(planned),
                        Cell.of(now),
                        Cell.of(now.minus(planned)),
                        Cell.of(why)));
    }
}
