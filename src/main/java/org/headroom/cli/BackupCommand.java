package org.headroom.cli;

import org.headroom.exchange.result.OutputFormat;
import org.headroom.exchange.result.ResultTable;
import org.headroom.exchange.result.ResultTable.Cell;
import org.headroom.exchange.result.ResultTable.Column;
import org.headroom.session.Backup;
import org.headroom.session.BackupDesk;
import org.headroom.storage.BackupFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Backups of a model file: which there are, one more, and going back to one.
@Command(
        name = "backup",
        description = "List, make and restore backups of a .headroom file.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "list|make|restore",
        footer = {
            "",
            "Backups are kept in the folder FILE.backups. A restore is one step of the change log,",
            "which can be undone; what the file holds is backed up before it.",
            "",
            "Examples:",
            "  headroom backup list budget.headroom",
            "  headroom backup make budget.headroom",
            "  headroom backup restore budget.headroom latest"
        })
final class BackupCommand {

    private static final String LATEST = "latest";

    private final Console console;

    BackupCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "list",
            description = "The backups there are, newest first.",
            mixinStandardHelpOptions = true)
    int list(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--format", defaultValue = "TABLE") OutputFormat format) {
        ResultTable table =
                new ResultTable(
                        "backups",
                        List.of(
                                new Column("backup", "Backup"),
                                new Column("made", "Made"),
                                new Column("entry", "After change"),
                                new Column("reason", "Why")));
        for (Backup backup : folder(file).list()) {
            table.row(
                    List.of(
                            Cell.of(name(backup)),
                            Cell.of(backup.when().toString()),
                            Cell.of(Long.toString(backup.entry())),
                            Cell.of(backup.reason().words())));
        }
        console.out().print(table.text(format));
        return Exit.OK;
    }

    @Command(name = "make", description = "Make a backup now.", mixinStandardHelpOptions = true)
    int make(@Parameters(paramLabel = "FILE") Path file) throws Exception {
        try (OpenFile open = OpenFile.of(file, console.files())) {
            Backup made = OpenFile.answer(open.session().backups().make(Backup.Reason.ASKED));
            console.out().println("Backed up, opened and checked: " + made.file());
        }
        return Exit.OK;
    }

    @Command(
            name = "restore",
            description = "Bring the model back to that of a backup: one undo step.",
            mixinStandardHelpOptions = true)
    int restore(
            @Parameters(paramLabel = "FILE") Path file,
            @Parameters(
                            paramLabel = "BACKUP",
                            description = "As listed, or its beginning, or latest.")
                    String wanted)
            throws Exception {
        Backup backup = named(folder(file).list(), wanted);
        try (OpenFile open = OpenFile.of(file, console.files())) {
            OpenFile.answer(open.session().backups().restore(backup));
        }
        console.out()
                .println(
                        "The model is that of the backup of "
                                + BackupDesk.words(backup)
                                + ". This can be undone.");
        return Exit.OK;
    }

    private BackupFolder folder(Path file) {
        return new BackupFolder(console.files().place(file));
    }

    private static String name(Backup backup) {
        return backup.file().getFileName().toString().replace(".headroom", "");
    }

    private static Backup named(List<Backup> backups, String wanted) throws Refusal {
        List<Backup> found =
                backups.stream()
                        .filter(b -> wanted.equals(LATEST) || name(b).startsWith(wanted))
                        .toList();
        if (found.isEmpty()) {
            throw new Refusal("There is no backup “" + wanted + "”. backup list shows all.");
        }
        if (found.size() > 1 && !wanted.equals(LATEST)) {
            throw new Refusal(
                    "“" + wanted + "” begins the names of " + found.size() + " backups. Say more.");
        }
        return found.getFirst();
    }
}
