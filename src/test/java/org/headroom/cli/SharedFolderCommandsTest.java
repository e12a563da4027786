package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.storage.ModelFile;
import org.headroom.storage.ModelFiles;
import org.headroom.storage.SharedPlace;
import org.headroom.testing.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Commands work on a model in a shared folder as the window does: on a local copy, which is
/// published when the command is done. The share itself is written to in one step only.
class SharedFolderCommandsTest {

    @TempDir Path folder;
    private Path file = Path.of("");
    private Path working = Path.of("");

    @BeforeEach
    void make() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        file = share.resolve("budget.headroom");
        working = folder.resolve("working");
        CommandRun made =
                CommandRun.of("convert", WorkedExample.folder().toString(), file.toString());
        assertEquals(0, made.code(), made.err());
    }

    private SharedPlace.Volume volume(Path path) {
        boolean isShared = path.startsWith(file.getParent());
        return new SharedPlace.Volume(isShared ? "cifs" : "ext4", false);
    }

    private ModelFiles files(String who) {
        return new ModelFiles(working, this::volume, who);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.on(files("A Tester"), "", arguments);
    }

    private List<LogEntry> published() throws Exception {
        try (ModelFile shared = ModelFile.read(file, "A Reader")) {
            return shared.log();
        }
    }

    private List<String> beside() throws IOException {
        try (var all = Files.list(file.getParent())) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    @Test
    void whatACommandChangedIsPublishedAndNothingElseIsLeftOnTheShare() throws Exception {
        int before = published().size();
        CommandRun edit = run("edit", file.toString(), "--set", "nlw@2025/26=13.5");
        assertEquals(0, edit.code(), edit.err());
        assertEquals(before + 1, published().size());
        CommandRun backup = run("backup", "make", file.toString());
        assertEquals(0, backup.code(), backup.err());
        assertTrue(backup.out().contains(working.toString()), backup.out());
        assertTrue(run("backup", "list", file.toString()).out().contains("asked for"));
        assertEquals(List.of("budget.headroom"), beside());
    }

    @Test
    void aCommandThatOnlyReadsLeavesTheShareAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        CommandRun calc = run("calc", file.toString(), "--format", "csv");
        assertEquals(
                CommandRun.of("calc", WorkedExample.folder().toString(), "--format", "csv"), calc);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of("budget.headroom"), beside());
    }

    /// What another process keeps in the working copy, as the window does, is what is read.
    @Test
    void aCommandReadsWhatTheWindowHasNotPublishedYet() throws Exception {
        try (ModelFile open = files("A Tester").open(file)) {
            open.append(Commit.checkpoint("Not published", "", open.model()));
        }
        assertTrue(run("log", file.toString()).out().contains("Not published"));
        assertTrue(
                published().stream().noneMatch(e -> e.what().equals("Not published")),
                "a command that reads publishes nothing");
    }

    @Test
    void aChangeIsNotPublishedOverThatOfSomebodyElseAndIsKept() throws Exception {
        try (ModelFile open = files("A Tester").open(file)) {
            open.append(Commit.checkpoint("Mine", "", open.model()));
        }
        try (ModelFile other = ModelFile.open(file, "Somebody else")) {
            other.append(Commit.checkpoint("Theirs", "", other.model()));
        }
        byte[] theirs = Files.readAllBytes(file);
        CommandRun edit = run("edit", file.toString(), "--set", "nlw@2025/26=13.5");
        assertEquals(Exit.REFUSED, edit.code());
        assertTrue(edit.err().contains("was changed by somebody else"), edit.err());
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(run("log", file.toString()).out().contains("Mine"));
        assertTrue(run("log", file.toString()).out().contains("13.5"));
    }
}
