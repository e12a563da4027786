package org.headroom.schema;

import org.headroom.kernel.FinancialYear;
import org.headroom.kernel.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Takes the cells of a row in the order of its columns.
public interface RowWriter {

    void text(String value);

    void number(double value);

    void whole(int value);

    void money(Money value);

    void date(LocalDate value);

    void month(YearMonth value);

    void year(FinancialYear value);

    void flag(boolean value);

    void blank();

    default void code(Enum<?> value) {
        text(Codes.of(value));
    }

    default void optionalText(Optional<String> value) {
        value.ifPresentOrElse(this::text, this::blank);
    }

    default void optionalNumber(OptionalDouble value) {
        value.ifPresentOrElse(this::number, this::blank);
    }

    default void optionalWhole(OptionalInt value) {
        value.ifPresentOrElse(this::whole, this::blank);
    }

    default void optionalMoney(Optional<Money> value) {
        value.ifPresentOrElse(this::money, this::blank);
    }

    default void optionalDate(Optional<LocalDate> value) {
        value.ifPresentOrElse(this::date, this::blank);
    }

    default void optionalYear(Optional<FinancialYear> value) {
        value.ifPresentOrElse(this::year, this::blank);
    }

    default void optionalFlag(Optional<Boolean> value) {
        value.ifPresentOrElse(this::flag, this::blank);
    }

    default void optionalCode(Optional<? extends Enum<?>> value) {
        value.ifPresentOrElse(this::code, this::blank);
    }
}
