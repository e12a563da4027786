package org.headroom.cli;

import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;
import org.headroom.storage.ModelFiles;
import org.headroom.storage.SharedPlace;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;

/// A command that was run in this process, with all that it said.
record CommandRun(int code, String out, String err) {

    /// Those of a computer that has no shared folders.
    static final ModelFiles FILES =
            new ModelFiles(
                    Path.of("no folder"),
                    path -> new SharedPlace.Volume("ext4", false),
                    "A Tester");

    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        return on(FILES, input, arguments);
    }

    /// A command on a computer of which file systems are told.
    static CommandRun on(ModelFiles files, String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new BufferedReader(new StringReader(input)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        files,
                        () ->
                                ((TextReading.Read) TextForm.read(Path.of("models/template")))
                                        .model(),
                        () -> new BenchmarkPacks(Path.of("no folder")).read());
        int code = HeadroomCommandLine.run(console, arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
