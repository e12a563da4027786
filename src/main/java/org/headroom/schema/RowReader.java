package org.headroom.schema;

import org.headroom.domain.Driver;
import org.headroom.domain.HoursMix;
import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A row of some medium, read by column number.
///
/// A reader that meets a bad cell notes a finding and answers with a placeholder, so that all
/// faults of a row are told at once; the caller drops a row that had findings.
public interface RowReader {

    /// The text of a cell, empty where blank.
    String text(int column);

    double number(int column);

    OptionalDouble optionalNumber(int column);

    OptionalInt optionalWhole(int column);

    int whole(int column);

    Money money(int column);

    Optional<Money> optionalMoney(int column);

    LocalDate date(int column);

    Optional<LocalDate> optionalDate(int column);

    YearMonth month(int column);

    FinancialYear year(int column);

    Optional<FinancialYear> optionalYear(int column);

    boolean flag(int column);

    Optional<Boolean> optionalFlag(int column);

    <E extends Enum<E>> E code(int column, Class<E> type);

    <E extends Enum<E>> Optional<E> optionalCode(int column, Class<E> type);

    /// A driver by its code in the text form.
    Driver driver(int column);

    HoursMix hoursMix(int column);

    /// The text of a cell, or nothing where blank.
    default Optional<String> optionalText(int column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
