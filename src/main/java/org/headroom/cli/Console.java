package org.headroom.cli;

import org.headroom.domain.Benchmark;
import org.headroom.domain.Model;
import org.headroom.storage.ModelFiles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a command talks to.
///
/// @param in edits of a batch
/// @param out results
/// @param err everything else
/// @param files model files, those of shared folders as local copies
/// @param template the empty council that a new model starts from
/// @param benchmarks published figures of councils that are at hand
public record Console(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        ModelFiles files,
        Template template,
        Benchmarks benchmarks) {

    /// The name that change logs give to what is done.
    String who() {
        return files.who();
    }

    /// Reads the model that a new one starts from.
    @FunctionalInterface
    public interface Template {
        Model read() throws IOException;
    }

    /// Reads the benchmarks that papers hold figures against.
    @FunctionalInterface
    public interface Benchmarks {
        List<Benchmark> read() throws IOException;
    }

    /// The terminal or pipe that this process was started with.
    public static Console ofProcess(ModelFiles files, Template template, Benchmarks benchmarks) {
        return new Console(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                writer(System.out),
                writer(System.err),
                files,
                template,
                benchmarks);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
