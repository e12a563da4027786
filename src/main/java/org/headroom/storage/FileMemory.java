package org.headroom.storage;

import org.headroom.session.RememberedMapping;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a model file keeps beside the model: how extracts were read, and the key of the persons'
/// pseudonyms. It is no part of the model: not in the text form, not in the change log, not undone.
///
/// Immutable; a change counts only once its transaction is through.
///
/// @param mappings one for each signature and kind
/// @param key in hexadecimal digits; empty until the first import of persons
record FileMemory(List<RememberedMapping> mappings, String key) {

    static final FileMemory EMPTY = new FileMemory(List.of(), "");

    private static final String NAME = "memory";
    private static final String KEY_ROW = "pseudonyms";
    private static final String SELECT =
            "SELECT signature, kind, mapping, at FROM import_mapping ORDER BY signature, kind";
    private static final String INSERT =
            "INSERT INTO import_mapping (signature, kind, mapping, at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (signature, kind) DO UPDATE SET mapping = excluded.mapping,"
                    + " at = excluded.at";
    private static final String INSERT_KEY = "INSERT INTO secret (name, hex) VALUES (?, ?)";
    private static final String DIGEST =
            "INSERT INTO content (name, rows, digest) VALUES (?, ?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET rows = excluded.rows, digest ="
                    + " excluded.digest";

    FileMemory {
        mappings =
                mappings.stream()
                        .sorted(
                                Comparator.comparing(RememberedMapping::signature)
                                        .thenComparing(RememberedMapping::kind))
                        .toList();
    }

    /// Reads and checks it.
    ///
    /// @throws DamagedException if it is not as it was written
    static FileMemory load(Database database) throws SQLException {
        List<RememberedMapping> mappings = new ArrayList<>();
        try (PreparedStatement select = database.prepare(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                mappings.add(
                        new RememberedMapping(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                Instant.parse(rows.getString(4))));
            }
        } catch (DateTimeException e) {
            throw damaged(e);
        }
        FileMemory memory = new FileMemory(mappings, database.text("SELECT hex FROM secret"));
        String kept =
                database.text("SELECT rows || ' ' || digest FROM content WHERE name = 'memory'");
        String found = memory.rows() + " " + memory.digest();
        if (!(kept.isEmpty() && memory.equals(EMPTY)) && !found.equals(kept)) {
            throw damaged(new IllegalStateException("The digest differs"));
        }
        return memory;
    }

    private static DamagedException damaged(Exception cause) {
        return new DamagedException(
                "its memory of imports does not hold what was written to it", cause);
    }

    /// The mappings of extracts with these headings, newest first.
    List<RememberedMapping> mappings(String signature) {
        return mappings.stream()
                .filter(m -> m.signature().equals(signature))
                .sorted(Comparator.comparing(RememberedMapping::when).reversed())
                .toList();
    }

    Optional<byte[]> keyBytes() {
        return key.isEmpty() ? Optional.empty() : Optional.of(HexFormat.of().parseHex(key));
    }

    FileMemory with(RememberedMapping mapping) {
        List<RememberedMapping> more = new ArrayList<>(mappings);
        more.removeIf(
                m -> m.signature().equals(mapping.signature()) && m.kind().equals(mapping.kind()));
        more.add(mapping);
        return new FileMemory(more, key);
    }

    FileMemory withKey(byte[] bytes) {
        return new FileMemory(mappings, HexFormat.of().formatHex(bytes));
    }

    /// Writes all of it within the caller's transaction.
    void write(Database database, FileMemory before) throws SQLException {
        try (PreparedStatement insert = database.prepare(INSERT)) {
            for (RememberedMapping mapping : mappings) {
                insert.setString(1, mapping.signature());
                insert.setString(2, mapping.kind());
                insert.setString(3, mapping.mapping());
                insert.setString(4, mapping.when().toString());
                insert.executeUpdate();
            }
        }
        if (!key.equals(before.key)) {
            try (PreparedStatement insert = database.prepare(INSERT_KEY)) {
                insert.setString(1, KEY_ROW);
                insert.setString(2, key);
                insert.executeUpdate();
            }
        }
        try (PreparedStatement insert = database.prepare(DIGEST)) {
            insert.setString(1, NAME);
            insert.setLong(2, rows());
            insert.setString(3, digest());
            insert.executeUpdate();
        }
    }

    /// Forgets the key and keeps the rest, within the caller's transaction.
    FileMemory forgetKey(Database database) throws SQLException {
        FileMemory without = new FileMemory(mappings, "");
        database.execute("DELETE FROM secret");
        without.write(database, without);
        return without;
    }

    private int rows() {
        return mappings.size() + (key.isEmpty() ? 0 : 1);
    }

    private String digest() {
        MessageDigest digest = Digests.sha256();
        for (RememberedMapping mapping : mappings) {
            Digests.add(digest, mapping.signature());
            Digests.add(digest, mapping.kind());
            Digests.add(digest, mapping.mapping());
            Digests.add(digest, mapping.when().toString());
        }
        Digests.add(digest, key);
        return Digests.hex(digest);
    }
}
