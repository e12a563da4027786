package org.headroom.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of the program: a few small rotating files in the user's data folder, nothing on the
/// console, no figures and no personal data.
final class AppLog {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private AppLog() {}

    /// Takes all logging off the console and into files. Where the folder cannot be written to
    /// there is no log, which is no reason not to start.
    static void open(AppFolders folders) {
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        try {
            Files.createDirectories(folders.log());
            Handler handler =
                    new FileHandler(
                            folders.log().resolve("headroom-%g.log").toString(),
                            BYTES,
                            FILES,
                            true);
            handler.setFormatter(new SimpleFormatter());
            root.addHandler(handler);
        } catch (IOException e) {
            root.setLevel(Level.OFF);
        }
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> root.log(Level.SEVERE, "In " + thread.getName(), failure));
    }
}
