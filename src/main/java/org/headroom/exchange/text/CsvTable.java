package org.headroom.exchange.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.headroom.domain.Model;
import org.headroom.rules.Rule;
import org.headroom.schema.Column;
import org.headroom.schema.Table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// One table's file: its header matched to the table's columns, its records read as rows.
///
/// @param <R> the record of a row
final class CsvTable<R> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Table<R> table;
    private final Findings findings;
    private final List<R> rows = new ArrayList<>();
    private final TableRows read;

    private CsvTable(Table<R> table, Findings findings, TableRows read) {
        this.table = table;
        this.findings = findings;
        this.read = read;
    }

    /// The model with the rows of the table's file, if the folder has one. Rows with faults are in
    /// it too, with placeholders, so that others may refer to them.
    ///
    /// @param read takes the numbers of the rows, and whether all could be read
    static <R> Model readInto(
            Model model, Table<R> table, TextSource files, Findings findings, TableRows read) {
        if (!files.has(table.fileName())) {
            if (!table.mayBeMissing()) {
                read.missed();
                findings.add(
                        Rule.FOLDER.at(
                                table.fileName(), 0, "", "", "The folder has no such file."));
            }
            return model;
        }
        CsvTable<R> reading = new CsvTable<>(table, findings, read);
        reading.read(files);
        return table.in(model, reading.rows);
    }

    private void read(TextSource files) {
        int record = 0;
        try (BufferedReader text = text(files.open(table.fileName()));
                CsvReader<CsvRecord> csv = parser(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                whole("The file is empty.");
                return;
            }
            List<String> header = records.next().getFields();
            record = 1;
            int[] position = positions(header);
            while (position.length > 0 && records.hasNext()) {
                CsvRecord cells = records.next();
                record++;
                readRecord(cells, record, position, header.size());
            }
        } catch (CsvParseException e) {
            read.missed();
            findings.add(
                    Rule.CSV.at(
                            table.fileName(),
                            record + 1,
                            "",
                            "",
                            "The quotes of this row are not closed or are followed by text."));
        } catch (IOException | UncheckedIOException e) {
            read.missed();
            findings.add(
                    Rule.CSV.at(
                            table.fileName(),
                            record + 1,
                            "",
                            "",
                            "From about here the file cannot be read as UTF-8 text."));
        }
    }

    /// Text that is not UTF-8 is a fault and not guessed at.
    private static BufferedReader text(InputStream bytes) {
        return new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    private static CsvReader<CsvRecord> parser(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private void readRecord(CsvRecord record, int number, int[] position, int width) {
        List<String> cells = record.getFields();
        boolean isEmptyLine = cells.size() == 1 && cells.getFirst().isEmpty();
        if (isEmptyLine && width > 1) {
            return;
        }
        if (cells.size() != width) {
            read.missed();
            findings.add(
                    Rule.ROW_LENGTH.at(
                            table.fileName(),
                            number,
                            "",
                            "",
                            "The row has " + cells.size() + " cells, the header " + width + "."));
            return;
        }
        int before = findings.count();
        rows.add(table.read(new CsvRow(table, number, cells, position, findings)));
        read.add(number, findings.refusedSince(before));
    }

    /// For each column of the table its place in the file, −1 where an optional one is missing;
    /// nothing where the header cannot be used.
    private int[] positions(List<String> header) {
        int[] position = new int[table.columns().size()];
        Arrays.fill(position, -1);
        boolean usable = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            int column = indexOf(name);
            if (column < 0) {
                usable = false;
                header(name, "There is no such column; it would be lost.");
            } else if (!seen.add(name)) {
                usable = false;
                header(name, "The column is there twice.");
            } else {
                position[column] = i;
            }
        }
        for (int c = 0; c < position.length; c++) {
            Column column = table.columns().get(c);
            if (position[c] < 0 && column.required()) {
                usable = false;
                header(column.name(), "The column is missing.");
            }
        }
        return usable ? position : new int[0];
    }

    private int indexOf(String name) {
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).name().equals(name)) {
                return c;
            }
        }
        return -1;
    }

    private void header(String column, String message) {
        read.missed();
        findings.add(Rule.COLUMNS.at(table.fileName(), 1, column, "", message));
    }

    private void whole(String message) {
        read.missed();
        findings.add(Rule.CSV.at(table.fileName(), 0, "", "", message));
    }
}
