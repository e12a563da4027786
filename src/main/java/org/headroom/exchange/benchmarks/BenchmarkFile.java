package org.headroom.exchange.benchmarks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.headroom.domain.Benchmark;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The text of a benchmark pack: a header, then one benchmark a line.
public final class BenchmarkFile {

    /// The columns in order.
    public static final List<String> COLUMNS =
            List.of(
                    "figure", "measure", "unit", "council", "value", "england", "p10", "p90",
                    "year", "source", "note");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;

    private BenchmarkFile(String name) {
        this.name = name;
    }

    /// Reads a pack.
    ///
    /// @param name of the file, for messages
    /// @throws IOException if a cell cannot be read; the message names file, line and column
    public static List<Benchmark> read(String name, String text) throws IOException {
        BenchmarkFile file = new BenchmarkFile(name);
        String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<Benchmark> benchmarks = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(plain)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    throw new IOException(
                            name
                                    + ": the header has to be "
                                    + String.join(",", COLUMNS)
                                    + ". Nothing was read from it.");
                }
                benchmarks.add(file.benchmark(row));
            }
        } catch (CsvParseException e) {
            throw new IOException(name + " is no CSV file: " + e.getMessage(), e);
        }
        return benchmarks;
    }

    private Benchmark benchmark(NamedCsvRecord row) throws IOException {
        String measure = row.getField("measure").strip();
        if (measure.isEmpty()) {
            throw fault(row, "measure", "is empty");
        }
        String unit = row.getField("unit").strip();
        return new Benchmark(
                figure(row),
                measure,
                Benchmark.Unit.of(unit)
                        .orElseThrow(
                                () -> fault(row, "unit", "has to be £, share, ratio or people")),
                row.getField("council").strip(),
                number(row, "value"),
                number(row, "england"),
                number(row, "p10"),
                number(row, "p90"),
                row.getField("year").strip(),
                row.getField("source").strip(),
                row.getField("note").strip());
    }

    private Optional<Benchmark.Figure> figure(NamedCsvRecord row) throws IOException {
        String key = row.getField("figure").strip();
        Optional<Benchmark.Figure> figure = Benchmark.Figure.of(key);
        if (figure.isEmpty() && !key.isEmpty()) {
            throw fault(row, "figure", "is no figure of a model");
        }
        return figure;
    }

    private OptionalDouble number(NamedCsvRecord row, String column) throws IOException {
        String text = row.getField(column).strip().replace(",", "");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw new IOException(fault(row, column, "is not a number").getMessage(), e);
        }
        throw fault(row, column, "is not a number");
    }

    private IOException fault(NamedCsvRecord row, String column, String what) {
        return new IOException(
                name
                        + ", line "
                        + row.getStartingLineNumber()
                        + ": "
                        + column
                        + " “"
                        + row.getField(column)
                        + "” "
                        + what
                        + ". Nothing was read from it.");
    }

    /// Writes a pack as it is read.
    public static String write(List<Benchmark> benchmarks) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.writeRecord(COLUMNS);
            for (Benchmark each : benchmarks) {
                rows.writeRecord(
                        each.figure().map(Benchmark.Figure::key).orElse(""),
                        each.measure(),
                        each.unit().key(),
                        each.council(),
                        text(each.value()),
                        text(each.england()),
                        text(each.low()),
                        text(each.high()),
                        each.year(),
                        each.source(),
                        each.note());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Text in memory could not be written", e);
        }
        return text.toString();
    }

    private static String text(OptionalDouble number) {
        if (number.isEmpty()) {
            return "";
        }
        return java.math.BigDecimal.valueOf(number.getAsDouble())
                .stripTrailingZeros()
                .toPlainString();
    }
}
