package org.headroom.exchange.text;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;
import org.headroom.rules.Finding;
import org.headroom.rules.Rule;
import org.headroom.schema.Codes;
import org.headroom.schema.Column;
import org.headroom.schema.RowReader;
import org.headroom.schema.Table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A CSV record read as a row of a table. A cell that cannot be read becomes a finding, and a
/// placeholder that is never seen outside.
final class CsvRow implements RowReader {

    private static final FinancialYear NO_YEAR = new FinancialYear(0);

    private final Table<?> table;
    private final int number;
    private final List<String> cells;
    private final int[] position;
    private final Findings findings;

    /// @param number of the record in the file, the header being 1
    /// @param position of each of the table's columns among the cells, −1 where missing
    CsvRow(Table<?> table, int number, List<String> cells, int[] position, Findings findings) {
        this.table = table;
        this.number = number;
        this.cells = cells;
        this.position = position;
        this.findings = findings;
    }

    @Override
    public String text(int column) {
        String cell = cell(column);
        if (cell.isEmpty() && table.columns().get(column).required()) {
            refuse(Rule.REQUIRED, column, "The cell is blank.");
        } else if (!PlainText.isSound(cell)) {
            refuse(Rule.TEXT, column, "The text holds a character that cannot be kept.");
        }
        return cell;
    }

    @Override
    public double number(int column) {
        return isBlank(column) ? 0 : decimal(column).map(BigDecimal::doubleValue).orElse(0.0) + 0.0;
    }

    @Override
    public OptionalDouble optionalNumber(int column) {
        return cell(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    @Override
    public OptionalInt optionalWhole(int column) {
        return cell(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(whole(column));
    }

    @Override
    public int whole(int column) {
        if (isBlank(column)) {
            return 0;
        }
        Optional<BigDecimal> value = decimal(column);
        try {
            return value.map(BigDecimal::intValueExact).orElse(0);
        } catch (ArithmeticException e) {
            refuse(Rule.WHOLE, column, "This is not a whole number.");
            return 0;
        }
    }

    @Override
    public Money money(int column) {
        return isBlank(column)
                ? Money.ZERO
                : decimal(column).map(pounds -> toThePenny(pounds, column)).orElse(Money.ZERO);
    }

    @Override
    public Optional<Money> optionalMoney(int column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(money(column));
    }

    @Override
    public LocalDate date(int column) {
        if (isBlank(column)) {
            return LocalDate.EPOCH;
        }
        Optional<LocalDate> day = PlainText.date(cell(column));
        if (day.isEmpty()) {
            refuse(Rule.DATE, column, "This is not a day that exists.");
        }
        return day.orElse(LocalDate.EPOCH);
    }

    @Override
    public Optional<LocalDate> optionalDate(int column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
    }

    @Override
    public YearMonth month(int column) {
        YearMonth none = YearMonth.from(LocalDate.EPOCH);
        if (isBlank(column)) {
            return none;
        }
        try {
            if (cell(column).length() == "2025-04".length()) {
                return YearMonth.parse(cell(column));
            }
        } catch (DateTimeException e) {
            // Told below, with every other text that is no month.
        }
        refuse(Rule.MONTH, column, "This is not a month.");
        return none;
    }

    @Override
    public FinancialYear year(int column) {
        if (isBlank(column)) {
            return NO_YEAR;
        }
        try {
            return FinancialYear.parse(cell(column));
        } catch (IllegalArgumentException e) {
            refuse(Rule.YEAR, column, "This is not the label of a financial year.");
            return NO_YEAR;
        }
    }

    @Override
    public Optional<FinancialYear> optionalYear(int column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(year(column));
    }

    @Override
    public boolean flag(int column) {
        // Spreadsheets save the flags they were given as TRUE and FALSE.
        return switch (cell(column)) {
            case "true", "TRUE" -> true;
            case "false", "FALSE" -> false;
            default -> {
                if (!isBlank(column)) {
                    refuse(Rule.FLAG, column, "This is neither true nor false.");
                }
                yield false;
            }
        };
    }

    @Override
    public Optional<Boolean> optionalFlag(int column) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(flag(column));
    }

    @Override
    public <E extends Enum<E>> E code(int column, Class<E> type) {
        E[] all = type.getEnumConstants();
        if (isBlank(column)) {
            return all[0];
        }
        for (E value : all) {
            if (Codes.of(value).equals(cell(column))) {
                return value;
            }
        }
        refuse(Rule.CODE, column, "Expected " + words(column) + ".");
        return all[0];
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalCode(int column, Class<E> type) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.of(code(column, type));
    }

    @Override
    public Driver driver(int column) {
        if (isBlank(column)) {
            return Driver.NLW;
        }
        Optional<Driver> driver = Driver.of(cell(column));
        if (driver.isEmpty()) {
            refuse(Rule.DRIVER, column, "There is no such driver.");
        }
        return driver.orElse(Driver.NLW);
    }

    @Override
    public HoursMix hoursMix(int column) {
        HoursMix none = new HoursMix(List.of());
        if (isBlank(column)) {
            return none;
        }
        for (String part : cell(column).split("[;:]", -1)) {
            if (PlainText.decimal(part.strip()).isEmpty()) {
                refuse(Rule.HOURS_MIX, column, "\"" + part + "\" is not a plain number.");
                return none;
            }
        }
        try {
            return HoursMix.parse(cell(column));
        } catch (IllegalArgumentException e) {
            refuse(Rule.HOURS_MIX, column, "These are not hours:share pairs.");
            return none;
        }
    }

    private String cell(int column) {
        return position[column] < 0 ? "" : cells.get(position[column]);
    }

    private boolean isBlank(int column) {
        if (cell(column).isEmpty()) {
            refuse(Rule.REQUIRED, column, "The cell is blank.");
            return true;
        }
        return false;
    }

    private Optional<BigDecimal> decimal(int column) {
        Optional<BigDecimal> value = PlainText.decimal(cell(column));
        if (value.isEmpty()) {
            refuse(Rule.NUMBER, column, "This is not a plain number.");
        } else if (value.get().abs().compareTo(PlainText.LARGEST) > 0) {
            refuse(Rule.NUMBER_SIZE, column, "The number is too large to be meant.");
            return Optional.empty();
        }
        return value;
    }

    private Money toThePenny(BigDecimal pounds, int column) {
        Money money = Money.parse(pounds.toString());
        if (pounds.stripTrailingZeros().scale() > 2) {
            findings.add(finding(Rule.PENCE, column, "Rounded to " + money + "."));
        }
        return money;
    }

    private String words(int column) {
        return String.join(", ", table.columns().get(column).codes());
    }

    private void refuse(Rule rule, int column, String message) {
        findings.add(finding(rule, column, message));
    }

    private Finding finding(Rule rule, int column, String message) {
        Column described = table.columns().get(column);
        return rule.at(table.fileName(), number, described.name(), cell(column), message);
    }
}
