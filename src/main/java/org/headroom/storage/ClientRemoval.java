package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.schema.ActivityTables;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.ModelChange;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Takes the rows of clients out of a model file for good: out of the model, out of the change log,
/// out of approved versions, and out of the free space of the file; the key of their pseudonyms
/// too.
///
/// What they held is blanked in the change log and not cut out, and the entry that says so carries
/// the hash of what is left of every entry ([Removals]), so that the chain holds on.
final class ClientRemoval {

    /// What an entry says that had rows of clients: what it said may have named one.
    static final String REMOVED = "Change of client rows, which were removed";

    private static final Set<String> TABLES =
            Set.of(ActivityTables.PACKAGES.name(), ActivityTables.TRANSITIONS.name());
    private static final String GUARDS =
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name IN"
                    + " ('log_not_changed', 'log_row_not_changed', 'approved_stays')";

    private final Opened opened;
    private final Database database;
    private final List<LoggedRow> said = new ArrayList<>();

    private ClientRemoval(Opened opened) {
        this.opened = opened;
        database = opened.database();
    }

    /// What is to be removed, and what stays.
    ///
    /// @param after the model without the rows
    /// @param inputs takes the frozen inputs of an approved version to those without the rows
    record Order(Model after, String why, String who, Instant when, UnaryOperator<byte[]> inputs) {}

    /// Does it in one transaction, then makes the file anew without its free space. The file is to
    /// be opened again afterwards.
    static void remove(Opened opened, Order order) throws SQLException {
        opened.database().execute("BEGIN IMMEDIATE");
        new ClientRemoval(opened).write(order);
        opened.database().execute("COMMIT");
        opened.database().execute("VACUUM");
    }

    private void write(Order order) throws SQLException {
        Map<String, String> guards = liftGuards();
        blankLog();
        blankApproved(order.inputs());
        opened.memory().forgetKey(database);
        ModelChange change = ModelChange.between(opened.model(), order.after());
        Contents contents = opened.contents().write(database, change, order.after());
        Commit commit =
                new Commit(
                        LogEntry.Kind.CREATED,
                        OptionalLong.empty(),
                        "Removed the rows of clients; cohorts keep their averages",
                        order.why(),
                        change,
                        order.after());
        LogEntry entry = opened.log().next(commit, order.who(), order.when());
        opened.log().plus(entry, said, contents.digest()).write(database, said);
        for (String guard : guards.values()) {
            database.execute(guard);
        }
    }

    private Map<String, String> liftGuards() throws SQLException {
        Map<String, String> guards = new HashMap<>();
        for (String name : database.texts(GUARDS)) {
            guards.put(
                    name,
                    database.text("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'"));
        }
        for (String name : guards.keySet()) {
            database.execute("DROP TRIGGER " + name);
        }
        return guards;
    }

    private void blankLog() throws SQLException {
        List<String> hashes = database.texts("SELECT hash FROM log ORDER BY entry");
        List<String> contents = database.texts("SELECT content FROM log ORDER BY entry");
        for (int i = 0; i < hashes.size(); i++) {
            LogEntry entry = opened.log().entries().get(i);
            List<LoggedRow> rows = LoggedRow.read(database, entry.number());
            if (rows.stream().anyMatch(ClientRemoval::isOfClients)) {
                List<LoggedRow> left =
                        rows.stream().map(r -> isOfClients(r) ? r.removed() : r).toList();
                LogEntry blank = blank(entry);
                LoggedRow.blank(database, entry.number(), TABLES);
                update(blank);
                String before = i == 0 ? "" : hashes.get(i - 1);
                said.add(
                        Removals.entry(
                                entry.number(),
                                hashes.get(i),
                                ChangeLog.hash(before, blank, contents.get(i), left)));
            }
        }
    }

    private static boolean isOfClients(LoggedRow row) {
        return TABLES.contains(row.table()) && !row.isRemoved();
    }

    private static LogEntry blank(LogEntry entry) {
        return new LogEntry(
                entry.number(), entry.when(), entry.who(), entry.kind(), entry.of(), REMOVED, "");
    }

    private void update(LogEntry blank) throws SQLException {
        try (PreparedStatement update =
                database.prepare("UPDATE log SET what = ?, why = ? WHERE entry = ?")) {
            update.setString(1, blank.what());
            update.setString(2, blank.why());
            update.setLong(3, blank.number());
            update.executeUpdate();
        }
    }

    private void blankApproved(UnaryOperator<byte[]> inputs) throws SQLException {
        List<String> numbers = database.texts("SELECT number FROM approved ORDER BY number");
        List<ApprovedVersion> versions = opened.approvals().versions();
        for (int i = 0; i < versions.size(); i++) {
            ApprovedVersion version = versions.get(i);
            byte[] left = inputs.apply(version.frozen().inputs());
            ApprovedVersion blank =
                    new ApprovedVersion(
                            version.name(),
                            version.scenario(),
                            version.who(),
                            version.when(),
                            version.reason(),
                            version.engine(),
                            new ApprovedVersion.Frozen(left, version.frozen().results()));
            String was = Approvals.digest(version);
            String now = Approvals.digest(blank);
            if (!was.equals(now)) {
                int number = Integer.parseInt(Objects.requireNonNull(numbers.get(i)));
                said.add(Removals.approved(number, was, now));
                update(number, left, now);
            }
        }
    }

    private void update(int number, byte[] inputs, String digest) throws SQLException {
        try (PreparedStatement update =
                database.prepare("UPDATE approved SET inputs = ?, digest = ? WHERE number = ?")) {
            update.setBytes(1, inputs);
            update.setString(2, digest);
            update.setInt(3, number);
            update.executeUpdate();
        }
    }
}
