package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.Backup;
import org.headroom.session.BackupStore;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The backups of a model file that is open: made through the one connection to it, since nothing
/// else of this process may touch the file.
///
/// @param source gives what is open now
record OpenBackups(BackupFolder folder, Source source, InstantSource clock) implements BackupStore {

    /// An open file that can be copied.
    interface Source {
        /// What is open now.
        ///
        /// @throws StoreException if nothing is, or it may only be read
        Opened writable() throws StoreException;

        boolean isReadOnly();
    }

    @Override
    public List<Backup> list() {
        return folder.list();
    }

    @Override
    public Backup make(Backup.Reason reason) throws StoreException {
        Opened opened = source.writable();
        Instant now = clock.instant();
        try {
            Backup backup = folder.next(now, opened.log().entries().size(), reason);
            NewFile.copy(opened, backup.file());
            folder.thin(now);
            return backup;
        } catch (IOException e) {
            throw new StoreException(
                    Reason.DISK,
                    "No backup can be made in "
                            + folder.path()
                            + ": "
                            + e.getMessage()
                            + ". The model was not changed.",
                    e);
        }
    }

    @Override
    public Optional<Backup> makeIfDue(Duration age) throws StoreException {
        if (source.isReadOnly()) {
            return Optional.empty();
        }
        Optional<Backup> newest = list().stream().findFirst();
        long covered = newest.map(Backup::entry).orElse(1L);
        boolean isChanged = source.writable().log().entries().size() > covered;
        boolean isOld = newest.map(b -> !b.when().plus(age).isAfter(clock.instant())).orElse(true);
        return isChanged && isOld ? Optional.of(make(Backup.Reason.TIMED)) : Optional.empty();
    }

    @Override
    public void deleteAll() throws StoreException {
        for (Backup backup : list()) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                throw new StoreException(
                        Reason.DISK,
                        "The backup "
                                + backup.file()
                                + " cannot be deleted: "
                                + e.getMessage()
                                + ". Delete it by hand.",
                        e);
            }
        }
    }

    @Override
    public Model read(Backup backup) throws StoreException {
        return BackupFolder.read(backup);
    }
}
