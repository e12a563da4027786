package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.report.file.WholeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A paper that cannot be written leaves the one that was there, and says so.
class FullDiskTest {

    private static final byte[] OLD = "the paper of last month".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Path paper;

    @BeforeEach
    void aPaperIsThere() throws IOException {
        paper = Files.write(folder.resolve("workbook.xlsx"), OLD);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /// The program as it is run from a command line, where no file may grow over so many blocks.
    private String report(String blocks) throws Exception {
        Process process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "ulimit -f " + blocks + "; exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-Djava.awt.headless=true",
                                "-Dheadroom.data=" + folder.resolve("data"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.headroom.Main",
                                "report",
                                "models/luton-2025-26",
                                "--kind",
                                "workbook",
                                "--out",
                                paper.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheDiskTakesNoMoreTheOldPaperStaysAndItIsSaid() throws Exception {
        String said = report("16");
        assertTrue(
                !said.startsWith("0 ") && said.contains("What was there before is unchanged"),
                said);
        assertArrayEquals(OLD, Files.readAllBytes(paper));
        assertEquals(List.of(), names().stream().filter(n -> n.endsWith("unfinished")).toList());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheDiskHasRoomTheNewPaperIsThere() throws Exception {
        String said = report("unlimited");
        assertTrue(said.startsWith("0 "), said);
        assertNotEquals(OLD.length, Files.size(paper));
    }

    @Test
    void aPlaceThatCannotBeWrittenToKeepsTheOldPaperAndSaysSo() throws IOException {
        Path taken = Files.createDirectory(folder.resolve(".workbook.xlsx.unfinished"));
        Files.write(taken.resolve("kept.txt"), OLD);
        IOException refused =
                assertThrows(IOException.class, () -> WholeFile.write(paper, new byte[] {1}));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("What was there before is unchanged"),
                refused.getMessage());
        assertArrayEquals(OLD, Files.readAllBytes(paper));
        assertTrue(Files.exists(taken.resolve("kept.txt")));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path lost = folder.resolve("gone").resolve("workbook.xlsx");
        IOException refused =
                assertThrows(IOException.class, () -> WholeFile.write(lost, new byte[] {1}));
        assertTrue(String.valueOf(refused.getMessage()).contains("Nothing was written"));
    }
}
