package org.headroom.exchange.benchmarks;

import org.headroom.domain.Benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The benchmarks that are at hand: the packs of the program and those in a folder of the user's
/// own, where a file takes the place of the program's of the same name.
///
/// @param folder of the user's packs; need not be there
public record BenchmarkPacks(Path folder) {

    /// The pack that is written when benchmarks are edited in the window. It stands for all others.
    public static final String OWN = "Own benchmarks.csv";

    private static final String ROOT = "/org/headroom/models/benchmarks/";
    private static final String INDEX = "packs.txt";

    /// All benchmarks, pack after pack by name.
    ///
    /// @throws IOException if a pack cannot be read; the message names file, line and column
    public List<Benchmark> read() throws IOException {
        Path own = folder.resolve(OWN);
        if (Files.isRegularFile(own)) {
            return BenchmarkFile.read(own.toString(), Files.readString(own));
        }
        Map<String, String> packs = new TreeMap<>();
        for (String name : resource(INDEX).split("\\R")) {
            packs.put(name, resource(name));
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                    packs.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        List<Benchmark> all = new ArrayList<>();
        for (Map.Entry<String, String> pack : packs.entrySet()) {
            all.addAll(BenchmarkFile.read(pack.getKey(), pack.getValue()));
        }
        return all;
    }

    /// Keeps benchmarks as edited.
    ///
    /// @return the file
    public Path keep(List<Benchmark> benchmarks) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(OWN);
        Path part = Files.createTempFile(folder, ".benchmarks", ".part");
        try {
            Files.writeString(part, BenchmarkFile.write(benchmarks));
            Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    /// Lets go of what was edited, so that the packs hold again.
    public void restore() throws IOException {
        Files.deleteIfExists(folder.resolve(OWN));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BenchmarkPacks.class.getResourceAsStream(ROOT + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
