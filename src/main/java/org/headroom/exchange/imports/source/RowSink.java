package org.headroom.exchange.imports.source;

import org.headroom.extract.FileFaultException;

import java.util.List;

/// Takes the rows of a file, one after another: the header once, then each record that is not
/// blank.
public interface RowSink {

    void header(List<String> names) throws FileFaultException;

    void row(SourceRow row) throws FileFaultException;
}
