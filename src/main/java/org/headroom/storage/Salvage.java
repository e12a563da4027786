package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.domain.ModelInfo;
import org.headroom.schema.InfoTable;
import org.headroom.schema.Table;
import org.headroom.session.Backup;
import org.headroom.session.Diagnosis;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be had of a damaged model file: what is wrong with it, and the rows that can be read.
/// All of it is found out on a copy, so that the file stays as it was found.
///
/// @param model what can be read, as a model; its own name and years may be those of the backup
public record Salvage(Diagnosis diagnosis, Optional<Model> model) {

    private static final int SQLITE_FINDINGS = 5;

    /// What is collected while a file is looked into.
    private static final class Looking {
        private final List<String> findings = new ArrayList<>();
        private final List<ReadableTable<?>> tables = new ArrayList<>();
        private List<LogEntry> log = List.of();
        private boolean isLogWhole;
    }

    /// Looks into a file.
    ///
    /// @throws StoreException if no copy of it can be made
    public static Salvage of(Path file) throws StoreException {
        Path path = FilePlace.existing(file);
        if (Owner.of(path).filter(Owner::isThisProcess).isPresent()) {
            throw Failures.openElsewhere(path);
        }
        Looking looking = new Looking();
        try (Scratch scratch = Scratch.of(path)) {
            scratch.takeBackJournalMode();
            look(scratch.copy(), looking);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DISK,
                    path + " cannot be copied to be looked into: " + e.getMessage() + ".",
                    e);
        }
        Optional<Backup> backup = new BackupFolder(path).newestGood();
        Optional<Model> model = model(looking, backup);
        long held = backup.map(Backup::entry).orElse(0L);
        return new Salvage(
                new Diagnosis(
                        path,
                        looking.findings,
                        looking.tables.stream()
                                .map(ReadableTable::part)
                                .filter(p -> p.read() > 0 || p.written() != 0)
                                .toList(),
                        backup,
                        looking.log.stream().filter(e -> e.number() > held).toList(),
                        looking.isLogWhole,
                        model.isPresent()),
                model);
    }

    /// Writes what can be read as a new model file, which says in its change log where it is from.
    ///
    /// @throws StoreException if what can be read makes no model, or it cannot be written
    public void export(Path target, String who) throws StoreException {
        if (model.isEmpty()) {
            throw new StoreException(
                    Reason.DAMAGED,
                    "Too little of "
                            + diagnosis.file()
                            + " can be read to make a model of it. Open a backup instead.");
        }
        ModelFile.create(target, model.get(), who).close();
    }

    private static void look(Path copy, Looking looking) {
        try (Database database = Database.open(copy, Database.Mode.WRITE)) {
            checkPages(database, looking);
            bringUpToDate(database, copy, looking);
            checkSchema(database, looking);
            readTables(database, looking);
            readLog(database, looking);
        } catch (SQLException | StoreException e) {
            looking.findings.add("It cannot be read at all: " + e.getMessage() + ".");
        }
    }

    private static void checkPages(Database database, Looking looking) {
        try {
            for (String finding :
                    database.texts("PRAGMA integrity_check(" + SQLITE_FINDINGS + ")")) {
                if (!finding.equals("ok")) {
                    String lines = finding.replace("*** in database main ***\n", "");
                    looking.findings.add("SQLite finds: " + lines.replace("\n", "; ") + ".");
                }
            }
        } catch (SQLException e) {
            looking.findings.add("SQLite cannot check its pages: " + e.getMessage() + ".");
        }
    }

    private static void bringUpToDate(Database database, Path copy, Looking looking)
            throws StoreException {
        try {
            int version = FileHeader.read(copy).version();
            Migrations.shipped().apply(database, version);
        } catch (SQLException e) {
            looking.findings.add("It cannot be brought up to date: " + e.getMessage() + ".");
        }
    }

    private static void checkSchema(Database database, Looking looking) {
        try {
            Migrations.shipped().requireSchema(database);
        } catch (SQLException e) {
            looking.findings.add("Its tables are not those of a Headroom model.");
        }
    }

    private static void readTables(Database database, Looking looking) {
        Map<String, String> kept = kept(database, looking);
        for (Table<?> table : ModelChange.all().toList()) {
            ReadableTable<?> readable = ReadableTable.of(database, table, kept);
            looking.tables.add(readable);
            Diagnosis.Part part = readable.part();
            if (!part.isAsWritten() && (part.read() > 0 || part.written() != 0)) {
                looking.findings.add(words(part));
            }
        }
    }

    private static Map<String, String> kept(Database database, Looking looking) {
        try {
            return Contents.keptDigests(database);
        } catch (SQLException e) {
            looking.findings.add("The digests of its tables cannot be read.");
            return Map.of();
        }
    }

    private static String words(Diagnosis.Part part) {
        String rows =
                part.written() < 0
                        ? part.read() + " rows can be read"
                        : part.read() + " of " + part.written() + " rows can be read";
        return "The table “"
                + part.name()
                + "” does not hold what was written to it by its digest; "
                + rows
                + ".";
    }

    private static void readLog(Database database, Looking looking) throws SQLException {
        ChangeLog.Reading reading = ChangeLog.read(database);
        looking.log = reading.log().entries();
        looking.isLogWhole = reading.damage().isEmpty();
        reading.damage()
                .ifPresent(damage ->
                        looking.findings.add(
                                "The change log can be read up to entry "
                                        + looking.log.size()
                                        + ": "
                                        + damage.getMessage()
                                        + "."));
        if (looking.findings.isEmpty()) {
            checkTheRest(database, reading.log(), looking);
        }
    }

    private static void checkTheRest(Database database, ChangeLog log, Looking looking) {
        try {
            Opened.check(database);
        } catch (SQLException e) {
            looking.findings.add(e.getMessage() + " (after change " + log.entries().size() + ").");
        }
    }

    private static Optional<Model> model(Looking looking, Optional<Backup> backup) {
        Optional<ModelInfo> info = info(looking);
        if (info.isEmpty() && backup.isPresent()) {
            try {
                info = Optional.of(BackupFolder.read(backup.get()).info());
                looking.findings.add(
                        "The name and the years of the model cannot be read; those of the backup"
                                + " are taken.");
            } catch (StoreException e) {
                looking.findings.add("The backup cannot be read: " + e.what());
            }
        }
        if (info.isEmpty()) {
            return Optional.empty();
        }
        Model model = Model.empty(info.get());
        for (ReadableTable<?> table : looking.tables) {
            if (!table.table().equals(InfoTable.INFO)) {
                model = in(model, table);
            }
        }
        return Optional.of(model);
    }

    private static Optional<ModelInfo> info(Looking looking) {
        return looking.tables.stream()
                .filter(t -> t.table().equals(InfoTable.INFO))
                .flatMap(t -> t.records().stream())
                .map(ModelInfo.class::cast)
                .findFirst();
    }

    private static <R> Model in(Model model, ReadableTable<R> table) {
        return table.table().in(model, table.records());
    }
}
