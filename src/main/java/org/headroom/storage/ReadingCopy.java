package org.headroom.storage;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;

/// A copy of a model for reading only, in a folder of its own that goes when the copy is closed: of
/// one that another process has open, as that process last kept it, or of one of an older version.
///
/// The bytes are copied while the other process may write. A copy that caught a change half-way
/// does not hold what its digests say, so it is dropped and made again.
record ReadingCopy(Opened opened, Path folder) implements AutoCloseable {

    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofMillis(40);

    /// Whether a file is of an older version, which would be brought up to date if it were opened
    /// itself. One that a change was broken off in is not copied: its journal goes with its name.
    ///
    /// @throws StoreException if it is no model
    static boolean isNeeded(Path file) throws StoreException {
        Path path = FilePlace.existing(file);
        return FileHeader.read(path).version() < Migrations.VERSION
                && Owner.of(path).isEmpty()
                && !Files.exists(Database.journal(path));
    }

    /// Copies a file that no part of this process has open: closing another handle of it would drop
    /// SQLite's lock.
    ///
    /// @throws StoreException if no whole copy could be made
    static ReadingCopy of(Path file) throws StoreException {
        Path folder = folder(file);
        StoreException last = Failures.openElsewhere(file);
        for (int n = 0; n < ATTEMPTS; n++) {
            try {
                return new ReadingCopy(attempt(file, folder), folder);
            } catch (StoreException e) {
                last = e;
                pause();
            }
        }
        delete(folder);
        throw new StoreException(
                last.reason(),
                file + " is being changed by another program and could not be read. Try again.",
                last);
    }

    private static Path folder(Path file) throws StoreException {
        try {
            return Files.createTempDirectory("headroom-reading");
        } catch (IOException e) {
            throw cannotCopy(file, e);
        }
    }

    private static StoreException cannotCopy(Path file, IOException e) {
        return new StoreException(
                Reason.DISK,
                file + " is open in another program, and no copy could be made: " + e.getMessage(),
                e);
    }

    private static Opened attempt(Path file, Path folder) throws StoreException {
        Path copy = folder.resolve("model.headroom");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw cannotCopy(file, e);
        }
        return Opened.open(copy, Database.Mode.WRITE);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        opened.database().close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            Scratch.delete(folder);
        } catch (IOException e) {
            System.getLogger(ReadingCopy.class.getName())
                    .log(System.Logger.Level.WARNING, "A copy for reading is left", e);
        }
    }
}
