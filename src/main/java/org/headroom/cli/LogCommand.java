package org.headroom.cli;

import org.headroom.session.CellChange;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.headroom.storage.ModelFile;
import org.headroom.storage.Salvage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints the change log of a model file.
@Command(
        name = "log",
        description = "Print who changed what in a .headroom file, when and why, oldest first.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Examples:",
            "  headroom log budget.headroom",
            "  headroom log budget.headroom --verify"
        })
final class LogCommand implements Callable<Integer> {

    /// An import changes thousands of cells; the log names the first of them.
    private static final int CELLS_SHOWN = 20;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .headroom file.")
    private Path file = Path.of("");

    @Option(
            names = "--verify",
            description =
                    "Say whether every entry is as it was written, and the content what the newest"
                            + " entry seals; print nothing else.")
    private boolean isToVerify;

    LogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return isToVerify ? verify() : print();
    }

    /// Opening checks the chain from its first entry, and the content against its newest.
    private int verify() throws StoreException {
        try (ModelFile store = console.files().read(file)) {
            console.out()
                    .println(
                            "The change log holds %,d entries, each as it was written, and the content is what the newest seals."
                                    .formatted(store.log().size()));
            console.out().println("Hash of the newest entry: " + store.head());
            return Exit.OK;
        } catch (StoreException e) {
            if (e.reason() != StoreException.Reason.DAMAGED) {
                throw e;
            }
            Salvage.of(file).diagnosis().findings().forEach(console.err()::println);
            return Exit.REFUSED;
        }
    }

    private int print() throws StoreException {
        try (ModelFile store = console.files().read(file)) {
            for (LogEntry entry : store.log()) {
                print(entry);
                if (entry.kind() != LogEntry.Kind.CREATED) {
                    printCells(store, entry);
                }
            }
        }
        return Exit.OK;
    }

    private void print(LogEntry entry) {
        StringBuilder line = new StringBuilder();
        line.append(entry.number()).append("  ").append(MOMENT.format(entry.when()));
        line.append("  ").append(entry.who()).append("  ");
        line.append(entry.kind().name().toLowerCase(Locale.ROOT));
        if (entry.of().isPresent()) {
            line.append(" of ").append(entry.of().getAsLong());
        }
        line.append("  ").append(entry.what());
        if (!entry.why().isEmpty()) {
            line.append("  (").append(entry.why()).append(')');
        }
        console.out().println(line);
    }

    private void printCells(ModelFile store, LogEntry entry) throws StoreException {
        List<CellChange> cells = CellChange.of(store.change(entry));
        for (CellChange cell : cells.subList(0, Math.min(CELLS_SHOWN, cells.size()))) {
            console.out()
                    .println(
                            "     %s %s, %s: %s -> %s"
                                    .formatted(
                                            cell.table(),
                                            cell.row(),
                                            cell.column(),
                                            cell.from().orElse("(none)"),
                                            cell.to().orElse("(none)")));
        }
        if (cells.size() > CELLS_SHOWN) {
            console.out().println("     and " + (cells.size() - CELLS_SHOWN) + " more cells");
        }
    }
}
