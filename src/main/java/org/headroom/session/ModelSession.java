package org.headroom.session;

import org.headroom.schema.Table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// An open model that people work on. Safe for use from several threads; listeners are called on
/// the executor the session was given, in order.
public interface ModelSession extends AutoCloseable {

    /// The file that everything is kept in.
    Path file();

    /// The newest results.
    Snapshot current();

    /// Registers a listener of new results and returns what takes it off again. It is told the
    /// current state at once.
    Runnable onSnapshot(Consumer<Snapshot> listener);

    /// As [#onSnapshot], for the state of saving.
    Runnable onSaveState(Consumer<SaveState> listener);

    /// Shows what a change would do without keeping it: the newest request wins, older ones that
    /// have not begun are dropped. Each preview applies to the kept model, not to the preview
    /// before it.
    void preview(Edit edit);

    /// Drops a preview.
    void cancelPreview();

    /// Makes a change: one undo step and one durable transaction. The future completes when the
    /// change is in the file, exceptionally if it could not be kept (the model then is as before).
    CompletableFuture<Void> commit(Edit edit);

    CompletableFuture<Void> undo();

    CompletableFuture<Void> redo();

    /// The change log, oldest entry first.
    default CompletableFuture<List<LogEntry>> log() {
        return past().thenApply(PastChanges::log);
    }

    /// The change log together with the model as it is kept now.
    CompletableFuture<PastChanges> past();

    /// What an entry of the change log did to the rows of the model.
    CompletableFuture<ModelChange> change(LogEntry entry);

    /// Everything that the change log says of the rows of one table, newest entry first; rows are
    /// told apart by [CellChange#row].
    CompletableFuture<List<RowHistory>> history(Table<?> table);

    /// Shows another scenario; not an edit.
    void choose(Optional<String> scenario);

    /// The approved versions, oldest first.
    CompletableFuture<List<ApprovedVersion>> approved();

    /// Freezes inputs and results as they are kept now. The future completes when they are in the
    /// file.
    CompletableFuture<Void> approve(Approval approval);

    /// Returns to how the model was after an entry of the change log: one undo step.
    CompletableFuture<Void> returnTo(LogEntry entry);

    /// Marks the current state in the history under a name.
    CompletableFuture<Void> checkpoint(String name);

    /// How extracts with these headings were read, newest first, one for each kind.
    ///
    /// @param signature of the headings
    CompletableFuture<List<RememberedMapping>> mappings(String signature);

    /// Keeps how an extract is read, for the next one with these headings. Not an edit.
    ///
    /// @param kind of the import
    /// @param mapping as JSON
    CompletableFuture<Void> remember(String signature, String kind, String mapping);

    /// The key by which imports replace identifiers of persons; made when it is first asked for.
    CompletableFuture<byte[]> pseudonymKey();

    /// Takes the rows of clients out of the file for good; cohorts keep their averages. What was
    /// before cannot be undone.
    CompletableFuture<Void> removeClients(Removal removal);

    /// Writes a copy of the file, verified, and leaves this one open.
    CompletableFuture<Void> saveCopy(Path target);

    /// What can be done with backups of the file.
    BackupDesk backups();

    /// What can be done with the shared copy, where the file is the local working copy of one.
    Optional<SharedDesk> shared();

    /// Waits for what is under way, then lets go of the file.
    @Override
    void close();
}
