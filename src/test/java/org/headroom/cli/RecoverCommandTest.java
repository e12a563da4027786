package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A damaged file by command: every command says so, one says what is wrong and what can be had.
class RecoverCommandTest {

    @TempDir Path scratch;
    private Path path;
    private String file;
    private String figures;

    @BeforeEach
    void make() {
        path = scratch.resolve("example.headroom");
        file = path.toString();
        String example = WorkedExample.folder().toString();
        assertEquals(0, CommandRun.of("new", file, "--from", example).code());
        assertEquals(0, CommandRun.of("backup", "make", file).code());
        figures = CommandRun.of("calc", file, "--format", "json").out();
        assertEquals(0, CommandRun.of("edit", file, "--set", "nlw@2026/27=12.86").code());
    }

    /// One letter of a budget line becomes another.
    private byte[] damage() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("Residential and nursing") + 3] ^= 1;
        Files.write(path, bytes);
        return bytes;
    }

    @Test
    void aSoundFileIsVerifiedAndNeedsNoRecovery() {
        CommandRun verify = CommandRun.of("log", file, "--verify");
        assertEquals(0, verify.code(), verify.err());
        assertTrue(verify.out().contains("2 entries, each as it was written"), verify.out());
        CommandRun recover = CommandRun.of("recover", file);
        assertEquals(0, recover.code(), recover.err());
        assertTrue(recover.out().contains("is as it was written"), recover.out());
    }

    @Test
    void aDamagedFileIsToldWithTableBackupAndEdits() throws Exception {
        byte[] damaged = damage();
        CommandRun calc = CommandRun.of("calc", file);
        assertEquals(2, calc.code());
        assertTrue(calc.err().contains("is damaged: the table "), calc.err());
        assertTrue(calc.err().contains("headroom recover says more"), calc.err());
        assertEquals(2, CommandRun.of("log", file, "--verify").code());
        CommandRun recover = CommandRun.of("recover", file);
        assertEquals(1, recover.code());
        assertTrue(recover.out().contains("does not hold what was written"), recover.out());
        assertTrue(recover.out().contains("Last good backup: "), recover.out());
        assertTrue(recover.out().contains("Edits since the backup: 1"), recover.out());
        assertTrue(recover.out().contains("12.86"), recover.out());
        assertArrayEquals(damaged, Files.readAllBytes(path));
    }

    @Test
    void theBackupAndWhatCanBeReadAreHadAsNewFiles() throws Exception {
        damage();
        String copy = scratch.resolve("copy.headroom").toString();
        String folder = scratch.resolve("folder").toString();
        CommandRun run = CommandRun.of("recover", file, "--backup-as", copy, "--export", folder);
        assertEquals(1, run.code(), run.err());
        assertEquals(figures, CommandRun.of("calc", copy, "--format", "json").out());
        assertTrue(Files.exists(Path.of(folder, "budget-lines.csv")));
        assertTrue(
                Files.readString(Path.of(folder, "drivers.csv")).contains("12.86"),
                "the last edit can be read");
        assertEquals(2, CommandRun.of("recover", file, "--backup-as", copy).code());
    }
}
