package org.headroom.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.headroom.domain.Model;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Whatever changes in the change log is found: every byte of an entry and of its rows, and every
/// column by another program that knows how to take the triggers away.
class ChainTest {

    /// What stands before the text of a record: its length, its number and the kinds of its cells.
    private static final int ENTRY_HEAD = 12;

    private static final int ROW_HEAD = 9;

    @TempDir Path folder;
    private Path path;
    private LogEntry second;
    private String hash;

    /// A file whose second entry is easily found among the bytes.
    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("model.headroom");
        ModelFile.create(path, Samples.model(), "A").close();
        try (ModelFile file = ModelFile.open(path, "The finance lead")) {
            Model after = Samples.withWage(file.model(), 13.25);
            second = file.append(Samples.edit("Another wage", file.model(), after));
            hash = file.head();
            file.append(Samples.edit("Back", after, Samples.model()));
        }
    }

    private static int indexOf(byte[] bytes, String words, int from) {
        byte[] wanted = words.getBytes(StandardCharsets.UTF_8);
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new AssertionError("Not in the file: " + words);
    }

    private boolean isRefused(byte[] bytes) throws Exception {
        Files.write(path, bytes);
        try {
            Opened.open(path, Database.Mode.READ).database().close();
            return false;
        } catch (StoreException e) {
            return true;
        }
    }

    private List<Integer> unnoticed(int from, int to) throws Exception {
        byte[] sound = Files.readAllBytes(path);
        List<Integer> unnoticed = new ArrayList<>();
        for (int at = from; at < to; at++) {
            byte[] bytes = sound.clone();
            bytes[at] ^= (byte) (1 << at % 8);
            if (!isRefused(bytes)) {
                unnoticed.add(at - from);
            }
        }
        Files.write(path, sound);
        return unnoticed;
    }

    @Test
    void everyByteOfAnEntryCounts() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        int from = indexOf(bytes, second.when() + "The finance lead" + "edit" + "Another", 0);
        int to = indexOf(bytes, hash, from) + hash.length();
        assertTrue(to - from > 180 && to - from < 260, "the whole entry: " + (to - from));
        assertEquals(List.of(), unnoticed(from - ENTRY_HEAD, to));
    }

    @Test
    void everyByteOfAChangedRowCounts() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        int from = indexOf(bytes, "drivers", indexOf(bytes, "13.25", 0) - 200);
        int to = indexOf(bytes, "13.25", from) + 60;
        assertEquals(List.of(), unnoticed(from - ROW_HEAD, to));
    }

    @Test
    void aLetterThatOnlyChangesItsCaseCounts() throws Exception {
        byte[] bytes = Files.readAllBytes(path);
        int at = indexOf(bytes, second.when().toString(), 0);
        int before = second.when().toString().indexOf('T');
        bytes[at + before] ^= 0x20;
        assertTrue(isRefused(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "log; entry; 9; entry = 3",
                "log; at; '2026-01-01T00:00:00Z'; entry = 2",
                "log; who; 'B'; entry = 2",
                "log; kind; 'checkpoint'; entry = 2",
                "log; what; 'Nothing'; entry = 2",
                "log; why; ''; entry = 2",
                "log; content; lower(hex(zeroblob(32))); entry = 2",
                "log; hash; lower(hex(zeroblob(32))); entry = 3",
                "log_row; entry; 3; entry = 2",
                "log_row; n; 7; entry = 2",
                "log_row; name; 'bids'; entry = 2",
                "log_row; place; place + 4294967296; entry = 2",
                "log_row; was; was || ' '; entry = 2",
                "log_row; became; NULL; entry = 2"
            })
    void everyColumnCounts(String table, String column, String value, String where)
            throws Exception {
        try (Database database = Database.open(path, Database.Mode.WRITE)) {
            database.execute("PRAGMA foreign_keys = OFF");
            List<String> triggers =
                    database.texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
            for (String name :
                    database.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
                database.execute("DROP TRIGGER " + name);
            }
            if (column.equals("entry") && table.equals("log_row")) {
                database.execute("DELETE FROM log_row WHERE entry = 3");
            }
            database.execute(
                    "UPDATE " + table + " SET " + column + " = " + value + " WHERE " + where);
            for (String trigger : triggers) {
                database.execute(trigger);
            }
        }
        StoreException e = assertThrows(StoreException.class, () -> ModelFile.open(path, "A"));
        assertTrue(e.what().contains("of the change log"), e.what());
    }
}
