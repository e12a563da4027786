package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.session.Approval;
import org.headroom.session.ApprovedVersion;
import org.headroom.session.Commit;
import org.headroom.session.LogEntry;
import org.headroom.session.StoreException;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The approved versions that a model file keeps. Each is sealed twice: its row has a digest of all
/// that it holds, and the digest stands in the change log, whose entries are chained.
record Approvals(List<ApprovedVersion> versions) {

    static final Approvals NONE = new Approvals(List.of());

    private static final String SELECT =
            "SELECT name, scenario, who, at, reason, engine, inputs, results, digest FROM approved"
                    + " ORDER BY number";
    private static final String INSERT =
            "INSERT INTO approved (name, scenario, who, at, reason, engine, inputs, results,"
                    + " digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    Approvals {
        versions = List.copyOf(versions);
    }

    /// Reads and checks them.
    ///
    /// @throws DamagedException if one is not as it was approved, or not sealed by the change log
    static Approvals load(Database database, ChangeLog log) throws SQLException {
        List<ApprovedVersion> versions = new ArrayList<>();
        Removals removals = Removals.load(database);
        try (PreparedStatement select = database.prepare(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ApprovedVersion version = read(rows);
                String digest = rows.getString(9);
                boolean isSealed =
                        removals.digests(digest).stream().anyMatch(d -> isSealed(log, version, d));
                if (!digest(version).equals(digest) || !isSealed) {
                    throw damaged(new IllegalStateException(version.name()));
                }
                versions.add(version);
            }
        } catch (DateTimeException e) {
            throw damaged(e);
        }
        if (log.entries().stream().filter(Approvals::isApproval).count() != versions.size()) {
            throw damaged(new IllegalStateException("One is missing"));
        }
        return new Approvals(versions);
    }

    private static ApprovedVersion read(ResultSet row) throws SQLException {
        String scenario = row.getString(2);
        return new ApprovedVersion(
                row.getString(1),
                scenario.isEmpty() ? Optional.empty() : Optional.of(scenario),
                row.getString(3),
                Instant.parse(row.getString(4)),
                row.getString(5),
                row.getString(6),
                new ApprovedVersion.Frozen(row.getBytes(7), row.getBytes(8)));
    }

    private static DamagedException damaged(Exception cause) {
        return new DamagedException("an approved version is not what was approved", cause);
    }

    /// A version that is approved now.
    ///
    /// @throws StoreException if there is one of that name
    ApprovedVersion next(Approval approval, Model model, String who, Instant when)
            throws StoreException {
        if (versions.stream().anyMatch(v -> v.name().equals(approval.name()))) {
            throw new StoreException(
                    StoreException.Reason.EXISTS,
                    "There already is an approved version “"
                            + approval.name()
                            + "”. It was not changed. Choose another name.");
        }
        return new ApprovedVersion(
                approval.name(),
                approval.scenario(),
                who,
                when,
                approval.reason(),
                approval.engine(),
                approval.freezer().freeze(model, approval.scenario()));
    }

    /// What the change log says of an approval.
    static String words(ApprovedVersion version) {
        return words(version.name(), digest(version));
    }

    private static String words(String name, String digest) {
        return "Approved “" + name + "”, sealed " + digest;
    }

    private static boolean isSealed(ChangeLog log, ApprovedVersion version, String digest) {
        String words = words(version.name(), digest);
        return log.entries().stream().anyMatch(e -> isApproval(e) && e.what().equals(words));
    }

    private static boolean isApproval(LogEntry entry) {
        return entry.kind() == LogEntry.Kind.CHECKPOINT && isSeal(entry.what());
    }

    /// Refuses a checkpoint that would say in the change log what seals an approval.
    static void requireNoSeal(Commit commit) throws StoreException {
        if (commit.kind() == LogEntry.Kind.CHECKPOINT && isSeal(commit.what())) {
            throw new StoreException(
                    StoreException.Reason.REFUSED,
                    "A checkpoint cannot have the name of an approval. Choose another name.");
        }
    }

    private static boolean isSeal(String words) {
        return words.matches("(?s)Approved “.*”, sealed [0-9a-f]{64}");
    }

    Approvals plus(ApprovedVersion version) {
        List<ApprovedVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new Approvals(more);
    }

    /// Writes one more within the caller's transaction.
    static void write(Database database, ApprovedVersion version) throws SQLException {
        try (PreparedStatement insert = database.prepare(INSERT)) {
            insert.setString(1, version.name());
            insert.setString(2, version.scenario().orElse(""));
            insert.setString(3, version.who());
            insert.setString(4, version.when().toString());
            insert.setString(5, version.reason());
            insert.setString(6, version.engine());
            insert.setBytes(7, version.frozen().inputs());
            insert.setBytes(8, version.frozen().results());
            insert.setString(9, digest(version));
            insert.executeUpdate();
        }
    }

    static String digest(ApprovedVersion version) {
        MessageDigest digest = Digests.sha256();
        Digests.add(digest, version.name());
        Digests.add(digest, version.scenario().orElse(""));
        Digests.add(digest, version.who());
        Digests.add(digest, version.when().toString());
        Digests.add(digest, version.reason());
        Digests.add(digest, version.engine());
        digest.update(version.frozen().inputs());
        digest.update(version.frozen().results());
        return Digests.hex(digest);
    }
}
