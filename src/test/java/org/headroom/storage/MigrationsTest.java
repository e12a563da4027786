package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.schema.Table;
import org.headroom.session.ModelChange;
import org.headroom.session.StoreException;
import org.headroom.session.StoreException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;

/// A file of an older version becomes one of the newest, and shipped steps never change.
class MigrationsTest {

    @TempDir Path folder;

    @Test
    void shippedStepsAreAsTheyWereShipped() {
        List<String> hashes =
                Migrations.shipped().steps().stream().map(MigrationsTest::hash).toList();
        assertEquals(
                List.of("84099062b9c37fb56740ad60f807c9505a9551d178e1d78dfa4aea3f07ab7adb"),
                hashes,
                "A step that has been shipped must not change; add another instead");
    }

    private static String hash(String step) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, step);
        return Digests.hex(digest);
    }

    @Test
    void theNewestFileHasTheTablesOfTheModel() throws Exception {
        List<String> schema = Migrations.shipped().schema();
        for (Table<?> table : ModelChange.all().toList()) {
            SqlTable<?> sql = new SqlTable<>(table);
            String expected = "table " + sql.name() + " " + sql.name() + " " + sql.create();
            assertTrue(schema.contains(expected), expected);
        }
    }

    @Test
    void anOlderFileIsKeptAsItWasAndThenBroughtUpToDate() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        Migrations two =
                new Migrations(
                        List.of(
                                Migrations.shipped().steps().getFirst(),
                                "CREATE TABLE note (text TEXT) STRICT"));
        Opened opened = Opened.open(path, Database.Mode.WRITE, two);
        assertEquals("2", opened.database().text("PRAGMA user_version"));
        assertEquals(Samples.model(), opened.model());
        opened.database().close();
        Opened kept =
                Opened.open(
                        folder.resolve("model.headroom.version-1"),
                        Database.Mode.READ,
                        Migrations.shipped());
        assertEquals(Samples.model(), kept.model());
        kept.database().close();
    }

    @Test
    void anOlderFileThatMayOnlyBeReadIsLeftAlone() throws Exception {
        Path path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        byte[] before = Files.readAllBytes(path);
        Migrations two =
                new Migrations(
                        List.of(Migrations.shipped().steps().getFirst(), "CREATE TABLE t (a)"));
        StoreException e =
                assertThrows(
                        StoreException.class, () -> Opened.open(path, Database.Mode.READ, two));
        assertEquals(Reason.READ_ONLY, e.reason());
        assertEquals(-1, Files.mismatch(path, Files.write(folder.resolve("was"), before)));
    }
}
