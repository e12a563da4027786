package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A sealed copy by command: the same model with the password, nothing without.
class SealCommandTest {

    private static final String PASSWORD = "three random words\n";

    @TempDir Path scratch;
    private String file;
    private String sealed;
    private String out;

    @BeforeEach
    void make() {
        file = scratch.resolve("example.headroom").toString();
        sealed = scratch.resolve("example.sealed").toString();
        out = scratch.resolve("opened.headroom").toString();
        String example = WorkedExample.folder().toString();
        assertEquals(0, CommandRun.of("new", file, "--from", example).code());
        assertEquals(0, CommandRun.of("edit", file, "--set", "nlw@2026/27=12.86").code());
    }

    private CommandRun seal(String model) {
        return CommandRun.withInput(PASSWORD, "seal", model, "--out", sealed);
    }

    private CommandRun unseal(String password) {
        return CommandRun.withInput(password, "unseal", sealed, "--out", out);
    }

    private String digest(String model) {
        Path folder = scratch.resolve("folder-of-" + Path.of(model).getFileName());
        return CommandRun.of("convert", model, folder.toString()).out();
    }

    @Test
    void aSealedCopyComesBackWithTheSameDigestAndHistory() {
        assertEquals(0, seal(file).code());
        CommandRun run = unseal(PASSWORD);
        assertEquals(0, run.code(), run.err());
        assertEquals(digest(file), digest(out));
        assertEquals(CommandRun.of("log", file).out(), CommandRun.of("log", out).out());
        assertEquals(2, unseal(PASSWORD).code(), "what is there is not replaced");
    }

    @Test
    void aFolderIsSealedAsAModelFile() {
        String folder = WorkedExample.folder().toString();
        assertEquals(0, seal(folder).code());
        assertEquals(0, unseal(PASSWORD).code());
        String digest = CommandRun.of("convert", folder, scratch.resolve("f").toString()).out();
        assertEquals(digest, digest(out));
    }

    @Test
    void anotherPasswordAndAChangedFileAreToldApartAndLeaveNothing() throws Exception {
        assertEquals(0, seal(file).code());
        CommandRun wrong = unseal("three random worlds\n");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("is another"), wrong.err());
        byte[] bytes = Files.readAllBytes(Path.of(sealed));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(sealed), bytes);
        CommandRun changed = unseal(PASSWORD);
        assertEquals(2, changed.code());
        assertTrue(changed.err().contains("was changed after it was sealed"), changed.err());
        assertFalse(changed.err().contains("headroom recover"), changed.err());
        assertFalse(Files.exists(Path.of(out)));
        try (Stream<Path> files = Files.list(scratch)) {
            assertEquals(2, files.count(), "no half of a copy is left");
        }
    }

    @Test
    void aShortPasswordAndNoneAreRefused() {
        CommandRun shorter = CommandRun.withInput("secret\n", "seal", file, "--out", sealed);
        assertEquals(2, shorter.code());
        assertTrue(shorter.err().contains("at least 12 characters"), shorter.err());
        CommandRun none = CommandRun.of("seal", file, "--out", sealed);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("A password is wanted"), none.err());
        assertFalse(Files.exists(Path.of(sealed)));
    }
}
