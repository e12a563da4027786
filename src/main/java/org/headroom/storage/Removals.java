package org.headroom.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What entries of the change log say of rows of clients that were removed from entries before
/// them: for each such entry the hash that it had and still bears, and the hash of what is left of
/// it. The saying entry is chained as every other, so that what is left cannot be changed either.
///
/// @param entries by the number of the entry
/// @param approved digests of approved versions before, by their digests since
record Removals(Map<Long, Sealed> entries, Map<String, String> approved) {

    /// What is said of an entry of the log.
    ///
    /// @param was the hash that the entry bears
    /// @param left the hash of what is left of it
    record Sealed(String was, String left) {}

    private static final String LOG = "log";
    private static final String APPROVED = "approved";
    private static final String SELECT =
            "SELECT r.name, r.place, r.was, r.became FROM log_row r"
                    + " JOIN log l ON l.entry = r.entry AND l.kind = 'created'"
                    + " WHERE r.name IN ('log', 'approved') AND r.was IS NOT NULL"
                    + " AND r.became IS NOT NULL ORDER BY r.entry, r.n";

    /// All that a file says.
    static Removals load(Database database) throws SQLException {
        Map<Long, Sealed> entries = new HashMap<>();
        Map<String, String> approved = new HashMap<>();
        try (PreparedStatement select = database.prepare(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String was = rows.getString(3);
                String became = rows.getString(4);
                if (rows.getString(1).equals(LOG)) {
                    entries.put(rows.getLong(2), new Sealed(was, became));
                } else {
                    approved.put(became, was);
                }
            }
        }
        return new Removals(entries, approved);
    }

    /// The line that says it of an entry.
    static LoggedRow entry(long number, String was, String left) {
        return new LoggedRow(LOG, Math.toIntExact(number), Optional.of(was), Optional.of(left));
    }

    /// The line that says it of an approved version.
    static LoggedRow approved(int number, String was, String left) {
        return new LoggedRow(APPROVED, number, Optional.of(was), Optional.of(left));
    }

    /// Whether an entry that bears a hash may have what is left of it.
    boolean allows(long number, String was, String left) {
        Sealed sealed = entries.get(number);
        return sealed != null && sealed.was.equals(was) && sealed.left.equals(left);
    }

    /// The digests that an approved version had, its own first.
    List<String> digests(String digest) {
        List<String> digests = new ArrayList<>(List.of(digest));
        while (approved.containsKey(digests.getLast())
                && !digests.contains(approved.get(digests.getLast()))) {
            digests.add(approved.get(digests.getLast()));
        }
        return digests;
    }
}
