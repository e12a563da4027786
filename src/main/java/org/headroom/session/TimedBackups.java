package org.headroom.session;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Makes a backup every quarter of an hour in which something changed, while a model is open.
public final class TimedBackups implements AutoCloseable {

    /// How old the newest backup becomes while there are changes.
    public static final Duration AGE = Duration.ofMinutes(15);

    private static final Duration LOOK = Duration.ofSeconds(30);

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("headroom-backups").factory());

    /// Begins to look now and then whether a backup is due.
    ///
    /// @param failed told why a backup could not be made
    public static TimedBackups of(BackupDesk desk, Consumer<Throwable> failed) {
        return new TimedBackups(desk, AGE, LOOK, failed);
    }

    TimedBackups(BackupDesk desk, Duration age, Duration look, Consumer<Throwable> failed) {
        clock.scheduleWithFixedDelay(
                () ->
                        desk.makeIfDue(age)
                                .whenComplete((made, failure) -> {
                                    if (failure != null) {
                                        failed.accept(failure);
                                    }
                                }),
                look.toMillis(),
                look.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
