package org.headroom.storage;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.schema.Column;
import org.headroom.schema.Kind;
import org.headroom.schema.RowWriter;
import org.headroom.schema.Table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Turns a row into the values that the model file holds: money as pence, rates as numbers, days,
/// months and years as text.
final class CellWriter implements RowWriter {

    private final List<Column> columns;
    private final List<Cell> cells;

    private CellWriter(List<Column> columns) {
        this.columns = columns;
        this.cells = new ArrayList<>(columns.size());
    }

    static <R> List<Cell> cells(Table<R> table, R row) {
        CellWriter writer = new CellWriter(table.columns());
        table.write(row, writer);
        return writer.cells;
    }

    @Override
    public void text(String value) {
        cells.add(new Cell.Text(value));
    }

    @Override
    public void number(double value) {
        cells.add(new Cell.Real(value));
    }

    @Override
    public void whole(int value) {
        cells.add(new Cell.Whole(value));
    }

    @Override
    public void money(Money value) {
        cells.add(new Cell.Whole(value.pence()));
    }

    @Override
    public void date(LocalDate value) {
        text(value.toString());
    }

    @Override
    public void month(YearMonth value) {
        text(value.toString());
    }

    @Override
    public void year(FinancialYear value) {
        text(value.toString());
    }

    @Override
    public void flag(boolean value) {
        cells.add(new Cell.Whole(value ? 1 : 0));
    }

    @Override
    public void blank() {
        boolean isText = columns.get(cells.size()).kind() == Kind.TEXT;
        cells.add(isText ? new Cell.Text("") : Cell.BLANK);
    }
}
