package org.headroom.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A statement that is run for one row after another, many rows at a time; each time it must have
/// changed one row.
final class RowBatch implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 1_000;

    private final PreparedStatement statement;
    private int waiting;

    RowBatch(Database database, String sql) throws SQLException {
        statement = database.prepare(sql);
    }

    /// The statement, whose parameters are set before each [#add].
    PreparedStatement row() {
        return statement;
    }

    /// Runs the statement with the parameters that are set, now or with the rows after it.
    void add() throws SQLException {
        statement.addBatch();
        waiting++;
        if (waiting == ROWS_AT_A_TIME) {
            run();
        }
    }

    /// Runs what still waits.
    void run() throws SQLException {
        waiting = 0;
        for (int rows : statement.executeBatch()) {
            if (rows != 1) {
                throw new SQLException("A row of the model file is not where it was written");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
