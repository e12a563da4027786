package org.headroom.ui.table;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.MoneyFormat;
import org.headroom.schema.Column;
import org.headroom.schema.Kind;
import org.headroom.schema.TextRow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// How the cells of one column are shown, typed and copied; what is kept is the cell of the text
/// form. A kept fraction may be shown as a percentage, the unit standing in the header.
final class CellText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    typed("d/M/uuuu"),
                    typed("d-M-uuuu"),
                    typed("d.M.uuuu"),
                    typed("d MMM uuuu"),
                    typed("uuuu-M-d"));
    private static final List<DateTimeFormatter> MONTHS =
            List.of(typed("uuuu-M"), typed("MMM uuuu"), typed("M/uuuu"));
    private static final double LARGEST = 1e13;

    private final Column column;
    private final boolean isPercent;
    private final UnaryOperator<String> label;

    /// @param label what people call a code; of a text that is no code, the text itself
    CellText(Column column, boolean isPercent, UnaryOperator<String> label) {
        this.column = column;
        this.isPercent = isPercent;
        this.label = label;
    }

    private static DateTimeFormatter typed(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /// A typed cell that cannot be kept; the message says what is due.
    static final class NotACell extends Exception {

        private static final long serialVersionUID = 1;

        NotACell(String message) {
            super(message);
        }
    }

    static boolean isNumber(Column column) {
        return column.kind() == Kind.MONEY
                || column.kind() == Kind.NUMBER
                || column.kind() == Kind.WHOLE;
    }

    /// The cell as people read it.
    String shown(String cell) {
        if (cell.isEmpty()) {
            return "";
        }
        return switch (column.kind()) {
            case YEAR -> cell;
            case TEXT, CODE -> label.apply(cell);
            case MONEY -> grouped(new BigDecimal(cell), true);
            case NUMBER, WHOLE -> grouped(scaled(cell), false);
            case DATE -> DAY.format(LocalDate.parse(cell));
            case MONTH -> MONTH.format(YearMonth.parse(cell));
            case FLAG -> cell.equals("true") ? "Yes" : "No";
        };
    }

    /// A total of a column as people read it.
    static String shownSum(Column column, double sum) {
        BigDecimal value = BigDecimal.valueOf(sum);
        return column.kind() == Kind.MONEY
                ? grouped(
                        value.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros(),
                        true)
                : grouped(value.round(new MathContext(9)).stripTrailingZeros(), false);
    }

    /// The cell as it is typed and as Excel takes it.
    String plain(String cell) {
        return cell.isEmpty() || !isPercent ? shownPlain(cell) : scaled(cell).toPlainString();
    }

    private String shownPlain(String cell) {
        return switch (column.kind()) {
            case TEXT, CODE, FLAG -> shown(cell);
            default -> cell;
        };
    }

    /// What is kept of what was typed.
    ///
    /// @throws NotACell if nothing can be
    String parse(String typed) throws NotACell {
        String text = typed.strip();
        if (text.isEmpty()) {
            if (column.required()) {
                throw new NotACell("needs a value");
            }
            return "";
        }
        return switch (column.kind()) {
            case TEXT -> text;
            case CODE -> code(text);
            case MONEY -> money(text);
            case NUMBER -> TextRow.plain(fraction(text).doubleValue());
            case WHOLE -> whole(text);
            case DATE -> day(text);
            case MONTH -> month(text);
            case YEAR -> year(text);
            case FLAG -> flag(text);
        };
    }

    /// The words of a code, as `Own staff` for `own_staff`.
    static String words(String code) {
        String spaced = code.replace('_', ' ');
        return spaced.isEmpty()
                ? spaced
                : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private String code(String text) throws NotACell {
        for (String code : column.codes()) {
            if (code.equalsIgnoreCase(text) || label.apply(code).equalsIgnoreCase(text)) {
                return code;
            }
        }
        throw new NotACell(
                "“"
                        + text
                        + "” is not one of "
                        + String.join(", ", column.codes().stream().map(label).toList()));
    }

    private BigDecimal scaled(String cell) {
        BigDecimal value = new BigDecimal(cell);
        BigDecimal scaled = isPercent ? value.movePointRight(2) : value;
        return scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
    }

    private BigDecimal fraction(String text) throws NotACell {
        boolean isMarked = text.endsWith("%");
        BigDecimal value = decimal(isMarked ? text.substring(0, text.length() - 1) : text);
        return isMarked || isPercent ? value.movePointLeft(2) : value;
    }

    private static BigDecimal decimal(String text) throws NotACell {
        String rest =
                text.replace(MoneyFormat.MINUS, "-").replace("£", "").replace(",", "").strip();
        boolean isBracketed = rest.startsWith("(") && rest.endsWith(")");
        if (isBracketed) {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        try {
            BigDecimal value = new BigDecimal(rest);
            if (value.abs().doubleValue() < LARGEST) {
                return isBracketed ? value.negate() : value;
            }
        } catch (NumberFormatException e) {
            throw new NotACell("“" + text + "” is not a number");
        }
        throw new NotACell("“" + text + "” is larger than any council's budget");
    }

    private static String money(String text) throws NotACell {
        BigDecimal value = decimal(text).stripTrailingZeros();
        if (value.scale() > 2) {
            throw new NotACell("“" + text + "” is finer than a penny");
        }
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    private static String whole(String text) throws NotACell {
        try {
            return Integer.toString(decimal(text).intValueExact());
        } catch (ArithmeticException e) {
            throw new NotACell("“" + text + "” is not a whole number");
        }
    }

    private static String day(String text) throws NotACell {
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form).toString();
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new NotACell("“" + text + "” is not a day; write it as 1/4/2025");
    }

    private static String month(String text) throws NotACell {
        for (DateTimeFormatter form : MONTHS) {
            try {
                return YearMonth.parse(text, form).toString();
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new NotACell("“" + text + "” is not a month; write it as Apr 2025 or 2025-04");
    }

    private static String year(String text) throws NotACell {
        try {
            return FinancialYear.parse(text.replace('-', '/')).toString();
        } catch (IllegalArgumentException e) {
            throw new NotACell("“" + text + "” is not a financial year; write it as 2025/26");
        }
    }

    private static String flag(String text) throws NotACell {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> "true";
            case "no", "n", "false", "0" -> "false";
            default -> throw new NotACell("“" + text + "” is neither Yes nor No");
        };
    }

    private static String grouped(BigDecimal value, boolean isMoney) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        if (isMoney && point >= 0 && plain.length() - point == 2) {
            text.append('0');
        }
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        if (value.signum() >= 0) {
            return text.toString();
        }
        return isMoney ? "(" + text + ")" : MoneyFormat.MINUS + text;
    }
}
