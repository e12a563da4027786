package org.headroom.exchange.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What separates the cells of a text file: comma, semicolon, tab or bar.
final class Delimiters {

    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARACTERS = 1 << 18;
    private static final int SAMPLE_RECORDS = 50;

    private Delimiters() {}

    /// The delimiter that divides most records into the same number of cells, more than one.
    static char detect(Reader reader) throws IOException {
        String sample = sample(reader);
        char best = ',';
        double bestScore = 0;
        for (char delimiter : KNOWN) {
            double score = score(sample, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    /// The delimiter in words.
    static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "“" + delimiter + "”";
        };
    }

    /// The known delimiters that a header of one cell holds.
    static List<String> within(String header) {
        List<String> names = new ArrayList<>();
        for (char delimiter : KNOWN) {
            if (header.indexOf(delimiter) >= 0) {
                names.add(name(delimiter));
            }
        }
        return names;
    }

    private static String sample(Reader reader) throws IOException {
        char[] characters = new char[SAMPLE_CHARACTERS];
        int length = 0;
        int read = reader.read(characters);
        while (read > 0) {
            length += read;
            read = reader.read(characters, length, SAMPLE_CHARACTERS - length);
        }
        return new String(characters, 0, length);
    }

    private static double score(String sample, char delimiter) {
        Map<Integer, Integer> widths = new TreeMap<>();
        int records = 0;
        try (CsvReader<CsvRecord> csv =
                CsvSource.builder(delimiter).skipEmptyLines(true).ofCsvRecord(sample)) {
            for (CsvRecord record : csv) {
                widths.merge(record.getFieldCount(), 1, Integer::sum);
                records++;
                if (records == SAMPLE_RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // The sample may end within quotes; what was read until then still counts.
            return widths.isEmpty() ? 0 : best(widths, records);
        }
        return best(widths, records);
    }

    private static double best(Map<Integer, Integer> widths, int records) {
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                double share = width.getValue() / (double) records;
                best = Math.max(best, share * Math.min(width.getKey(), 1000));
            }
        }
        return best;
    }
}
