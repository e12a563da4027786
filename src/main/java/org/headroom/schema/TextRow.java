package org.headroom.schema;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Writes a row as the cells of the text form: numbers plain and as short as they read back
/// exactly.
///
/// @param cells the list that receives one text per column
public record TextRow(List<String> cells) implements RowWriter {

    /// A number without exponent and without needless zeros.
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String shortest = Double.toString(value);
        return shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }

    /// Pounds without needless zeros.
    public static String plain(Money value) {
        return BigDecimal.valueOf(value.pence(), 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public void text(String value) {
        cells.add(value);
    }

    @Override
    public void number(double value) {
        cells.add(plain(value));
    }

    @Override
    public void whole(int value) {
        cells.add(Integer.toString(value));
    }

    @Override
    public void money(Money value) {
        cells.add(plain(value));
    }

    @Override
    public void date(LocalDate value) {
        cells.add(value.toString());
    }

    @Override
    public void month(YearMonth value) {
        cells.add(value.toString());
    }

    @Override
    public void year(FinancialYear value) {
        cells.add(value.toString());
    }

    @Override
    public void flag(boolean value) {
        cells.add(Boolean.toString(value));
    }

    @Override
    public void blank() {
        cells.add("");
    }
}
