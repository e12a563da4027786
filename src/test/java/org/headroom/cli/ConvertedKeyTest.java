package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.CarePackage;
import org.headroom.domain.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The key of the persons' pseudonyms when a model is written in its other form: it goes along only
/// where that is said, and is never inside a folder.
class ConvertedKeyTest {

    @TempDir Path scratch;
    private Path model;
    private Path folder;
    private Path keyFile;

    @BeforeEach
    void make() {
        model = scratch.resolve("own.headroom");
        folder = scratch.resolve("text");
        keyFile = scratch.resolve(".text.key");
        bringIn(model);
    }

    private static void bringIn(Path into) {
        String file = "models/import-examples/packages.csv";
        List<String> command = List.of("import", into.toString(), "--kind", "packages", file);
        CommandRun run =
                CommandRun.of(
                        Stream.concat(command.stream(), Stream.of("--data-cut", "2024-09-30"))
                                .toArray(String[]::new));
        assertEquals(1, run.code(), run.err());
    }

    private static CommandRun convert(Path from, Path to, String... more) {
        Stream<String> command = Stream.of("convert", from.toString(), to.toString());
        return CommandRun.of(Stream.concat(command, Stream.of(more)).toArray(String[]::new));
    }

    private static List<String> persons(Path path) throws Exception {
        Model read = new ModelPath(path).read(CommandRun.FILES);
        return read.packages().stream().map(CarePackage::personId).toList();
    }

    @Test
    void theKeyStaysBehindAndThatIsSaid() throws Exception {
        List<String> persons = persons(model);
        CommandRun run = convert(model, folder);
        assertEquals(0, run.code());
        assertTrue(run.err().contains("--with-key"), run.err());
        assertFalse(Files.exists(keyFile));
        assertEquals(persons, persons(folder));
        bringIn(folder);
        assertNotEquals(persons, persons(folder), "a new key makes new persons of the same people");
    }

    @Test
    void theKeyGoesAlongBesideTheFolderAndFromThereIntoAnotherFile() throws Exception {
        List<String> persons = persons(model);
        CommandRun run = convert(model, folder, "--with-key");
        assertEquals("", run.err());
        String key = Files.readString(keyFile);
        assertNothingInsideHolds(key);
        bringIn(folder);
        assertEquals(persons, persons(folder));
        Path second = scratch.resolve("second.headroom");
        assertEquals(0, convert(folder, second, "--with-key").code());
        assertFalse(Files.exists(scratch.resolve(".second.headroom.key")), "it is in the file");
        bringIn(second);
        assertEquals(persons, persons(second));
    }

    private void assertNothingInsideHolds(String key) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(key), file.toString());
            }
        }
    }

    @Test
    void theKeyOfOtherPersonsIsNotReplaced() throws Exception {
        String other = "ab".repeat(32);
        Files.writeString(keyFile, other);
        CommandRun run = convert(model, folder, "--with-key");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("holds the key of other persons"), run.err());
        assertFalse(Files.exists(folder));
        assertEquals(other, Files.readString(keyFile));
    }

    @Test
    void aModelWithoutPersonsHasNoKeyToTake() {
        CommandRun run = convert(Path.of("models/template"), folder, "--with-key");
        assertEquals(0, run.code());
        assertEquals("", run.err());
        assertFalse(Files.exists(keyFile));
    }
}
