package org.headroom.app;

import org.headroom.cli.Console;
import org.headroom.cli.HeadroomCommandLine;
import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.storage.ModelFiles;
import org.headroom.storage.SharedPlace;

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
        String who = Account.name();
        AppLog.open(folders);
        ModelFiles files =
                new ModelFiles(folders.working(), SharedPlace.FileSystems.ofSystem(), who);
        Console console =
                Console.ofProcess(
                        files,
                        () -> SampleModel.read(SampleModel.TEMPLATE),
                        () -> new BenchmarkPacks(folders.benchmarks()).read());
        if (!isForTheWindow(arguments)) {
            return HeadroomCommandLine.run(console, arguments);
        }
        Path model =
                arguments.length == 0 ? SampleModel.copyFor(folders, who) : Path.of(arguments[0]);
        return WindowStart.run(folders, model, files) ? 0 : withoutDisplay(console, model);
    }

    /// Where no display can be opened the figures are printed instead.
    private static int withoutDisplay(Console console, Path model) {
        int code = HeadroomCommandLine.run(console, "calc", model.toString());
        console.out().println();
        console.out()
                .println("No display could be opened, so the window's figures are printed above.");
        console.out()
                .println(
                        "For the window, start Headroom in a desktop session (on Linux with DISPLAY set).");
        console.out().flush();
        return code;
    }

    /// Whether nothing is asked for but to open the sample or a model file.
    private static boolean isForTheWindow(String[] arguments) {
        return arguments.length == 0
                || (arguments.length == 1 && arguments[0].endsWith(".headroom"));
    }
}
