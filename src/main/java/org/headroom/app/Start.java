package org.headroom.app;

import org.headroom.cli.Console;
import org.headroom.cli.HeadroomCommandLine;

import java.nio.file.Files;
import java.nio.file.Path;

/// Decides between the window and the command line.
public final class Start {

    private Start() {}

    /// Runs the program: the window on the sample without arguments or on the model that is named,
    /// else a command.
    ///
    /// @return the exit code
    public static int run(String[] arguments) throws Exception {
        AppFolders folders = AppFolders.of(System.getProperties(), System.getenv());
        String who = System.getProperty("user.name", "unknown");
        AppLog.open(folders);
        if (!isForTheWindow(arguments)) {
            return HeadroomCommandLine.run(
                    Console.ofProcess(who, () -> SampleModel.read(SampleModel.TEMPLATE)),
                    arguments);
        }
        Path model =
                arguments.length == 0 ? SampleModel.copyFor(folders, who) : Path.of(arguments[0]);
        return Files.exists(model) && WindowStart.run(folders, model, who) ? 0 : 2;
    }

    /// Whether nothing is asked for but to open the sample or a model file.
    private static boolean isForTheWindow(String[] arguments) {
        return arguments.length == 0
                || (arguments.length == 1 && arguments[0].endsWith(".headroom"));
    }
}
