package org.headroom.session;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// What people can do with the shared copy of a model that they work on locally.
public final class SharedDesk {

    private final SharedCopy copy;
    private final BackupDesk.Asking asking;

    SharedDesk(SharedCopy copy, BackupDesk.Asking asking) {
        this.copy = copy;
        this.asking = asking;
    }

    /// The file in the shared folder.
    public Path file() {
        return copy.file();
    }

    /// What kind of folder that is, in words.
    public String place() {
        return copy.place();
    }

    /// Whether the shared copy holds all that was changed here.
    public CompletableFuture<Boolean> isPublished() {
        return asking.asked(copy::isPublished);
    }

    /// Puts what was changed here in the place of the shared copy; fails where somebody changed
    /// that meanwhile.
    public CompletableFuture<Void> publish() {
        return asking.asked(
                        () -> {
                            copy.publish();
                            return true;
                        })
                .thenRun(() -> {});
    }
}
