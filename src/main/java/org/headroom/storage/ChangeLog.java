package org.headroom.storage;

import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// The change log of a model file: append-only, every entry chained to the one before by its hash.
///
/// The hash of an entry covers the hash before it, who did what, when and why, the rows from and
/// to, and the digest of the whole content afterwards. Immutable; an entry counts only once its
/// transaction is through.
///
/// @param head the hash of the newest entry
/// @param content the digest of the content after it
record ChangeLog(List<LogEntry> entries, String head, String content) {

    static final ChangeLog EMPTY = new ChangeLog(List.of(), "", "");

    private static final String INSERT =
            "INSERT INTO log (entry, at, who, kind, of, what, why, content, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "SELECT entry, at, who, kind, of, what, why, content, hash FROM log ORDER BY entry";

    ChangeLog {
        entries = List.copyOf(entries);
    }

    /// A log as far as it could be read.
    ///
    /// @param log the entries up to the first that is not as it was written
    /// @param damage why it ends there, if that is not its end
    record Reading(ChangeLog log, Optional<SQLException> damage) {}

    /// Reads the log and checks its chain.
    ///
    /// @throws DamagedException if an entry is not as it was written
    static ChangeLog load(Database database) throws SQLException {
        Reading reading = read(database);
        if (reading.damage.isPresent()) {
            throw reading.damage.get();
        }
        return reading.log;
    }

    /// Reads the log as far as its chain holds.
    static Reading read(Database database) {
        String head = "";
        String content = "";
        List<LogEntry> entries = new ArrayList<>();
        Optional<SQLException> damage = Optional.empty();
        try (PreparedStatement select = database.prepare(SELECT);
                ResultSet rows = select.executeQuery()) {
            Removals removals = Removals.load(database);
            while (rows.next()) {
                LogEntry entry = entry(rows);
                String contentAfter = rows.getString(8);
                List<LoggedRow> changed = LoggedRow.read(database, entry.number());
                String hash = hash(head, entry, contentAfter, changed);
                String kept = rows.getString(9);
                boolean isAsWritten =
                        hash.equals(kept) || removals.allows(entry.number(), kept, hash);
                if (entry.number() != entries.size() + 1 || !isAsWritten) {
                    throw damaged(entries.size() + 1);
                }
                entries.add(entry);
                head = kept;
                content = contentAfter;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            damage =
                    Optional.of(
                            new DamagedException(
                                    "entry "
                                            + (entries.size() + 1)
                                            + " of the change log holds a value that cannot be",
                                    e));
        } catch (SQLException e) {
            damage = Optional.of(e);
        }
        return new Reading(new ChangeLog(entries, head, content), damage);
    }

    private static LogEntry entry(ResultSet rows) throws SQLException {
        String when = rows.getString(2);
        Instant at = Instant.parse(when);
        String kind = rows.getString(4);
        LogEntry.Kind known = LogEntry.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        // Parsing is lenient where a chain must not be.
        if (!at.toString().equals(when) || !code(known).equals(kind)) {
            throw new IllegalArgumentException(when + " " + kind);
        }
        long of = rows.getLong(5);
        OptionalLong about = rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(of);
        return new LogEntry(
                rows.getLong(1),
                at,
                rows.getString(3),
                known,
                about,
                rows.getString(6),
                rows.getString(7));
    }

    private static String code(LogEntry.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The log with one more entry.
    ///
    /// @param changed what the entry tells from and to
    /// @param contentAfter the digest of the content with the change made
    ChangeLog plus(LogEntry entry, List<LoggedRow> changed, String contentAfter) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new ChangeLog(more, hash(head, entry, contentAfter, changed), contentAfter);
    }

    /// The entry that a commit will be.
    LogEntry next(Commit commit, String who, Instant when) {
        return new LogEntry(
                entries.size() + 1L,
                when,
                who,
                commit.kind(),
                commit.of(),
                commit.what(),
                commit.why());
    }

    /// Writes the newest entry within the caller's transaction.
    void write(Database database, List<LoggedRow> changed) throws SQLException {
        LogEntry entry = entries.getLast();
        try (PreparedStatement insert = database.prepare(INSERT)) {
            insert.setLong(1, entry.number());
            insert.setString(2, entry.when().toString());
            insert.setString(3, entry.who());
            insert.setString(4, code(entry.kind()));
            if (entry.of().isPresent()) {
                insert.setLong(5, entry.of().getAsLong());
            } else {
                insert.setNull(5, Types.INTEGER);
            }
            insert.setString(6, entry.what());
            insert.setString(7, entry.why());
            insert.setString(8, content);
            insert.setString(9, head);
            insert.executeUpdate();
        }
        LoggedRow.write(database, entry.number(), changed);
    }

    /// The rows that an entry changed; of an undo what it took back.
    ModelChange change(Database database, LogEntry entry) throws SQLException {
        return switch (entry.kind()) {
            case CREATED, CHECKPOINT -> ModelChange.NONE;
            case EDIT -> LoggedRow.change(LoggedRow.read(database, entry.number()));
            case REDO -> change(database, about(entry));
            case UNDO -> change(database, about(entry)).inverse();
        };
    }

    private LogEntry about(LogEntry entry) {
        return entries.get(Math.toIntExact(entry.of().orElseThrow()) - 1);
    }

    /// The hash of an entry.
    ///
    /// @param before the hash of the entry before it
    /// @param content the digest of the content after it
    static String hash(String before, LogEntry entry, String content, List<LoggedRow> changed) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, before);
        Digests.add(digest, Long.toString(entry.number()));
        Digests.add(digest, entry.when().toString());
        Digests.add(digest, entry.who());
        Digests.add(digest, entry.kind().name());
        Digests.add(digest, entry.of().toString());
        Digests.add(digest, entry.what());
        Digests.add(digest, entry.why());
        Digests.add(digest, content);
        changed.forEach(row -> row.addTo(digest));
        return Digests.hex(digest);
    }

    static DamagedException damaged(long entry) {
        return new DamagedException(
                "entry " + entry + " of the change log is not as it was written");
    }
}
