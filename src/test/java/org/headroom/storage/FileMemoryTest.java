package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.schema.ModelDigest;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A model file remembers how extracts were read and by which key persons were replaced.
class FileMemoryTest {

    private static final String OLD_KEY = "0123456789abcdef".repeat(4);

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
    }

    private Path keyFile() {
        return folder.resolve(".model.headroom.key");
    }

    @Test
    void theNewestMappingOfTheSameHeadingsIsFoundAfterReopening() throws Exception {
        AtomicInteger minute = new AtomicInteger();
        try (ModelFile file =
                ModelFile.open(
                        path,
                        "A",
                        () -> Instant.EPOCH.plusSeconds(60L * minute.incrementAndGet()))) {
            file.remember("abc", "packages", "{\"a\":1}");
            file.remember("abc", "ledger", "{\"b\":1}");
            file.remember("abc", "packages", "{\"a\":2}");
            file.remember("other", "packages", "{}");
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals("{\"a\":2}", file.mappings("abc").getFirst().mapping());
            assertEquals("packages", file.mappings("abc").getFirst().kind());
            assertEquals(List.of(), file.mappings("unknown"));
        }
    }

    @Test
    void whatIsRememberedIsNeitherInTheModelNorInItsHistory() throws Exception {
        try (ModelFile file = ModelFile.open(path, "A")) {
            file.remember("abc", "packages", "{}");
            file.pseudonymKey();
            assertEquals(1, file.log().size());
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(ModelDigest.of(Samples.model()), ModelDigest.of(file.model()));
            assertEquals(1, file.log().size());
        }
    }

    @Test
    void theKeyIsMadeOnceAndStaysTheSame() throws Exception {
        byte[] key;
        try (ModelFile file = ModelFile.open(path, "A")) {
            key = file.pseudonymKey();
            assertArrayEquals(key, file.pseudonymKey());
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertArrayEquals(key, file.pseudonymKey());
        }
        assertEquals(32, key.length);
        Path other = folder.resolve("other.headroom");
        try (ModelFile file = ModelFile.create(other, Samples.model(), "A")) {
            assertFalse(java.util.Arrays.equals(key, file.pseudonymKey()));
        }
    }

    @Test
    void aKeyBesideTheFileIsTakenOverOnce() throws Exception {
        Files.writeString(keyFile(), OLD_KEY);
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(OLD_KEY, HexFormat.of().formatHex(file.pseudonymKey()));
        }
        assertFalse(Files.exists(keyFile()));
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(OLD_KEY, HexFormat.of().formatHex(file.pseudonymKey()));
        }
    }

    @Test
    void aKeyBesideTheFileThatCannotBeUsedIsNotReplaced() throws Exception {
        Files.writeString(keyFile(), "short");
        try (ModelFile file = ModelFile.open(path, "A")) {
            StoreException e = assertThrows(StoreException.class, file::pseudonymKey);
            assertTrue(e.what().contains(keyFile().toString()), e.what());
        }
        assertEquals("short", Files.readString(keyFile()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE secret SET hex = replace(hex, 'a', 'b')",
                "DELETE FROM import_mapping",
                "UPDATE import_mapping SET mapping = '{\"x\":1}'",
                "DELETE FROM content WHERE name = 'memory'"
            })
    void whatAnotherProgramChangedInItIsFound(String sql) throws Exception {
        Files.writeString(keyFile(), OLD_KEY);
        try (ModelFile file = ModelFile.open(path, "A")) {
            file.remember("abc", "packages", "{}");
            file.pseudonymKey();
        }
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute(sql);
        }
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertEquals(Reason.DAMAGED, e.reason());
        assertTrue(e.what().contains("its memory of imports"), e.what());
    }

    @Test
    void editsAndMemoryKeepToThemselves() throws Exception {
        try (ModelFile file = ModelFile.open(path, "A")) {
            file.remember("abc", "packages", "{}");
            file.append(Samples.edit("Raise", file.model(), Samples.withWage(file.model(), 13)));
            file.remember("abc", "packages", "{\"a\":2}");
        }
        try (ModelFile file = ModelFile.open(path, "A")) {
            assertEquals(Samples.withWage(Samples.model(), 13), file.model());
            assertEquals("{\"a\":2}", file.mappings("abc").getFirst().mapping());
        }
    }
}
