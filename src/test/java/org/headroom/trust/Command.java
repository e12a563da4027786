package org.headroom.trust;

import org.headroom.cli.Console;
import org.headroom.cli.HeadroomCommandLine;
import org.headroom.storage.ModelFiles;
import org.headroom.storage.SharedPlace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/// A command of the program, run in this process.
final class Command {

    /// The code of a command that is done and has something to look at.
    private static final int FINDINGS = 1;

    private Command() {}

    /// Runs a command.
    ///
    /// @return what it printed
    /// @throws IllegalStateException if it was refused, with what it said
    static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        new ModelFiles(
                                Path.of("no folder"),
                                path -> new SharedPlace.Volume("ext4", false),
                                "A"),
                        () -> {
                            throw new IOException("There is no template here");
                        },
                        List::of);
        if (HeadroomCommandLine.run(console, arguments) > FINDINGS) {
            throw new IllegalStateException(err.toString());
        }
        return out.toString();
    }
}
