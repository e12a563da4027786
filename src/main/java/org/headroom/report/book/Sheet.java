package org.headroom.report.book;

import org.headroom.kernel.Money;
import org.headroom.kernel.MoneyFormat;
import org.headroom.report.paper.Block;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A sheet: one table.
///
/// @param name at most 31 characters, none of `[]:*?/\`
/// @param headers with units
record Sheet(String name, List<String> headers, List<List<Value>> rows) {

    private static final int DIGITS = 6;

    Sheet {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The table as a paper shows it.
    Block.Grid grid() {
        List<Block.Column> columns = new ArrayList<>();
        for (int c = 0; c < headers.size(); c++) {
            int at = c;
            boolean isNumber = rows.stream().anyMatch(row -> row.get(at) instanceof Value.Number);
            columns.add(new Block.Column(headers.get(c), isNumber, 1));
        }
        return new Block.Grid(
                name,
                columns,
                rows.stream()
                        .map(row -> new Block.Row(row.stream().map(Value::shown).toList(), false))
                        .toList());
    }

    /// What a cell holds.
    sealed interface Value {

        record Text(String text) implements Value {}

        /// The value as people read it.
        default String shown() {
            return switch (this) {
                case Text of -> of.text();
                case Number of ->
                        switch (of.shape()) {
                            case POUNDS -> MoneyFormat.tablePounds(Money.of(of.number()));
                            case PERCENT -> MoneyFormat.percent(of.number());
                            case COUNT -> MoneyFormat.tablePounds(Money.of(of.number()));
                            case PLAIN ->
                                    BigDecimal.valueOf(of.number())
                                            .round(new MathContext(DIGITS))
                                            .stripTrailingZeros()
                                            .toPlainString();
                        };
            };
        }

        record Number(double number, Shape shape) implements Value {}

        /// How a number is shown.
        enum Shape {
            POUNDS("#,##0.00;(#,##0.00)"),
            PERCENT("0.0%"),
            COUNT("#,##0.0"),
            PLAIN("General");

            private final String format;

            Shape(String format) {
                this.format = format;
            }

            String format() {
                return format;
            }
        }

        static Value of(String text) {
            return new Text(text);
        }

        static Value of(Money amount) {
            return new Number(amount.pounds(), Shape.POUNDS);
        }

        static Value of(Optional<Money> amount) {
            return amount.map(Value::of).orElse(new Text(""));
        }

        static Value pounds(double pounds) {
            return new Number(pounds, Shape.POUNDS);
        }

        static Value percent(double fraction) {
            return new Number(fraction, Shape.PERCENT);
        }

        static Value count(double count) {
            return new Number(count, Shape.COUNT);
        }

        static Value plain(double number) {
            return new Number(number, Shape.PLAIN);
        }

        static Value plain(OptionalDouble number) {
            return number.isPresent() ? plain(number.getAsDouble()) : new Text("");
        }
    }
}
