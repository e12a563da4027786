package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.headroom.domain.Model;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One model, one writer: whoever comes second is told by whom it is open, and a place that may
/// only be read is read only.
@Timeout(60)
class SecondOpenerTest {

    private static final long A_SECOND = 1_000_000_000;

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
    }

    @Test
    void aModelOpenInAnotherProcessIsRefusedAtOnceByName() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", path)) {
            assertEquals("open", other.line().orElseThrow());
            long start = System.nanoTime();
            StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "B"));
            assertTrue(System.nanoTime() - start < A_SECOND, "took over a second");
            assertEquals(Reason.OPEN_ELSEWHERE, e.reason());
            assertTrue(e.what().contains("is open by The Other on "), e.what());
            assertTrue(e.what().contains(" since "), e.what());
        }
    }

    @Test
    void aModelThatAnotherProcessEditsIsReadAsItWasLastKept() throws Exception {
        try (ModelFile file = ModelFile.open(path, "A")) {
            file.append(Samples.edit("To 0", file.model(), Samples.withWage(file.model(), 0)));
        }
        try (OtherProcess other = OtherProcess.start("edit", path)) {
            assertEquals("open", other.line().orElseThrow());
            double before = 0;
            for (int n = 0; n < 20; n++) {
                int acknowledged =
                        Integer.parseInt(other.line().orElseThrow().substring("ack ".length()));
                try (ModelFile file = ModelFile.read(path, "B")) {
                    double read = file.model().drivers().get(1).value();
                    assertTrue(read >= acknowledged, read + " read, " + acknowledged + " kept");
                    assertTrue(read >= before, read + " after " + before);
                    assertTrue(file.readOnly().orElseThrow().contains("open by The Other on "));
                    before = read;
                    Model changed = Samples.withWage(file.model(), -1);
                    assertThrows(
                            StoreException.class,
                            () -> file.append(Samples.edit("No", file.model(), changed)));
                }
            }
        }
    }

    @Test
    void theCopyThatIsReadGoesWithItsReader() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", path)) {
            assertEquals("open", other.line().orElseThrow());
            ReadingCopy copy = ReadingCopy.of(path);
            assertTrue(Files.exists(copy.folder()));
            copy.close();
            assertFalse(Files.exists(copy.folder()));
        }
    }

    @Test
    void whatThisProcessHasOpenIsNotCopied() throws Exception {
        try (ModelFile first = ModelFile.open(path, "A")) {
            StoreException e = assertThrows(StoreException.class, () -> ModelFile.read(path, "A"));
            assertEquals(Reason.OPEN_ELSEWHERE, e.reason());
            assertEquals(Samples.model(), first.model());
        }
    }

    @Test
    void afterACrashOfTheFirstTheSecondOpens() throws Exception {
        try (OtherProcess other = OtherProcess.start("hold", path)) {
            assertEquals("open", other.line().orElseThrow());
        }
        ModelFile.open(path, "B").close();
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aSecondWindowOfTheSameProcessIsRefusedAndTheLockHolds() throws Exception {
        Model changed = Samples.withWage(Samples.model(), 13);
        try (ModelFile first = ModelFile.open(path, "A")) {
            for (Path name : new Path[] {path, link()}) {
                StoreException e =
                        assertThrows(StoreException.class, () -> ModelFile.open(name, "A"));
                assertEquals(Reason.OPEN_ELSEWHERE, e.reason());
            }
            try (OtherProcess other = OtherProcess.start("edit", path)) {
                assertTrue(other.line().orElseThrow().startsWith("OPEN_ELSEWHERE "));
            }
            first.append(Samples.edit("Raise", first.model(), changed));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(changed, file.model());
        }
    }

    private Path link() throws IOException {
        return Files.createSymbolicLink(folder.resolve("link.headroom"), path);
    }

    @Test
    void aFileThatMayOnlyBeReadOpensReadOnlyAndSaysSo() throws Exception {
        readsOnly(path, path + " may only be read");
    }

    @Test
    void aFolderThatMayOnlyBeReadOpensReadOnlyAndSaysSo() throws Exception {
        readsOnly(folder, "The folder " + folder + " may only be read");
    }

    private void readsOnly(Path guarded, String why) throws Exception {
        assertTrue(guarded.toFile().setWritable(false));
        boolean isRoot = Files.isWritable(guarded);
        if (isRoot) {
            // Root may write anywhere but to what is marked immutable, which not every file system
            // can do.
            assumeFalse(run("chattr", "+i", guarded.toString()) != 0, "cannot guard a file here");
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(Samples.model(), file.model());
            assertTrue(file.readOnly().orElseThrow().startsWith(why), file.readOnly().toString());
            Model changed = Samples.withWage(file.model(), 13);
            StoreException e =
                    assertThrows(
                            StoreException.class,
                            () -> file.append(Samples.edit("No", file.model(), changed)));
            assertEquals(Reason.READ_ONLY, e.reason());
        } finally {
            if (isRoot) {
                assertEquals(0, run("chattr", "-i", guarded.toString()));
            }
            assertTrue(guarded.toFile().setWritable(true));
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
