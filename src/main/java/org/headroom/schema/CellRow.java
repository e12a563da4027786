package org.headroom.schema;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads back a row that [TextRow] wrote: the program's own cells, not somebody's file.
///
/// A cell that does not read is a bug or a damaged file and throws an [IllegalArgumentException].
///
/// @param cells one text per column, blanks empty
public record CellRow(List<String> cells) implements RowReader {

    public CellRow {
        cells = List.copyOf(cells);
    }

    private boolean isBlank(int column) {
        return cells.get(column).isEmpty();
    }

    @Override
    public String text(int column) {
        return cells.get(column);
    }

    @Override
    public double number(int column) {
        return Double.parseDouble(cells.get(column));
    }

    @Override
    public OptionalDouble optionalNumber(int column) {
        return isBlank(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    @Override
    public int whole(int column) {
        return Integer.parseInt(cells.get(column));
    }

    @Override
    public OptionalInt optionalWhole(int column) {
        return isBlank(column) ? OptionalInt.empty() : OptionalInt.of(whole(column));
    }

    @Override
    public Money money(int column) {
        return Money.parse(cells.get(column));
    }

    @Override
    public Optional<Money> optionalMoney(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(money(column));
    }

    @Override
    public LocalDate date(int column) {
        return LocalDate.parse(cells.get(column));
    }

    @Override
    public Optional<LocalDate> optionalDate(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(date(column));
    }

    @Override
    public YearMonth month(int column) {
        return YearMonth.parse(cells.get(column));
    }

    @Override
    public FinancialYear year(int column) {
        return FinancialYear.parse(cells.get(column));
    }

    @Override
    public Optional<FinancialYear> optionalYear(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(year(column));
    }

    @Override
    public boolean flag(int column) {
        return Boolean.parseBoolean(cells.get(column));
    }

    @Override
    public Optional<Boolean> optionalFlag(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(flag(column));
    }

    @Override
    public <E extends Enum<E>> E code(int column, Class<E> type) {
        return Codes.parse(cells.get(column), type);
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalCode(int column, Class<E> type) {
        return isBlank(column) ? Optional.empty() : Optional.of(code(column, type));
    }

    @Override
    public Driver driver(int column) {
        String code = cells.get(column);
        return Driver.of(code)
                .orElseThrow(() -> new IllegalArgumentException("Not a driver: " + code));
    }

    @Override
    public HoursMix hoursMix(int column) {
        return HoursMix.parse(cells.get(column));
    }
}
