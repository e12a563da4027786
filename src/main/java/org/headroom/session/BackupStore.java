package org.headroom.session;

import org.headroom.domain.Model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The backups of an open model. A port, as [ModelStore]: calls come from one thread at a time.
public interface BackupStore {

    /// The backups there are, newest first.
    List<Backup> list();

    /// Makes a backup, opens it to see that it holds what the file holds, and lets go of those that
    /// are no longer wanted.
    ///
    /// @throws StoreException if there is none now; the model file is as before
    Backup make(Backup.Reason reason) throws StoreException;

    /// Makes a backup where there were changes since the newest, and that is so old.
    ///
    /// @throws StoreException as [#make]
    Optional<Backup> makeIfDue(Duration age) throws StoreException;

    /// Deletes all backups, for good.
    ///
    /// @throws StoreException if one is left
    void deleteAll() throws StoreException;

    /// The model of a backup, checked as a file is when it is opened.
    ///
    /// @throws StoreException if it is not as it was written
    Model read(Backup backup) throws StoreException;
}
