package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// Somebody else's model is read from a copy: their file stays as it is, whatever it holds.
class ForeignModelTest {

    @TempDir Path folder;

    private List<Path> files() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void anOlderFileIsReadAndNotBroughtUpToDate() throws Exception {
        Path theirs = folder.resolve("theirs.headroom");
        try (InputStream in =
                Objects.requireNonNull(
                        ForeignModelTest.class.getResourceAsStream("version-1.headroom"))) {
            Files.copy(in, theirs);
        }
        byte[] before = Files.readAllBytes(theirs);
        ForeignModel foreign = ForeignModel.read(theirs);
        assertArrayEquals(before, Files.readAllBytes(theirs));
        assertEquals(List.of(theirs), files());
        Path mine = folder.resolve("mine.headroom");
        try (ModelFile file = ModelFile.create(mine, foreign.model(), "A")) {
            assertEquals(foreign.model(), file.model());
            assertEquals(1, file.log().size(), "a history of its own");
        }
    }

    @Test
    void aFileWithATriggerOfItsOwnIsRefusedByItsOwnName() throws Exception {
        Path theirs = folder.resolve("theirs.headroom");
        ModelFile.create(theirs, Samples.model(), "B").close();
        try (Database database = Database.open(theirs, Database.Mode.WRITE)) {
            database.execute(
                    "CREATE TRIGGER bad AFTER INSERT ON log BEGIN DELETE FROM drivers; END");
        }
        StoreException e = assertThrows(StoreException.class, () -> ForeignModel.read(theirs));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.what().startsWith(theirs + " is damaged"), e.what());
    }

    @Test
    void aFileThatItsOwnerHasOpenIsReadWithoutTakingTheLock() throws Exception {
        Path theirs = folder.resolve("theirs.headroom");
        ModelFile.create(theirs, Samples.model(), "B").close();
        try (OtherProcess other = OtherProcess.start("hold", theirs)) {
            assertEquals("open", other.line().orElseThrow());
            assertEquals(Samples.model(), ForeignModel.read(theirs).model());
        }
    }
}
