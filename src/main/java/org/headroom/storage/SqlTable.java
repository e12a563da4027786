package org.headroom.storage;

import org.headroom.schema.Column;
import org.headroom.schema.Kind;
import org.headroom.schema.Table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The SQL of one table of the model, made from its description. The column `row` orders the rows
/// and leaves gaps for rows to come between.
record SqlTable<R>(Table<R> table) {

    String name() {
        return table.name().replace('-', '_');
    }

    /// `CREATE TABLE`, with a check of every column.
    String create() {
        return "CREATE TABLE "
                + quoted(name())
                + " (\n  row INTEGER PRIMARY KEY"
                + table.columns().stream()
                        .map(c -> ",\n  " + quoted(c.name()) + " " + type(c))
                        .collect(Collectors.joining())
                + "\n) STRICT";
    }

    String select() {
        return "SELECT row, " + columns() + " FROM " + quoted(name()) + " ORDER BY row";
    }

    String insert() {
        return "INSERT INTO "
                + quoted(name())
                + " (row, "
                + columns()
                + ") VALUES (?"
                + ", ?".repeat(table.columns().size())
                + ")";
    }

    /// Changes a row; the row's id is the last parameter.
    String update() {
        return "UPDATE "
                + quoted(name())
                + " SET "
                + table.columns().stream()
                        .map(c -> quoted(c.name()) + " = ?")
                        .collect(Collectors.joining(", "))
                + " WHERE row = ?";
    }

    String delete() {
        return "DELETE FROM " + quoted(name()) + " WHERE row = ?";
    }

    String deleteAll() {
        return "DELETE FROM " + quoted(name());
    }

    /// The cells of the row that a result of [#select] stands on.
    List<Cell> cells(ResultSet rows) throws SQLException {
        List<Cell> cells = new ArrayList<>(table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(cell(rows, i + 2, table.columns().get(i).kind()));
        }
        return cells;
    }

    private static Cell cell(ResultSet rows, int at, Kind kind) throws SQLException {
        return switch (kind) {
            case NUMBER -> {
                double number = rows.getDouble(at);
                // Only a nought can be a NULL: to ask costs as much as to read.
                yield number == 0 && rows.wasNull() ? Cell.BLANK : new Cell.Real(number);
            }
            case MONEY, WHOLE, FLAG -> {
                long whole = rows.getLong(at);
                yield whole == 0 && rows.wasNull() ? Cell.BLANK : new Cell.Whole(whole);
            }
            case TEXT, CODE, DATE, MONTH, YEAR -> {
                String text = rows.getString(at);
                yield text == null ? Cell.BLANK : new Cell.Text(text);
            }
        };
    }

    /// Sets the parameters of a statement from `first` on.
    static void bind(PreparedStatement statement, int first, List<Cell> cells) throws SQLException {
        int at = first;
        for (Cell cell : cells) {
            switch (cell) {
                case Cell.Blank() -> statement.setNull(at, Types.NULL);
                case Cell.Text(String value) -> statement.setString(at, value);
                case Cell.Whole(long value) -> statement.setLong(at, value);
                case Cell.Real(double value) -> statement.setDouble(at, value);
            }
            at++;
        }
    }

    private String columns() {
        return table.columns().stream()
                .map(c -> quoted(c.name()))
                .collect(Collectors.joining(", "));
    }

    private static String type(Column column) {
        String name = quoted(column.name());
        String type =
                switch (column.kind()) {
                    case TEXT, CODE, DATE, MONTH, YEAR -> "TEXT";
                    case MONEY, WHOLE, FLAG -> "INTEGER";
                    case NUMBER -> "REAL";
                };
        // A blank text is the empty text, so that there is one way only to say it.
        boolean mayBeNull = !column.required() && column.kind() != Kind.TEXT;
        return type + (mayBeNull ? "" : " NOT NULL") + check(column, name);
    }

    private static String check(Column column, String name) {
        return switch (column.kind()) {
            case TEXT, MONEY, WHOLE -> "";
            case NUMBER -> " CHECK (abs(" + name + ") <= " + Double.MAX_VALUE + ")";
            case FLAG -> " CHECK (" + name + " IN (0, 1))";
            case DATE -> " CHECK (" + name + " = date(" + name + "))";
            case MONTH -> " CHECK (" + name + " || '-01' = date(" + name + " || '-01'))";
            case YEAR -> " CHECK (" + name + " GLOB '[0-9][0-9][0-9][0-9]/[0-9][0-9]')";
            case CODE ->
                    " CHECK ("
                            + name
                            + column.codes().stream()
                                    .collect(Collectors.joining("', '", " IN ('", "')"))
                            + ")";
        };
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
