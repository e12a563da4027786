package org.headroom.exchange.result;

import com.fasterxml.jackson.core.JsonGenerator;

import org.headroom.kernel.Money;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers of one kind as text: facts that hold for all of them, then a row for each.
///
/// In JSON the facts are fields and the rows an array of objects; in CSV there are the rows alone;
/// the table for people has the facts as lines above it.
public final class ResultTable {

    /// A value of a row or a fact.
    public sealed interface Cell {

        /// Words; empty where there are none.
        record Words(String text) implements Cell {}

        /// An amount: pounds with two decimals, whole pounds in the table.
        record Pounds(Money amount) implements Cell {}

        /// A value of a driver or a chance, to the digit.
        record Number(double value) implements Cell {}

        /// A count.
        record Count(long value) implements Cell {}

        /// Nothing is there: null in JSON, blank elsewhere.
        record None() implements Cell {}

        static Cell of(String text) {
            return new Words(text);
        }

        static Cell of(Money amount) {
            return new Pounds(amount);
        }

        static Cell of(double value) {
            return new Number(value);
        }

        static Cell of(OptionalDouble value) {
            return value.isPresent() ? new Number(value.getAsDouble()) : new None();
        }

        static Cell of(Optional<Money> amount) {
            return amount.<Cell>map(Pounds::new).orElseGet(None::new);
        }
    }

    /// A column.
    ///
    /// @param key the field in JSON and the header in CSV, as `atLow`
    /// @param title what people read
    public record Column(String key, String title) {}

    private record Fact(String key, String title, Cell cell) {}

    private final String rowsKey;
    private final List<Column> columns;
    private final List<Fact> facts = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private String withoutRows = "";

    /// @param rowsKey the array's field in JSON
    public ResultTable(String rowsKey, List<Column> columns) {
        this.rowsKey = rowsKey;
        this.columns = List.copyOf(columns);
    }

    /// Adds what holds for all rows.
    public ResultTable fact(String key, String title, Cell cell) {
        facts.add(new Fact(key, title, cell));
        return this;
    }

    /// What people are told where there are no rows.
    public ResultTable otherwise(String sentence) {
        withoutRows = sentence;
        return this;
    }

    /// Adds a row with a cell for each column.
    public ResultTable row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    /// The text in a format, ended by a new line.
    public String text(OutputFormat format) {
        return switch (format) {
            case TABLE -> table();
            case JSON -> JsonText.of(this::write);
            case CSV -> csv();
        };
    }

    private String table() {
        StringBuilder text = new StringBuilder();
        for (Fact fact : facts) {
            if (!fact.title().isEmpty()) {
                text.append(fact.title()).append(": ").append(shown(fact.cell())).append('\n');
            }
        }
        if (rows.isEmpty()) {
            return text.append(withoutRows).append(withoutRows.isEmpty() ? "" : "\n").toString();
        }
        AlignedTable table = new AlignedTable(wordColumns());
        table.row(columns.getFirst().title(), columns.stream().skip(1).map(Column::title).toList());
        table.rule();
        for (List<Cell> row : rows) {
            table.row(shown(row.getFirst()), shownAfterFirst(row));
        }
        return text.append(text.isEmpty() ? "" : "\n").append(table.text()).toString();
    }

    /// The first column, and those that never hold a figure.
    private Set<Integer> wordColumns() {
        return IntStream.range(0, columns.size())
                .filter(c -> c == 0 || rows.stream().allMatch(r -> r.get(c) instanceof Cell.Words))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Words are cut where another column follows; in the last there is room.
    private static List<String> shownAfterFirst(List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (int c = 1; c < row.size(); c++) {
            String text = shown(row.get(c));
            texts.add(c < row.size() - 1 ? AlignedTable.label(text) : AlignedTable.line(text));
        }
        return texts;
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Pounds pounds -> AlignedTable.pounds(pounds.amount());
            case Cell.Number number -> number(number.value());
            case Cell.Count count -> Long.toString(count.value());
            case Cell.None none -> "–";
        };
    }

    private String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::key).toList());
        for (List<Cell> row : rows) {
            lines.add(row.stream().map(ResultTable::csv).toList());
        }
        return CsvText.of(lines);
    }

    private static String csv(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> CsvText.cell(words.text());
            case Cell.Pounds pounds -> pounds.amount().toString();
            case Cell.Number number -> number(number.value());
            case Cell.Count count -> Long.toString(count.value());
            case Cell.None none -> "";
        };
    }

    /// As short as it reads back, never in powers of ten.
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Fact fact : facts) {
            write(json, fact.key(), fact.cell());
        }
        json.writeArrayFieldStart(rowsKey);
        for (List<Cell> row : rows) {
            json.writeStartObject();
            for (int c = 0; c < columns.size(); c++) {
                write(json, columns.get(c).key(), row.get(c));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Words words -> json.writeStringField(key, words.text());
            case Cell.Pounds pounds -> JsonText.money(json, key, pounds.amount());
            case Cell.Number number -> {
                json.writeFieldName(key);
                json.writeNumber(BigDecimal.valueOf(number.value()));
            }
            case Cell.Count count -> json.writeNumberField(key, count.value());
            case Cell.None none -> json.writeNullField(key);
        }
    }
}
