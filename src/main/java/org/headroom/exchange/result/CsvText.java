package org.headroom.exchange.result;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// CSV as text, for spreadsheets: text that a spreadsheet would take for a formula is kept from
/// being one.
final class CsvText {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvText() {}

    static String of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes every text", e);
        }
        return text.toString();
    }

    /// A cell of text; never use it for numbers.
    static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
