package org.headroom.exchange.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.headroom.exchange.imports.value.Words;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A text file of records, one at a time.
final class CsvSource implements TableSource {

    private static final int CHECK_EVERY = 512;
    private static final int LONGEST_CELL = 1 << 20;

    private final Path file;
    private final SourceOptions options;
    private final TextDetection text;

    CsvSource(Path file, SourceOptions options, TextDetection text) {
        this.file = file;
        this.options = options;
        this.text = text;
    }

    static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    @Override
    public SourceFacts read(RowSink sink, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        long size = Math.max(1, size());
        char delimiter = delimiter();
        long record = 0;
        try (Counting counting = new Counting(Files.newInputStream(file));
                Reader reader = decode(counting);
                CsvReader<CsvRecord> csv = builder(delimiter).ofCsvRecord(reader)) {
            Iterator<CsvRecord> records = csv.iterator();
            Numbering numbering = new Numbering(sink);
            while (records.hasNext()) {
                CsvRecord cells = records.next();
                record++;
                numbering.take(record, cells);
                if (record % CHECK_EVERY == 0) {
                    watch.at(counting.count / (double) size);
                }
            }
            numbering.finish(record);
            watch.at(1);
        } catch (CsvParseException e) {
            throw unparsed(record + 1);
        } catch (IOException | UncheckedIOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE,
                    file.getFileName() + " cannot be read after record " + record + ".");
        }
        return facts(delimiter);
    }

    @Override
    public SourceFacts facts() throws FileFaultException {
        return facts(delimiter());
    }

    private SourceFacts facts(char delimiter) {
        return new SourceFacts(
                SourceFormat.CSV,
                text.name(),
                Delimiters.name(delimiter),
                "",
                List.of(),
                0,
                List.of());
    }

    @Override
    public List<List<String>> firstRows(int count) throws FileFaultException {
        List<List<String>> rows = new ArrayList<>();
        char delimiter = delimiter();
        try (Reader reader = decode(Files.newInputStream(file));
                CsvReader<CsvRecord> csv = builder(delimiter).ofCsvRecord(reader)) {
            Iterator<CsvRecord> records = csv.iterator();
            while (rows.size() < count && records.hasNext()) {
                rows.add(records.next().getFields());
            }
        } catch (CsvParseException e) {
            throw unparsed(rows.size() + 1L);
        } catch (IOException | UncheckedIOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE, file.getFileName() + " cannot be read.");
        }
        return rows;
    }

    private FileFaultException unparsed(long record) {
        return new FileFaultException(
                FileFault.Kind.DAMAGED,
                "In "
                        + file.getFileName()
                        + ", at about record "
                        + record
                        + ", a quotation mark opens that is not closed, or text follows a closing"
                        + " one. Double the quotation marks within cells, or export the file again.");
    }

    private long size() throws FileFaultException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE, file.getFileName() + " cannot be read.");
        }
    }

    private char delimiter() throws FileFaultException {
        if (options.delimiter().isPresent()) {
            return options.delimiter().get();
        }
        try (Reader reader = decode(Files.newInputStream(file))) {
            return Delimiters.detect(reader);
        } catch (IOException e) {
            throw new FileFaultException(
                    FileFault.Kind.NOT_READABLE, file.getFileName() + " cannot be read.");
        }
    }

    private Reader decode(InputStream in) throws IOException {
        in.skipNBytes(text.markLength());
        return new BufferedReader(new InputStreamReader(in, text.charset()), 1 << 16);
    }

    /// Finds the header and numbers the records from it.
    private final class Numbering {
        private final RowSink sink;
        private int number;

        Numbering(RowSink sink) {
            this.sink = sink;
        }

        void take(long record, CsvRecord cells) throws FileFaultException {
            List<String> fields = cells.getFields();
            if (number == 0 && options.headerRow().isPresent()) {
                if (record < options.headerRow().getAsInt()) {
                    return;
                }
            }
            boolean blank = true;
            for (String field : fields) {
                blank = blank && Words.isBlank(field);
            }
            if (blank) {
                return;
            }
            number++;
            if (number == 1) {
                sink.header(fields);
            } else {
                sink.row(SourceRow.text(number, cells.getStartingLineNumber(), fields));
            }
        }

        void finish(long records) throws FileFaultException {
            if (number > 0) {
                return;
            }
            throw noHeader(file, records, options);
        }
    }

    static FileFaultException noHeader(Path file, long records, SourceOptions options) {
        String message =
                options.headerRow().isPresent() && records > 0
                        ? " has no row "
                                + options.headerRow().getAsInt()
                                + " that could be the header. Change the header row."
                        : " is empty: there is no header row and nothing below it. Save the extract"
                                + " again.";
        return new FileFaultException(
                records > 0 && options.headerRow().isPresent()
                        ? FileFault.Kind.NO_HEADER
                        : FileFault.Kind.EMPTY,
                file.getFileName() + message);
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b >= 0 ? 1 : 0;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
