package org.headroom.storage;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.schema.Codes;
import org.headroom.schema.RowReader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A row of the model file, read back into its record.
///
/// A value that does not fit its column means a damaged file: an [IllegalArgumentException], or a
/// `DateTimeException` for a day or month.
record CellReader(List<Cell> cells) implements RowReader {

    /// How days are written; read digit by digit, since a large file holds millions.
    private static final String DAY = "yyyy-mm-dd";

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("Not a day: " + text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private boolean isBlank(int column) {
        return cells.get(column) instanceof Cell.Blank;
    }

    private long integer(int column) {
        if (cells.get(column) instanceof Cell.Whole(long value)) {
            return value;
        }
        throw new IllegalArgumentException("Not a whole number: " + cells.get(column));
    }

    @Override
    public String text(int column) {
        if (cells.get(column) instanceof Cell.Text(String value)) {
            return value;
        }
        throw new IllegalArgumentException("Not a text: " + cells.get(column));
    }

    @Override
    public double number(int column) {
        if (cells.get(column) instanceof Cell.Real(double value)) {
            return value;
        }
        throw new IllegalArgumentException("Not a number: " + cells.get(column));
    }

    @Override
    public OptionalDouble optionalNumber(int column) {
        return isBlank(column) ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    @Override
    public int whole(int column) {
        return (int) integer(column);
    }

    @Override
    public OptionalInt optionalWhole(int column) {
        return isBlank(column) ? OptionalInt.empty() : OptionalInt.of(whole(column));
    }

    @Override
    public Money money(int column) {
        return new Money(integer(column));
    }

    @Override
    public Optional<Money> optionalMoney(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(money(column));
    }

    @Override
    public LocalDate date(int column) {
        String text = text(column);
        return text.length() == DAY.length() && text.charAt(4) == '-' && text.charAt(7) == '-'
                ? LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
                : LocalDate.parse(text);
    }

    @Override
    public Optional<LocalDate> optionalDate(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(date(column));
    }

    @Override
    public YearMonth month(int column) {
        return YearMonth.parse(text(column));
    }

    @Override
    public FinancialYear year(int column) {
        return FinancialYear.parse(text(column));
    }

    @Override
    public Optional<FinancialYear> optionalYear(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(year(column));
    }

    @Override
    public boolean flag(int column) {
        return integer(column) != 0;
    }

    @Override
    public Optional<Boolean> optionalFlag(int column) {
        return isBlank(column) ? Optional.empty() : Optional.of(flag(column));
    }

    @Override
    public <E extends Enum<E>> E code(int column, Class<E> type) {
        return Codes.parse(text(column), type);
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalCode(int column, Class<E> type) {
        return isBlank(column) ? Optional.empty() : Optional.of(code(column, type));
    }

    @Override
    public Driver driver(int column) {
        String code = text(column);
        return Driver.of(code)
                .orElseThrow(() -> new IllegalArgumentException("Not a driver: " + code));
    }

    @Override
    public HoursMix hoursMix(int column) {
        return HoursMix.parse(text(column));
    }
}
