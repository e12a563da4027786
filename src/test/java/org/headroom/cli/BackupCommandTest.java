package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Backups by command: made, listed, restored, and the restore taken back.
class BackupCommandTest {

    @TempDir Path scratch;
    private String file;

    @BeforeEach
    void make() {
        file = scratch.resolve("example.headroom").toString();
        String example = WorkedExample.folder().toString();
        assertEquals(0, CommandRun.of("new", file, "--from", example).code());
    }

    private String figures() {
        return CommandRun.of("calc", file, "--format", "json").out();
    }

    private void edit(String wage) {
        assertEquals(0, CommandRun.of("edit", file, "--set", "nlw@2026/27=" + wage).code());
    }

    @Test
    void aRestoreBringsTheFiguresBackAndCanItselfBeRestored() {
        String first = figures();
        CommandRun made = CommandRun.of("backup", "make", file);
        assertEquals(0, made.code(), made.err());
        edit("13.50");
        String second = figures();
        assertTrue(!first.equals(second));
        CommandRun restored = CommandRun.of("backup", "restore", file, "latest");
        assertEquals(0, restored.code(), restored.err());
        assertEquals(first, figures());
        assertTrue(CommandRun.of("log", file).out().contains("Restore the backup of "));
        assertTrue(listed().contains("before a restore"), listed());
        assertEquals(3, listed().lines().count(), listed());
        assertEquals(0, CommandRun.of("backup", "restore", file, "latest").code());
        assertEquals(second, figures());
    }

    @Test
    void anImportIsPrecededByABackupAndARefusedOneIsNot() throws IOException {
        Path rates = scratch.resolve("rates.csv");
        Files.writeString(rates, "driver,value\nnlw,a lot\n");
        assertEquals(2, bringIn(rates));
        assertEquals(1, listed().lines().count(), "the headings alone");
        Files.writeString(
                rates, "driver,value,status,source,year\nnlw,12.81,announced,gov.uk,2026/27\n");
        String before = figures();
        assertEquals(0, bringIn(rates));
        assertTrue(listed().contains("before an import"), listed());
        assertEquals(0, CommandRun.of("backup", "restore", file, "latest").code());
        assertEquals(before, figures());
    }

    private int bringIn(Path rates) {
        return CommandRun.of("import", file, "--kind", "rates", rates.toString()).code();
    }

    private String listed() {
        return CommandRun.of("backup", "list", file, "--format", "csv").out();
    }

    @Test
    void aBackupThatIsNotThereIsNamed() {
        CommandRun run = CommandRun.of("backup", "restore", file, "2019");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no backup “2019”"), run.err());
    }
}
