package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.exchange.result.FrozenResult;
import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ResultTable;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.exchange.text.FrozenText;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Edit;
import org.headroom.storage.ModelFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Approved versions of a model file: printed to the byte as they were approved, taken out, or
/// begun from again.
@Command(
        name = "versions",
        description = "List, show and take out approved versions of a .headroom file.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "list|show|export|restore",
        footer = {
            "",
            "Examples:",
            "  headroom versions list budget.headroom",
            "  headroom versions show budget.headroom \"Cabinet February 2025\" --format json",
            "  headroom versions export budget.headroom \"Cabinet February 2025\" folder",
            "  headroom versions restore budget.headroom \"Cabinet February 2025\""
        })
final class VersionsCommand {

    private final Console console;

    VersionsCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "list",
            description = "The approved versions, oldest first.",
            mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        ResultTable table =
                new ResultTable(
                        "versions",
                        List.of(
                                new Column("name", "Version"),
                                new Column("scenario", "Scenario"),
                                new Column("by", "By"),
                                new Column("at", "At"),
                                new Column("engine", "Engine"),
                                new Column("reason", "Reason")));
        try (ModelFile store = console.files().read(file)) {
            for (ApprovedVersion version : store.approved()) {
                table.row(
                        List.of(
                                Cell.of(version.name()),
                                Cell.of(version.scenario().orElse(Asked.BASE)),
                                Cell.of(version.who()),
                                Cell.of(version.when().toString()),
                                Cell.of(version.engine()),
                                Cell.of(version.reason())));
            }
        }
        console.out().print(table.text(format));
        return Exit.OK;
    }

    @Command(
            name = "show",
            description = "The result as it was approved, to the byte.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "VERSION") String version,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format)
            throws Exception {
        try (ModelFile store = console.files().read(file)) {
            console.out()
                    .print(FrozenResult.text(named(store, version).frozen().results(), format));
        }
        return Exit.OK;
    }

    @Command(
            name = "export",
            description = "The inputs as they were approved, as a new folder in the text form.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "VERSION") String version,
            @Parameters(paramLabel = "FOLDER") Path folder)
            throws Exception {
        try (ModelFile store = console.files().read(file)) {
            FrozenText.thaw(named(store, version).frozen().inputs(), folder);
        }
        console.out().println(folder + " holds “" + version + "” as it was approved.");
        return Exit.OK;
    }

    @Command(
            name = "restore",
            description = "Begin a new working budget from an approved version: one undo step.",
            mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(paramLabel = "VERSION") String version)
            throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            Model approved = ApprovedInputs.of(named(open.store(), version));
            open.commit(Edit.of("Begin from approved “" + version + "”", model -> approved));
        }
        console.out().println("The working budget is that of “" + version + "”.");
        return Exit.OK;
    }

    static ApprovedVersion named(ModelFile store, String name) throws Refusal {
        List<String> names = store.approved().stream().map(ApprovedVersion::name).toList();
        return store.approved().stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(
                                "There is no approved version “"
                                        + name
                                        + "”. "
                                        + (names.isEmpty()
                                                ? "None was approved yet."
                                                : "There are " + String.join(", ", names) + ".")));
    }
}
