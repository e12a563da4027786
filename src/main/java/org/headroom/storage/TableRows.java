package org.headroom.storage;

import org.headroom.domain.Model;
import org.headroom.schema.Table;
import org.headroom.session.Hunk;
import org.headroom.session.TableChange;

import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What the file holds of one table: the id of every row, in order, and the digest of them all.
///
/// The digest is the sum of the rows' digests modulo 2^256, so that an edit of one package among
/// 20,000 costs two rows.
///
/// @param ids ascending; never changed in place
record TableRows<R>(SqlTable<R> sql, long[] ids, BigInteger digest) {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /// Distance between the ids of rows that are written together.
    private static final long GAP = 1 << 20;

    /// The table, not yet holding any row.
    static <R> TableRows<R> empty(Table<R> table) {
        return new TableRows<>(new SqlTable<>(table), new long[0], BigInteger.ZERO);
    }

    /// The table with rows that were read.
    ///
    /// @param sum of the digests of the rows
    static <R> TableRows<R> of(SqlTable<R> sql, long[] ids, BigInteger sum) {
        return new TableRows<>(sql, ids, sum.mod(MODULUS));
    }

    /// The rows of a file with their records.
    record Loaded<R>(TableRows<R> rows, List<R> records) {
        Model in(Model model) {
            return rows.sql.table().in(model, records);
        }
    }

    static <R> Loaded<R> load(Database database, Table<R> table) throws SQLException {
        SqlTable<R> sql = new SqlTable<>(table);
        List<R> records = new ArrayList<>();
        long[] ids = new long[16];
        BigInteger sum = BigInteger.ZERO;
        RowDigest digests = new RowDigest();
        try (PreparedStatement select = database.prepare(sql.select());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (records.size() == ids.length) {
                    ids = Arrays.copyOf(ids, ids.length * 2);
                }
                long id = rows.getLong(1);
                List<Cell> cells = sql.cells(rows);
                ids[records.size()] = id;
                sum = sum.add(digests.of(id, cells));
                records.add(table.read(new CellReader(cells)));
            }
        }
        long[] used = Arrays.copyOf(ids, records.size());
        return new Loaded<>(of(sql, used, sum), records);
    }

    /// Writes only what changed.
    ///
    /// @param after the model with the change made
    TableRows<R> write(Database database, TableChange<R> change, Model after) throws SQLException {
        long[] placed = placed(change.hunks());
        if (placed.length == 0 && !sql.table().of(after).isEmpty()) {
            return rewrite(database, sql.table().of(after));
        }
        Aside<BigInteger> sum = Aside.begin(change.rows(), () -> digest(change.hunks(), placed));
        int shift = 0;
        try (RowBatch insert = new RowBatch(database, sql.insert());
                RowBatch update = new RowBatch(database, sql.update());
                RowBatch delete = new RowBatch(database, sql.delete())) {
            for (Hunk<R> hunk : change.hunks()) {
                int both = Math.min(hunk.removed().size(), hunk.added().size());
                for (int i = both; i < hunk.removed().size(); i++) {
                    delete.row().setLong(1, ids[hunk.at() + i]);
                    delete.add();
                }
                for (int i = 0; i < hunk.added().size(); i++) {
                    long id = placed[hunk.at() + shift + i];
                    List<Cell> cells = cells(hunk.added().get(i));
                    if (i < both) {
                        change(update, id, cells);
                    } else {
                        add(insert, id, cells);
                    }
                }
                shift += hunk.added().size() - hunk.removed().size();
            }
            delete.run();
            update.run();
            insert.run();
        }
        return of(sql, placed, sum.result());
    }

    /// The digest after a change: without the rows that went, with those that came.
    private BigInteger digest(List<Hunk<R>> hunks, long[] placed) {
        BigInteger sum = digest;
        RowDigest digests = new RowDigest();
        int shift = 0;
        for (Hunk<R> hunk : hunks) {
            for (int i = 0; i < hunk.removed().size(); i++) {
                sum = sum.subtract(digests.of(ids[hunk.at() + i], cells(hunk.removed().get(i))));
            }
            for (int i = 0; i < hunk.added().size(); i++) {
                long id = placed[hunk.at() + shift + i];
                sum = sum.add(digests.of(id, cells(hunk.added().get(i))));
            }
            shift += hunk.added().size() - hunk.removed().size();
        }
        return sum;
    }

    /// Writes every row anew, where no ids are left between two neighbours.
    private TableRows<R> rewrite(Database database, List<R> rows) throws SQLException {
        database.execute(sql.deleteAll());
        BigInteger sum = BigInteger.ZERO;
        RowDigest digests = new RowDigest();
        long[] fresh = new long[rows.size()];
        try (RowBatch insert = new RowBatch(database, sql.insert())) {
            for (int i = 0; i < fresh.length; i++) {
                fresh[i] = (i + 1) * GAP;
                List<Cell> cells = cells(rows.get(i));
                sum = sum.add(digests.of(fresh[i], cells));
                add(insert, fresh[i], cells);
            }
            insert.run();
        }
        return of(sql, fresh, sum);
    }

    /// The ids after the change, or none at all where some hunk finds no room.
    private long[] placed(List<Hunk<R>> hunks) {
        int growth = hunks.stream().mapToInt(h -> h.added().size() - h.removed().size()).sum();
        long[] placed = new long[ids.length + growth];
        int from = 0;
        int to = 0;
        for (Hunk<R> hunk : hunks) {
            int kept = hunk.at() - from + Math.min(hunk.removed().size(), hunk.added().size());
            System.arraycopy(ids, from, placed, to, kept);
            to += kept;
            from = hunk.at() + hunk.removed().size();
            int extra = hunk.added().size() - hunk.removed().size();
            if (extra > 0) {
                long low = to == 0 ? 0 : placed[to - 1];
                long high = from < ids.length ? ids[from] : low + (extra + 1) * GAP;
                long step = Math.min(GAP, (high - low) / (extra + 1));
                if (step < 1) {
                    return new long[0];
                }
                for (int i = 0; i < extra; i++) {
                    placed[to] = low + (i + 1) * step;
                    to++;
                }
            }
        }
        System.arraycopy(ids, from, placed, to, ids.length - from);
        return placed;
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /// How many rows there are and their digest.
    String summary() {
        return ids.length + " " + hex();
    }

    /// Keeps the digest in the file, within the caller's transaction.
    void keepDigest(Database database, String insert) throws SQLException {
        try (PreparedStatement statement = database.prepare(insert)) {
            statement.setString(1, sql.table().name());
            statement.setLong(2, ids.length);
            statement.setString(3, hex());
            statement.executeUpdate();
        }
    }

    private String hex() {
        return String.format(Locale.ROOT, "%064x", digest);
    }

    private List<Cell> cells(R row) {
        return CellWriter.cells(sql.table(), row);
    }

    private static void add(RowBatch insert, long id, List<Cell> cells) throws SQLException {
        insert.row().setLong(1, id);
        SqlTable.bind(insert.row(), 2, cells);
        insert.add();
    }

    private static void change(RowBatch update, long id, List<Cell> cells) throws SQLException {
        SqlTable.bind(update.row(), 1, cells);
        update.row().setLong(cells.size() + 1, id);
        update.add();
    }
}
