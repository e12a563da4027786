package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceFacts;
import org.headroom.extract.SourceOptions;
import org.headroom.extract.Watch;

import java.nio.file.Path;
import java.util.List;

/// A file that holds a table; it may be read more than once.
public sealed interface TableSource permits CsvSource, XlsxSource {

    /// Finds out what kind of file it really is.
    static TableSource open(Path file, SourceOptions options) throws FileFaultException {
        return FileInspection.inspect(file, options);
    }

    /// What can be told without reading the rows.
    SourceFacts facts() throws FileFaultException;

    /// Hands every record to the sink and says what was found out on the way.
    SourceFacts read(RowSink sink, Watch watch) throws FileFaultException, Watch.CancelledException;

    /// The first rows as they are, blank ones included, for telling which of them is the header.
    List<List<String>> firstRows(int count) throws FileFaultException;
}
