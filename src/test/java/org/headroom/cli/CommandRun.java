package org.headroom.cli;

import org.headroom.exchange.benchmarks.BenchmarkPacks;
import org.headroom.exchange.text.TextForm;
import org.headroom.exchange.text.TextReading;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;

/// A command that was run in this process, with all that it said.
record CommandRun(int code, String out, String err) {

    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(
                        new BufferedReader(new StringReader(input)),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "A Tester",
                        () ->
                                ((TextReading.Read) TextForm.read(Path.of("models/template")))
                                        .model(),
                        () -> new BenchmarkPacks(Path.of("no folder")).read());
        int code = HeadroomCommandLine.run(console, arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
