package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.report.file.WholeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// Where a paper cannot go to its place, the old one stays and it is said.
class LockedTargetTest {

    private static final byte[] OLD = "the paper of last month".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Path paper;

    @BeforeEach
    void aPaperIsThere() throws IOException {
        paper = Files.write(folder.resolve("workbook.xlsx"), OLD);
    }

    private String refusal(Path file) {
        return String.valueOf(
                assertThrows(IOException.class, () -> WholeFile.write(file, new byte[] {1}))
                        .getMessage());
    }

    private void theOldPaperAlone() throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(paper));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(paper), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPaperThatNobodyMayWriteToStaysAndItIsSaid() throws IOException {
        Files.setPosixFilePermissions(paper, PosixFilePermissions.fromString("r--r--r--"));
        String said = refusal(paper);
        assertTrue(said.contains("workbook.xlsx is read-only"), said);
        assertTrue(said.contains("What was there before is unchanged"), said);
        theOldPaperAlone();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void inAFolderThatNobodyMayWriteToTheOldPaperStaysAndItIsSaid() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            String said = refusal(paper);
            assertTrue(said.contains("The folder " + folder + " is read-only"), said);
            assertTrue(said.contains("What was there before is unchanged"), said);
            theOldPaperAlone();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderInThePlaceOfThePaperStaysAndItIsSaid() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken.xlsx"));
        String said = refusal(taken);
        assertTrue(said.contains("taken.xlsx is a folder. Nothing was written"), said);
        assertTrue(Files.isDirectory(taken));
        theOldPaperAlone();
    }
}
