package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.schema.ModelDigest;
import org.headroom.session.CellChange;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.headroom.testing.RandomModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A model file keeps what it was given.
class ModelFileTest {

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("Budget 100% £ – 2026.headroom");
    }

    @Test
    void aNewFileHoldsTheModelAndOneLogEntry() throws Exception {
        ModelFile.create(path, Samples.model(), "A Lead").close();
        try (ModelFile file = ModelFile.open(path, "B Lead")) {
            assertEquals(Samples.model(), file.model());
            assertEquals(1, file.log().size());
            assertEquals("A Lead", file.log().getFirst().who());
            assertEquals(LogEntry.Kind.CREATED, file.log().getFirst().kind());
        }
    }

    @Test
    void aCheckpointThatLooksLikeAnApprovalIsRefusedAndTheFileStaysSound() throws Exception {
        String name = "Approved “Cabinet”, sealed " + "0123456789abcdef".repeat(4);
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            StoreException e =
                    assertThrows(
                            StoreException.class,
                            () -> file.append(Commit.checkpoint(name, "", file.model())));
            assertEquals(Reason.REFUSED, e.reason());
            file.append(Commit.checkpoint("Before the talks", "", file.model()));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals("Before the talks", file.log().getLast().what());
            assertEquals(2, file.log().size());
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        Files.writeString(path, "mine");
        StoreException e =
                assertThrows(
                        StoreException.class, () -> ModelFile.create(path, Samples.model(), "A"));
        assertEquals(Reason.EXISTS, e.reason());
        assertEquals("mine", Files.readString(path));
    }

    @Test
    void nothingIsLeftBesideAClosedFile() throws Exception {
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            Model changed = Samples.withWage(file.model(), 12.86);
            file.append(Samples.edit("Raise the wage", file.model(), changed));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void anEditIsThereAfterReopeningWithFromAndTo() throws Exception {
        Model changed = Samples.withWage(Samples.model(), 12.86);
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            file.append(Samples.edit("Raise the wage", file.model(), changed));
            assertEquals(changed, file.model());
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(changed, file.model());
            LogEntry entry = file.log().getLast();
            assertEquals("Raise the wage", entry.what());
            assertEquals("because", entry.why());
            assertEquals(
                    List.of(
                            new CellChange(
                                    "drivers",
                                    "nlw||2026/27",
                                    "value",
                                    Optional.of("12.71"),
                                    Optional.of("12.86"))),
                    CellChange.of(file.change(entry)));
        }
    }

    @Test
    void madeUpModelsComeBackWithTheSameDigest() throws Exception {
        for (long seed = 1; seed <= 30; seed++) {
            Path made = folder.resolve("made-" + seed + ".headroom");
            Model model = RandomModels.of(seed).model();
            ModelFile.create(made, model, "A").close();
            try (ModelFile file = ModelFile.open(made, "A")) {
                assertEquals(ModelDigest.of(model), ModelDigest.of(file.model()), "seed " + seed);
                assertEquals(model, file.model(), "seed " + seed);
            }
        }
    }

    @Test
    void anyModelCanBecomeAnyOtherAndBack() throws Exception {
        Model first = RandomModels.of(1).model();
        try (ModelFile file = ModelFile.create(path, first, "A")) {
            for (long seed = 2; seed <= 20; seed++) {
                Model next = RandomModels.of(seed).model();
                file.append(Samples.edit("To " + seed, file.model(), next));
            }
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(RandomModels.of(20).model(), file.model());
            Model model = file.model();
            for (LogEntry entry : file.log().reversed()) {
                ModelChange change = file.change(entry);
                assertEquals(change, change.inverse().inverse());
                model = change.inverse().applyTo(model);
            }
            assertEquals(ModelDigest.of(first), ModelDigest.of(model));
        }
    }

    @Test
    void aValueThatCannotBeKeptIsRefusedAndTheFileGoesOn() throws Exception {
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            Model impossible = Samples.withWage(file.model(), Double.NaN);
            StoreException e =
                    assertThrows(
                            StoreException.class,
                            () -> file.append(Samples.edit("NaN", Samples.model(), impossible)));
            assertEquals(Reason.REFUSED, e.reason());
            assertEquals(Samples.model(), file.model());
            file.append(
                    Samples.edit("Fine", Samples.model(), Samples.withWage(Samples.model(), 13)));
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(Samples.withWage(Samples.model(), 13), file.model());
            assertEquals(2, file.log().size());
        }
    }

    @Test
    void aCopyHoldsTheHistoryToo() throws Exception {
        Path copy = folder.resolve("copy.headroom");
        Model changed = Samples.withWage(Samples.model(), 12.86);
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A")) {
            file.append(Samples.edit("Raise the wage", file.model(), changed));
            file.copyTo(copy);
        }
        try (ModelFile file = ModelFile.open(copy, "A")) {
            assertEquals(changed, file.model());
            assertEquals(2, file.log().size());
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aModelIsNotCopiedOverOneThatIsOpen() throws Exception {
        Path other = folder.resolve("other.headroom");
        try (ModelFile file = ModelFile.create(path, Samples.model(), "A");
                ModelFile open = ModelFile.create(other, RandomModels.of(5).model(), "B")) {
            StoreException e = assertThrows(StoreException.class, () -> file.copyTo(other));
            assertEquals(Reason.OPEN_ELSEWHERE, e.reason());
            assertTrue(e.what().contains("open by B on "), e.what());
            assertFalse(open.model().drivers().isEmpty());
        }
    }
}
