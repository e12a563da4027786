package org.headroom.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A person of an extract is nowhere by the identifier that the council knows them by: not in the
/// model file, its backups, its journal or its deleted space, not in papers, logs or what the
/// program leaves in the folders for temporary files and its own data. The control is the extract
/// itself.
class CanaryTest {

    private static final String CANARY = "CANARY-7719";

    @TempDir Path folder;

    @Test
    void anIdentifierOfAnExtractIsLeftNowhere() throws Exception {
        long start = System.nanoTime();
        Path work = Files.createDirectories(folder.resolve("work"));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path data = Files.createDirectories(folder.resolve("data"));
        Path extract = folder.resolve("packages.csv");
        String rows = Files.readString(Path.of("models/import-examples/packages.csv"));
        Files.writeString(extract, rows.replace("C00001", CANARY));
        String said =
                Other.run(
                        List.of("-Djava.io.tmpdir=" + temporary, "-Dheadroom.data=" + data),
                        CanaryTest.class,
                        work,
                        extract);
        List<Path> files = new ArrayList<>();
        for (Path where : List.of(work, temporary, data)) {
            files.addAll(filesIn(where));
        }
        List<String> found = new ArrayList<>();
        if (said.contains(CANARY)) {
            found.add("what it said");
        }
        for (Path file : files) {
            if (holds(file)) {
                found.add(folder.relativize(file).toString());
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        Measured.row(
                "files searched for a person",
                files.size(),
                found.size(),
                holds(extract) ? "1 of 1" : "0 of 1",
                0,
                time);
        assertEquals(List.of(), found);
        assertTrue(holds(extract), "the extract holds it");
        assertTrue(files.size() > 4, () -> "only " + files);
    }

    /// The process: `FOLDER EXTRACT`.
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String model = folder.resolve("budget.headroom").toString();
        Command.run("new", model, "--from", "models/template");
        Command.run(
                "import",
                model,
                args[1],
                "--kind",
                "packages",
                "--data-cut",
                "2024-09-30",
                "--rejected",
                folder.resolve("rejected.csv").toString());
        Command.run("backup", "make", model);
        Command.run("convert", model, folder.resolve("text").toString());
        for (String kind : List.of("narrative", "workbook", "deck", "statutory")) {
            String name =
                    kind
                            + (kind.equals("workbook")
                                    ? ".xlsx"
                                    : kind.equals("deck") ? ".pptx" : ".docx");
            String out = folder.resolve(name).toString();
            Command.run("report", model, "--kind", kind, "--out", out, "--sharing");
        }
    }

    private static List<Path> filesIn(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// Whether the identifier stands in a file, in the parts of one that is packed too.
    private static boolean holds(Path file) throws IOException {
        if (isIn(Files.readAllBytes(file))) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream parts = new ZipInputStream(in)) {
            ZipEntry part = parts.getNextEntry();
            while (part != null) {
                if (isIn(parts.readAllBytes())) {
                    return true;
                }
                part = parts.getNextEntry();
            }
        }
        return false;
    }

    private static boolean isIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .anyMatch(charset -> text.contains(asLatin(charset)));
    }

    private static String asLatin(Charset charset) {
        return new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
