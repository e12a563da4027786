package org.headroom.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/// A process that works out the sample and writes its papers, in whatever language, time zone and
/// encoding it was started, and prints a digest of each; last, what a careless program would print.
final class Everywhere {

    private static final String SAMPLE = "models/luton-2025-26";

    private Everywhere() {}

    /// The process: `FOLDER`.
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        say("calc", run("calc", SAMPLE, "--format", "json"));
        say("csv", run("calc", SAMPLE, "--format", "csv"));
        say("table", run("calc", SAMPLE, "--scenario", "Draft for Cabinet"));
        say(
                "simulate",
                run("simulate", SAMPLE, "--draws", "500", "--seed", "7", "--format", "json"));
        paper(folder, "narrative", "docx");
        paper(folder, "workbook", "xlsx");
        // What depends on where it runs: the formatter's language and the encoding of the platform.
        System.out.println(
                "careless "
                        + HexFormat.of()
                                .formatHex(
                                        String.format("%,.2f", 1234.5)
                                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static void paper(Path folder, String kind, String suffix) throws Exception {
        Path file = folder.resolve(kind + "." + suffix);
        run("report", SAMPLE, "--kind", kind, "--out", file.toString());
        say(kind, Files.readAllBytes(file));
    }

    private static byte[] run(String... arguments) {
        return Command.run(arguments).getBytes(StandardCharsets.UTF_8);
    }

    private static void say(String what, byte[] bytes) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        System.out.println(what + " " + bytes.length + " " + HexFormat.of().formatHex(digest));
    }
}
