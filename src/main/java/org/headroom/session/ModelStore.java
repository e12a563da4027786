package org.headroom.session;

import org.headroom.domain.Model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an open model is kept. A port: the session says what it needs, `storage` does it.
///
/// Calls come from one thread at a time.
public interface ModelStore extends AutoCloseable {

    Path file();

    /// Why nothing can be written; empty where it can.
    Optional<String> readOnly();

    /// The model as it is kept.
    Model model();

    /// The change log, oldest entry first.
    List<LogEntry> log();

    /// The rows that an entry of the log changed. Of an undo, what it took back.
    ModelChange change(LogEntry entry) throws StoreException;

    /// Keeps a change together with its line in the change log; on return both are durable.
    ///
    /// @return the entry written
    /// @throws StoreException if nothing of it was kept: [#model] is as before
    LogEntry append(Commit commit) throws StoreException;

    /// The approved versions, oldest first.
    List<ApprovedVersion> approved();

    /// Freezes the model as it is kept, with its line in the change log; on return both are durable
    /// and never change again.
    ///
    /// @param answer a change that is kept in the same transaction, before the model is frozen
    /// @return the entries written, oldest first
    /// @throws StoreException if nothing of it was kept, or the name is taken
    List<LogEntry> approve(Approval approval, Optional<Commit> answer) throws StoreException;

    /// How extracts with these headings were read, newest first, one for each kind.
    ///
    /// @param signature of the headings
    List<RememberedMapping> mappings(String signature);

    /// Keeps how an extract is read, for the next one with these headings. No part of the model: it
    /// is not undone and not in the text form.
    ///
    /// @param kind of the import
    /// @param mapping as JSON
    void remember(String signature, String kind, String mapping) throws StoreException;

    /// The key by which imports replace identifiers of persons: made and kept when it is first
    /// asked for. It never leaves the file but with a copy of it.
    byte[] pseudonymKey() throws StoreException;

    /// Takes the rows of clients out of the file for good: model, change log, approved versions and
    /// free space. What was before cannot be undone.
    ///
    /// @param after the model without them
    /// @throws StoreException if nothing of it was done
    void removeClients(Model after, Removal removal) throws StoreException;

    /// Writes a verified copy, history included. An existing file is replaced in one step.
    void copyTo(Path target) throws StoreException;

    /// Copies of the file as it was at other moments.
    BackupStore backups();

    /// The shared copy, where this file is the local working copy of one.
    Optional<SharedCopy> shared();

    /// Lets go of the file.
    @Override
    void close();
}
