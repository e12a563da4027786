package org.headroom.storage;

import org.headroom.schema.Table;
import org.headroom.session.Diagnosis;

import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rows of a table that can be read in a damaged file: from the front as far as it goes, and
/// from the end where it does not go all the way.
///
/// @param records in their order
/// @param part what they are of what was written
record ReadableTable<R>(Table<R> table, List<R> records, Diagnosis.Part part) {

    /// A row with its place and its part of the table's digest.
    private record Row<R>(long id, BigInteger digest, R record) {}

    /// How far the reading went.
    private static final class Reading<R> {
        private final RowDigest digests = new RowDigest();
        private final List<Row<R>> rows = new ArrayList<>();
        private long unusable;
        private boolean isWhole;
    }

    /// @param kept rows and digest of every table as the file keeps them; those that cannot be read
    ///   are not there
    static <R> ReadableTable<R> of(Database database, Table<R> table, Map<String, String> kept) {
        SqlTable<R> sql = new SqlTable<>(table);
        Reading<R> front = read(database, sql, "");
        List<Row<R>> rows = new ArrayList<>(front.rows);
        if (!front.isWhole) {
            long last = rows.isEmpty() ? Long.MIN_VALUE : rows.getLast().id;
            read(database, sql, " DESC").rows.reversed().stream()
                    .filter(r -> r.id > last)
                    .forEach(rows::add);
        }
        long[] ids = rows.stream().mapToLong(Row::id).toArray();
        BigInteger sum = rows.stream().map(Row::digest).reduce(BigInteger.ZERO, BigInteger::add);
        String summary = TableRows.of(sql, ids, sum).summary();
        String written = kept.getOrDefault(table.name(), "-1 unknown");
        Diagnosis.Part part =
                new Diagnosis.Part(
                        table.name(),
                        rows.size(),
                        Long.parseLong(written.substring(0, written.indexOf(' '))),
                        front.isWhole && front.unusable == 0 && summary.equals(written));
        return new ReadableTable<>(table, rows.stream().map(Row::record).toList(), part);
    }

    private static <R> Reading<R> read(Database database, SqlTable<R> sql, String order) {
        Reading<R> reading = new Reading<>();
        try (PreparedStatement select = database.prepare(sql.select() + order);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                add(sql, result, reading);
            }
            reading.isWhole = true;
        } catch (SQLException e) {
            // What was read before the damage is kept; the part says that it is not the whole.
            System.getLogger(ReadableTable.class.getName())
                    .log(System.Logger.Level.DEBUG, "A table cannot be read on", e);
        }
        return reading;
    }

    private static <R> void add(SqlTable<R> sql, ResultSet result, Reading<R> reading)
            throws SQLException {
        try {
            long id = result.getLong(1);
            List<Cell> cells = sql.cells(result);
            R row = sql.table().read(new CellReader(cells));
            reading.rows.add(new Row<>(id, reading.digests.of(id, cells), row));
        } catch (IllegalArgumentException | DateTimeException e) {
            reading.unusable++;
        }
    }
}
