package org.headroom.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;

/// What an attack measured: printed, and kept as a row of `target/trust.md`.
public final class Measured {

    private static final Path TABLE = Path.of("target", "trust.md");
    private static final String HEAD =
            "| attack | runs | against the promise | found in the control | seed | time |\n"
                    + "|---|---|---|---|---|---|\n";

    private Measured() {}

    /// Nanoseconds that this thread has worked. What hangs uses them up; a machine that is busy or
    /// asleep does not.
    public static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Prints and keeps a row.
    ///
    /// @param broken how often a promise was broken
    /// @param control how often the control was caught, and of how many
    public static synchronized void row(
            String attack, long runs, long broken, String control, long seed, Duration time) {
        String row =
                String.format(
                        Locale.UK,
                        "| %s | %,d | %,d | %s | %d | %.1f s |%n",
                        attack,
                        runs,
                        broken,
                        control,
                        seed,
                        time.toMillis() / 1000.0);
        System.out.print(row);
        try {
            Files.createDirectories(TABLE.getParent());
            if (!Files.exists(TABLE)) {
                Files.writeString(TABLE, HEAD);
            }
            Files.writeString(TABLE, row, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
