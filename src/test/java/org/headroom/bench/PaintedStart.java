package org.headroom.bench;

import javafx.application.Platform;
import javafx.stage.Window;

import org.headroom.Main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// The program, started as people start it, watched from beside: prints when its first frame with
/// the Overview was laid out for painting, in milliseconds since 1970, and after a while how many
/// megabytes are resident; then ends.
final class PaintedStart {

    private static final int LOOK_EVERY_MS = 5;
    private static final int REST_MS = 5_000;

    private PaintedStart() {}

    /// The process: what the program is started with.
    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().daemon().start(() -> watch(args.length > 0));
        Main.main(args);
    }

    private static void watch(boolean isForMemory) {
        try {
            while (window().isEmpty()) {
                Thread.sleep(LOOK_EVERY_MS);
            }
            CountDownLatch painted = new CountDownLatch(1);
            Platform.runLater(() ->
                    window().ifPresent(w ->
                            w.getScene().addPostLayoutPulseListener(painted::countDown)));
            painted.await();
            long now = System.currentTimeMillis();
            if (isForMemory) {
                Thread.sleep(REST_MS);
            }
            System.out.printf("%d %d%n", now, residentMegabytes());
            System.out.flush();
            System.exit(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// The window of the program, once it is in sight.
    private static Optional<Window> window() {
        List<Window> windows = Window.getWindows();
        return windows.isEmpty() || !windows.getFirst().isShowing()
                ? Optional.empty()
                : Optional.of(windows.getFirst());
    }

    /// As Linux counts it; 0 elsewhere.
    private static long residentMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                        .findFirst()
                        .orElse(0L)
                : 0;
    }
}
