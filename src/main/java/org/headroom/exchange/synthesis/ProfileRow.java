package org.headroom.exchange.synthesis;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// A row of one of the shipped profile files; a blank number is 0.
record ProfileRow(NamedCsvRecord cells) {

    private static final String FOLDER = "/org/headroom/models/synthesis/";

    static <R> List<R> read(String file, Function<ProfileRow, R> record) {
        try (InputStream in = ProfileRow.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Not shipped with the program: " + file);
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return rows.stream().map(ProfileRow::new).map(record).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return cells.getField(column);
    }

    double number(String column) {
        String text = text(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    int whole(String column) {
        return Integer.parseInt(text(column));
    }
}
