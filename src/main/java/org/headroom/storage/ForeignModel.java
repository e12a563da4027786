package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// A model out of a file that is somebody else's: read row by row from a copy, so that their file
/// is neither locked, changed nor brought up to date, and that nothing of it but the rows of the
/// model comes into a file of one's own.
///
/// @param model its content, checked as when a file is opened
/// @param key of the persons' pseudonyms, if it has one
public record ForeignModel(Model model, Optional<byte[]> key) {

    /// @throws StoreException if it is no sound model, or cannot be copied
    public static ForeignModel read(Path file) throws StoreException {
        Path path = FilePlace.existing(file);
        if (Owner.of(path).filter(Owner::isThisProcess).isPresent()) {
            throw Failures.openElsewhere(path);
        }
        FileHeader.read(path);
        try (Scratch scratch = Scratch.of(path)) {
            return of(scratch, path);
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DISK, path + " cannot be copied: " + e.getMessage() + ".", e);
        } catch (SQLException e) {
            throw Failures.opening(path, e);
        }
    }

    private static ForeignModel of(Scratch scratch, Path path) throws SQLException, StoreException {
        try {
            return of(Opened.open(scratch.copy(), Database.Mode.WRITE), path);
        } catch (StoreException e) {
            if (e.reason() == Reason.DAMAGED && Owner.of(path).isPresent()) {
                return whileItIsWritten(path);
            }
            String words = e.what().replace(scratch.copy().toString(), path.toString());
            throw new StoreException(e.reason(), words, e);
        }
    }

    /// The copy may have caught a change of the other process half-way, so more are made.
    private static ForeignModel whileItIsWritten(Path path) throws StoreException, SQLException {
        try (ReadingCopy copy = ReadingCopy.of(path)) {
            return new ForeignModel(copy.opened().model(), copy.opened().memory().keyBytes());
        }
    }

    private static ForeignModel of(Opened opened, Path path) throws SQLException, StoreException {
        opened.database().close();
        Optional<byte[]> kept = opened.memory().keyBytes();
        return new ForeignModel(
                opened.model(), kept.isPresent() ? kept : KeyFile.of(path).map(KeyFile::bytes));
    }
}
