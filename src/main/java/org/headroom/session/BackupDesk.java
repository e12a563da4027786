package org.headroom.session;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// What people can do with the backups of an open model. A restore is an edit as others are: one
/// undo step, in the change log, and with a backup of its own before it.
public final class BackupDesk {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.UK);

    private final BackupStore store;
    private final Asking asking;
    private final Function<Edit, CompletableFuture<Void>> keeping;

    /// Asks something on the thread that the store belongs to.
    interface Asking {
        <T> CompletableFuture<T> asked(Question<T> question);
    }

    /// Something that the store is asked.
    interface Question<T> {
        T ask() throws StoreException;
    }

    BackupDesk(BackupStore store, Asking asking, Function<Edit, CompletableFuture<Void>> keeping) {
        this.store = store;
        this.asking = asking;
        this.keeping = keeping;
    }

    /// The backups there are, newest first.
    public CompletableFuture<List<Backup>> list() {
        return asking.asked(store::list);
    }

    /// Makes a backup now.
    public CompletableFuture<Backup> make(Backup.Reason reason) {
        return asking.asked(() -> store.make(reason));
    }

    /// Makes a backup where there were changes since the newest, and that is so old.
    public CompletableFuture<Optional<Backup>> makeIfDue(Duration age) {
        return asking.asked(() -> store.makeIfDue(age));
    }

    /// Keeps a change that many rows may not come back from by hand, with a backup before it. Where
    /// no backup can be made the change is not kept.
    public CompletableFuture<Void> commitAfterBackup(Backup.Reason reason, Edit edit) {
        return make(reason).thenCompose(made -> keeping.apply(edit));
    }

    /// Brings the model back to that of a backup: one undo step.
    public CompletableFuture<Void> restore(Backup backup) {
        return asking.asked(() -> store.read(backup))
                .thenCompose(model ->
                        commitAfterBackup(
                                Backup.Reason.RESTORE,
                                Edit.of("Restore the backup of " + words(backup), now -> model)));
    }

    /// When a backup was made, in words.
    public static String words(Backup backup) {
        return WHEN.format(backup.when().atZone(ZoneId.systemDefault()));
    }
}
