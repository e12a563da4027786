package org.headroom.cli;

import org.headroom.domain.Model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// What a command talks to.
///
/// @param in edits of a batch
/// @param out results
/// @param err everything else
/// @param who the name that change logs give to what is done
/// @param template the empty council that a new model starts from
public record Console(
        BufferedReader in, PrintWriter out, PrintWriter err, String who, Template template) {

    /// Reads the model that a new one starts from.
    @FunctionalInterface
    public interface Template {
        Model read() throws IOException;
    }

    /// The terminal or pipe that this process was started with.
    public static Console ofProcess(String who, Template template) {
        return new Console(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                writer(System.out),
                writer(System.err),
                who,
                template);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
