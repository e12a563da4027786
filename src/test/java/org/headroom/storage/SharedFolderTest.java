package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.SharedCopy;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A model in a shared folder is worked on as a local copy, and published only over what was taken.
class SharedFolderTest {

    private static final SharedPlace PLACE = new SharedPlace("a network folder (cifs)");

    @TempDir Path folder;
    private Path shared;
    private Path working;

    @BeforeEach
    void make() throws Exception {
        shared = Files.createDirectory(folder.resolve("share")).resolve("model.headroom");
        working = folder.resolve("working");
        ModelFile.create(shared, Samples.model(), "A").close();
    }

    @ParameterizedTest
    @CsvSource({
        "/home/a/models/m.headroom, ext4, ''",
        "/home/a/models/m.headroom, fuseblk, ''",
        "/home/a/models/m.headroom, NTFS, ''",
        "/mapped/finance/m.headroom, NTFS, a network drive",
        "/mapped/OneDrive/m.headroom, NTFS, a folder of OneDrive",
        "/mnt/finance/m.headroom, cifs, a network folder (cifs)",
        "/mnt/finance/m.headroom, nfs4, a network folder (nfs4)",
        "/mnt/finance/m.headroom, smb3, a network folder (smb3)",
        "/mnt/finance/m.headroom, fuse.sshfs, a network folder (fuse.sshfs)",
        "/home/a/OneDrive - Testshire/m.headroom, ext4, a folder of OneDrive",
        "/home/a/Dropbox/asc/m.headroom, ext4, a folder of Dropbox",
        "/Volumes/Google Drive/m.headroom, apfs, a folder of Google Drive",
        "/home/a/SharePoint/Finance/m.headroom, ext4, a folder of SharePoint",
        "/a/Library/Mobile Documents/com~apple~CloudDocs/m.headroom, apfs, a folder of iCloud",
        "/home/a/Dropbox budget.headroom, ext4, ''"
    })
    void aSharedFolderIsToldByItsFileSystemOrItsName(String file, String type, String words) {
        assertEquals(
                words,
                SharedPlace.of(
                                Path.of(file),
                                path -> new SharedPlace.Volume(type, path.startsWith("/mapped")))
                        .map(SharedPlace::words)
                        .orElse(""));
    }

    @Test
    void aFileSystemThatCannotBeAskedIsTakenForLocal() {
        assertEquals(
                Optional.empty(),
                SharedPlace.of(
                        shared,
                        path -> {
                            throw new IOException("gone");
                        }));
    }

    private ModelFile open() throws StoreException {
        return ModelFile.open(WorkingCopy.of(shared, PLACE, working), "A");
    }

    private static void set(ModelFile file, double wage) throws StoreException {
        Model after = Samples.withWage(file.model(), wage);
        file.append(Samples.edit("Wage " + wage, file.model(), after));
    }

    private double published() throws StoreException {
        try (ModelFile file = ModelFile.open(shared, "Reader")) {
            return file.model().drivers().get(1).value();
        }
    }

    @Test
    void editsStayLocalUntilTheyArePublished() throws Exception {
        byte[] before = Files.readAllBytes(shared);
        try (ModelFile file = open()) {
            SharedCopy copy = file.shared().orElseThrow();
            assertEquals(shared, copy.file());
            assertTrue(copy.isPublished());
            set(file, 13);
            assertFalse(copy.isPublished());
            assertArrayEquals(before, Files.readAllBytes(shared));
            copy.publish();
            assertTrue(copy.isPublished());
            assertEquals(13, published());
            set(file, 14);
            copy.publish();
        }
        assertEquals(14, published());
        try (var files = Files.list(shared.getParent())) {
            assertEquals(1, files.count(), "nothing is left beside the shared copy");
        }
    }

    @Test
    void whatWasNotPublishedIsThereTheNextTime() throws Exception {
        try (ModelFile file = open()) {
            set(file, 13);
        }
        try (ModelFile file = open()) {
            assertEquals(13, file.model().drivers().get(1).value());
            assertFalse(file.shared().orElseThrow().isPublished());
        }
        assertEquals(Samples.model().drivers().get(1).value(), published());
    }

    @Test
    void aSharedCopyThatSomebodyChangedIsNotReplaced() throws Exception {
        try (ModelFile file = open()) {
            set(file, 13);
            try (ModelFile other = ModelFile.open(shared, "B")) {
                set(other, 20);
            }
            StoreException e =
                    assertThrows(StoreException.class, () -> file.shared().orElseThrow().publish());
            assertEquals(Reason.REFUSED, e.reason());
            assertTrue(e.what().contains("was changed by somebody else"), e.what());
            assertEquals(20, published());
            assertEquals(13, file.model().drivers().get(1).value());
        }
    }

    @Test
    void withoutChangesOfOnesOwnTheNewestSharedCopyIsTaken() throws Exception {
        open().close();
        try (ModelFile other = ModelFile.open(shared, "B")) {
            set(other, 20);
        }
        try (ModelFile file = open()) {
            assertEquals(20, file.model().drivers().get(1).value());
            assertTrue(file.shared().orElseThrow().isPublished());
        }
    }

    @Test
    void aSharedCopyThatSomebodyHasOpenIsNotReplaced() throws Exception {
        try (ModelFile file = open()) {
            set(file, 13);
            byte[] before = Files.readAllBytes(shared);
            try (OtherProcess other = OtherProcess.start("hold", shared)) {
                assertEquals("open", other.line().orElseThrow());
                StoreException e =
                        assertThrows(
                                StoreException.class, () -> file.shared().orElseThrow().publish());
                assertEquals(Reason.OPEN_ELSEWHERE, e.reason());
            }
            assertArrayEquals(before, Files.readAllBytes(shared));
        }
    }

    @Test
    void aDamagedSharedCopyIsToldAndLeft() throws Exception {
        try (Database database = Database.open(shared, Database.Mode.WRITE)) {
            database.execute("UPDATE budget_lines SET approved_budget = 1");
        }
        byte[] before = Files.readAllBytes(shared);
        assertEquals(Reason.DAMAGED, assertThrows(StoreException.class, this::open).reason());
        assertArrayEquals(before, Files.readAllBytes(shared));
    }

    /// Writes to a file whose folder is gone fail, and so does opening it again: the first cause is
    /// what every later call tells.
    @Test
    void afterAFailureTheFirstCauseIsKept() throws Exception {
        Path gone = folder.resolve("gone");
        try (ModelFile file = ModelFile.open(shared, "A")) {
            Files.move(shared.getParent(), gone);
            Model before = file.model();
            StoreException first = assertThrows(StoreException.class, () -> set(file, 13));
            assertTrue(first.what().contains("The change was not kept"), first.what());
            StoreException later = assertThrows(StoreException.class, () -> set(file, 14));
            assertEquals(first.what(), later.what());
            assertEquals(first.reason(), later.reason());
            assertEquals(before, file.model());
            Files.move(gone, shared.getParent());
        }
        assertEquals(Samples.model().drivers().get(1).value(), published());
    }
}
