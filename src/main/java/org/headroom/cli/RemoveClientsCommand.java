package org.headroom.cli;

import org.headroom.session.Removal;
import org.headroom.storage.BackupFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Takes the rows of clients out of a model file for good.
@Command(
        name = "remove-clients",
        description =
                "Take the rows of clients out of a .headroom file for good; cohorts keep their"
                        + " averages.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Packages go, and the identifiers of persons in the pipeline; out of the model, the",
            "change log, approved versions and free space, with the key of the hashes. What was",
            "before cannot be undone. Packages with an end, or a start to come, are no longer",
            "counted, so that figures may move.",
            "",
            "Example:",
            "  headroom remove-clients budget.headroom --reason \"Retention\" --and-backups"
        })
final class RemoveClientsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .headroom file.")
    private Path file = Path.of("");

    @Option(names = "--reason", paramLabel = "WHY", description = "Kept in the change log.")
    private String reason = "";

    @Option(
            names = "--and-backups",
            description =
                    "Delete the backups beside the file, which hold the rows too; without it one"
                            + " more is made first.")
    private boolean andBackups;

    RemoveClientsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            int packages = open.model().packages().size();
            OpenFile.answer(
                    open.session()
                            .removeClients(new Removal(reason, andBackups, WithoutClients::of)));
            console.out()
                    .println(
                            "%,d packages were removed; cohorts keep their averages."
                                    .formatted(packages));
        }
        int left = new BackupFolder(file.toAbsolutePath().normalize()).list().size();
        if (left > 0) {
            console.err()
                    .println(
                            left
                                    + " backups in "
                                    + file.getFileName()
                                    + ".backups still hold the rows. --and-backups deletes them.");
        }
        return Exit.OK;
    }
}
