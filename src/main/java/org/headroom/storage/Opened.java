package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.StoreException;

import java.nio.file.Path;
import java.sql.SQLException;

/// A connection to a model file with all that the file holds, read and checked.
///
/// @param log the newest entry of which seals the contents
record Opened(Database database, Model model, Contents contents, ChangeLog log) {

    /// Opens and checks a file.
    ///
    /// @param mode [Database.Mode#WRITE] to lock it, else [Database.Mode#READ]
    /// @throws StoreException if it is no model, open elsewhere or not as it was written
    static Opened open(Path file, Database.Mode mode) throws StoreException {
        return open(file, mode, Migrations.shipped());
    }

    static Opened open(Path file, Database.Mode mode, Migrations migrations) throws StoreException {
        FileHeader header = FileHeader.read(file);
        boolean isOlder = header.version() < migrations.steps().size();
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
                    database.copyTo(backup(file, header.version()));
                    migrations.apply(database, header.version());
                }
                return check(database, migrations);
            } catch (SQLException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.opening(file, e);
        }
    }

    /// Where the file is kept as it was, before it is brought up to date.
    private static Path backup(Path file, int version) {
        return file.resolveSibling(file.getFileName() + ".version-" + version);
    }

    private static Opened check(Database database, Migrations migrations) throws SQLException {
        database.execute("BEGIN");
        String finding = database.text("PRAGMA integrity_check(1)");
        if (!finding.equals("ok")) {
            throw new DamagedException("SQLite finds: " + finding);
        }
        migrations.requireSchema(database);
        Contents.Loaded loaded = Contents.load(database);
        ChangeLog log = ChangeLog.load(database);
        if (!log.content().equals(loaded.contents().digest())) {
            throw new DamagedException("the content is not what the change log seals");
        }
        database.execute("COMMIT");
        return new Opened(database, loaded.model(), loaded.contents(), log);
    }
}
