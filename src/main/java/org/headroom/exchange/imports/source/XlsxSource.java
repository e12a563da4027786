package org.headroom.exchange.imports.source;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.headroom.extract.FileFault;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.SourceFormat;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import javax.xml.parsers.ParserConfigurationException;

/// A sheet of a workbook, row by row, without ever holding the sheet.
final class XlsxSource implements TableSource {

    private final Path file;
    private final SourceOptions options;

    XlsxSource(Path file, SourceOptions options) {
        this.file = file;
        this.options = options;
    }

    @Override
    public SourceFacts read(RowSink sink, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        SheetRows rows = new SheetRows(sink, options, watch);
        WorkbookSheets.Sheets sheets = readSheet(rows);
        if (rows.isWithoutHeader()) {
            throw CsvSource.noHeader(file, rows.rowsSeen(), options);
        }
        return new SourceFacts(
                SourceFormat.XLSX,
                "",
                "",
                sheets.chosen(),
                sheets.others(),
                rows.hiddenRows(),
                rows.mergedCells());
    }

    @Override
    public SourceFacts facts() throws FileFaultException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            WorkbookSheets.Sheets sheets = sheets(new XSSFReader(workbook)).choose(options.sheet());
            return new SourceFacts(
                    SourceFormat.XLSX, "", "", sheets.chosen(), sheets.others(), 0, List.of());
        } catch (SAXException
                | IOException
                | OpenXML4JException
                | ParserConfigurationException
                | RuntimeException e) {
            throw damaged();
        }
    }

    private static WorkbookSheets sheets(XSSFReader reader)
            throws SAXException, IOException, OpenXML4JException, ParserConfigurationException {
        WorkbookSheets about = new WorkbookSheets();
        try (InputStream data = reader.getWorkbookData()) {
            parse(data, about);
        }
        return about;
    }

    @Override
    public List<List<String>> firstRows(int count) throws FileFaultException {
        List<List<String>> first = new ArrayList<>();
        SheetRows rows = SheetRows.first(count, first);
        try {
            readSheet(rows);
        } catch (Watch.CancelledException e) {
            return first;
        }
        return first;
    }

    private WorkbookSheets.Sheets readSheet(SheetRows rows)
            throws FileFaultException, Watch.CancelledException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            WorkbookSheets about = sheets(reader);
            WorkbookSheets.Sheets sheets = about.choose(options.sheet());
            SheetCells cells =
                    new SheetCells(
                            rows,
                            sharedTexts(reader),
                            new CellFormats(reader.getStylesTable(), about.is1904()));
            try (InputStream data = reader.getSheet(sheets.relation())) {
                double size = Math.max(1, largestSheet(workbook));
                parse(new Counting(data, count -> rows.at(count / size)), cells);
            }
            return sheets;
        } catch (SAXException e) {
            rows.rethrow();
            throw String.valueOf(e.getMessage()).contains("DOCTYPE")
                    ? WorkbookGuard.doctype(name())
                    : damaged();
        } catch (IOException
                | OpenXML4JException
                | ParserConfigurationException
                | RuntimeException e) {
            rows.rethrow();
            throw damaged();
        }
    }

    private static SharedTexts sharedTexts(XSSFReader reader)
            throws SAXException, IOException, OpenXML4JException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts();
        try (InputStream data = reader.getSharedStringsData()) {
            if (data != null) {
                parse(data, texts);
            }
        }
        return texts;
    }

    /// Stands for the size of the sheet that is read, for progress alone.
    private static long largestSheet(OPCPackage workbook) throws OpenXML4JException {
        long largest = 0;
        for (PackagePart part : workbook.getParts()) {
            if (part.getPartName().getName().startsWith("/xl/worksheets/")) {
                largest = Math.max(largest, part.getSize());
            }
        }
        return largest;
    }

    private static void parse(InputStream data, DefaultHandler handler)
            throws SAXException, IOException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(data));
    }

    private FileFaultException damaged() {
        return new FileFaultException(
                FileFault.Kind.DAMAGED,
                name()
                        + " is damaged: a part of the workbook cannot be read. Open it in Excel and"
                        + " save it again.");
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /// Tells how far the reading of a part is.
    private static final class Counting extends FilterInputStream {
        private final DoubleConsumer progress;
        private long count;

        Counting(InputStream in, DoubleConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            progress.accept(count);
            return read;
        }
    }
}
