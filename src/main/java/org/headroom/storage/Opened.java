package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Backup;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// A connection to a model file with all that the file holds, read and checked.
///
/// @param log the newest entry of which seals the contents
/// @param memory what the file keeps beside the model
/// @param approvals budgets frozen as they were approved
record Opened(
        Database database,
        Model model,
        Contents contents,
        ChangeLog log,
        FileMemory memory,
        Approvals approvals) {

    /// Opens and checks a file.
    ///
    /// @param mode [Database.Mode#WRITE] to lock it, else [Database.Mode#READ]
    /// @throws StoreException if it is no model, open elsewhere or not as it was written
    static Opened open(Path file, Database.Mode mode) throws StoreException {
        FileHeader header = FileHeader.read(file);
        boolean isOlder = header.version() < Migrations.VERSION;
        if (isOlder && mode == Database.Mode.READ) {
            throw new StoreException(
                    StoreException.Reason.READ_ONLY,
                    file
                            + " was written by an older Headroom and has to be brought up to date,"
                            + " which cannot be done where it may only be read. Copy it to a folder"
                            + " you may write to, and open the copy.");
        }
        try {
            Database database = Database.open(file, mode);
            try {
                if (mode == Database.Mode.WRITE) {
                    database.lock();
                }
                if (isOlder) {
                    keepAsItWas(database, file, header.version());
                    Migrations.shipped().apply(database, header.version());
                }
                return check(database);
            } catch (SQLException | IOException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Reason.DISK,
                    file
                            + " was written by an older Headroom, and the copy that is made before"
                            + " it is brought up to date cannot be written: "
                            + e.getMessage()
                            + ". Nothing was changed.",
                    e);
        }
    }

    /// Opens the file again after a failure that left it closed.
    ///
    /// @param first what happened
    /// @throws StoreException telling what happened first, if the file still cannot be opened or is
    ///   not as it was left
    Opened again(Path file, StoreException first) throws StoreException {
        try {
            Opened again = open(file, Database.Mode.WRITE);
            if (again.log().head().equals(log.head())) {
                return again;
            }
            again.database().close();
        } catch (StoreException | SQLException e) {
            StoreException still = new StoreException(first.reason(), first.what(), first);
            still.addSuppressed(e);
            throw still;
        }
        throw new StoreException(
                first.reason(),
                "The last change was told as not kept, and has reached the file after all. Close"
                        + " the model and open it again.",
                first);
    }

    Opened with(FileMemory changed) {
        return new Opened(database, model, contents, log, changed, approvals);
    }

    /// Backs the file up before it is brought up to date, and tries the backup: a copy of it is
    /// brought up to date and checked, so that a file that is not as it was written is found before
    /// anything is changed.
    private static void keepAsItWas(Database database, Path file, int version)
            throws SQLException, IOException {
        Path part = file.resolveSibling(".~" + file.getFileName() + ".kept." + System.nanoTime());
        Path trial = part.resolveSibling(part.getFileName() + ".trial");
        try {
            database.copyTo(part);
            Files.copy(part, trial);
            Opened tried;
            try (Database tryingOut = Database.open(trial, Database.Mode.WRITE)) {
                tried = broughtUpToDate(tryingOut, version);
            }
            NewFile.sync(part);
            Backup backup =
                    new BackupFolder(file)
                            .next(
                                    Instant.now(),
                                    tried.log().entries().size(),
                                    Backup.Reason.MIGRATION);
            Files.move(part, backup.file(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(trial);
        }
    }

    /// Brings a file of an older version up to date and checks it.
    static Opened broughtUpToDate(Database database, int version) throws SQLException {
        Migrations.shipped().apply(database, version);
        return check(database);
    }

    /// Reads and checks all that an open connection gives.
    ///
    /// @throws DamagedException if something is not as it was written; the message says which
    static Opened check(Database database) throws SQLException {
        database.execute("BEGIN");
        String finding = database.text("PRAGMA integrity_check(1)");
        if (!finding.equals("ok")) {
            throw new DamagedException("SQLite finds: " + finding);
        }
        Migrations.shipped().requireSchema(database);
        Contents.Loaded loaded = Contents.load(database);
        ChangeLog log = ChangeLog.load(database);
        if (!log.content().equals(loaded.contents().digest())) {
            throw new DamagedException("the content is not what the change log seals");
        }
        FileMemory memory = FileMemory.load(database);
        Approvals approvals = Approvals.load(database, log);
        database.execute("COMMIT");
        return new Opened(database, loaded.model(), loaded.contents(), log, memory, approvals);
    }

    /// Writes commits in one transaction and returns what is open after it.
    ///
    /// @param approved a version to keep with them
    Opened plus(
            List<Commit> commits, Optional<ApprovedVersion> approved, String who, InstantSource now)
            throws SQLException {
        Contents written = contents;
        ChangeLog longer = log;
        database.execute("BEGIN IMMEDIATE");
        for (Commit commit : commits) {
            ModelChange told = commit.told();
            Aside<List<LoggedRow>> telling = Aside.begin(told.rows(), () -> LoggedRow.of(told));
            LogEntry entry = longer.next(commit, who, now.instant());
            written = written.write(database, commit.change(), commit.after());
            List<LoggedRow> changed = telling.result();
            longer = longer.plus(entry, changed, written.digest());
            longer.write(database, changed);
        }
        Approvals more = approvals;
        if (approved.isPresent()) {
            Approvals.write(database, approved.get());
            more = approvals.plus(approved.get());
        }
        database.execute("COMMIT");
        Model after = commits.getLast().after();
        return new Opened(database, after, written, longer, memory, more);
    }
}
