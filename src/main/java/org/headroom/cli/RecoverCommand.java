package org.headroom.cli;

import org.headroom.domain.Model;
import org.headroom.rules.ModelRules;
import org.headroom.session.Backup;
import org.headroom.session.BackupDesk;
import org.headroom.session.Diagnosis;
import org.headroom.session.LogEntry;
import org.headroom.storage.BackupFolder;
import org.headroom.storage.Salvage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Says what is wrong with a damaged model file and what can be had in its place. The file itself
/// is not touched.
@Command(
        name = "recover",
        description =
                "Say what is wrong with a damaged .headroom file, and save what can be saved.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "FILE is never changed. What is saved is a new file or folder.",
            "",
            "Examples:",
            "  headroom recover budget.headroom",
            "  headroom recover budget.headroom --backup-as budget-of-monday.headroom",
            "  headroom recover budget.headroom --export what-can-be-read"
        })
final class RecoverCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .headroom file.")
    private Path file = Path.of("");

    @Option(
            names = "--backup-as",
            paramLabel = "NEW",
            description = "Copy the last good backup to a new .headroom file.")
    private Optional<Path> backupAs = Optional.empty();

    @Option(
            names = "--export",
            paramLabel = "NEW",
            description = "Write what can be read to a new .headroom file, or else a folder.")
    private Optional<Path> export = Optional.empty();

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Salvage salvage = Salvage.of(file);
        Diagnosis diagnosis = salvage.diagnosis();
        print(diagnosis);
        if (backupAs.isPresent()) {
            Backup backup =
                    diagnosis
                            .backup()
                            .orElseThrow(() -> new Refusal("There is no good backup to copy."));
            BackupFolder.copy(backup, backupAs.get());
            console.out().println(backupAs.get() + " is the backup.");
        }
        if (export.isPresent()) {
            export(salvage, export.get());
        }
        return diagnosis.findings().isEmpty() ? Exit.OK : Exit.FINDINGS;
    }

    private void print(Diagnosis diagnosis) {
        PrintWriter out = console.out();
        if (diagnosis.findings().isEmpty()) {
            out.println(diagnosis.file() + " is as it was written.");
            return;
        }
        out.println(diagnosis.file() + " is damaged. It was not changed.");
        diagnosis.findings().forEach(f -> out.println("  " + f));
        out.println(
                diagnosis
                        .backup()
                        .map(b ->
                                "Last good backup: "
                                        + BackupDesk.words(b)
                                        + ", "
                                        + b.reason().words()
                                        + ", after change "
                                        + b.entry())
                        .orElse("There is no good backup beside it."));
        String since =
                diagnosis.backup().isPresent()
                        ? "Edits since the backup"
                        : "Edits in the change log";
        out.println(
                since
                        + ": "
                        + diagnosis.edits().size()
                        + (diagnosis.isLogWhole() ? "" : ", perhaps more"));
        diagnosis.edits().forEach(e -> out.println("  " + words(e)));
    }

    private static String words(LogEntry entry) {
        return entry.number()
                + "  "
                + MOMENT.format(entry.when())
                + "  "
                + entry.who()
                + "  "
                + entry.what();
    }

    private void export(Salvage salvage, Path target) throws Exception {
        Model model =
                salvage.model()
                        .orElseThrow(() ->
                                new Refusal(
                                        "Too little of "
                                                + file
                                                + " can be read to make a model of it."));
        new ModelPath(target).write(model, console.who(), false, Optional.empty());
        console.out().println(target + " holds what can be read.");
        int refused = ModelRules.refused(model).size();
        if (refused > 0) {
            console.out()
                    .println(
                            "It cannot be worked out yet: rows that others refer to are missing, "
                                    + refused
                                    + " findings. headroom check "
                                    + target
                                    + " lists them.");
        }
    }
}
