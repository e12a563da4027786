package org.headroom.exchange.imports;

import org.headroom.exchange.imports.cld.CldImport;
import org.headroom.exchange.imports.outcome.ImportOutcome;
import org.headroom.exchange.imports.outcome.ImportResult;
import org.headroom.exchange.imports.source.FileFaultException;
import org.headroom.exchange.imports.source.TableSource;
import org.headroom.exchange.imports.source.Watch;

/// Reads an extract and says what it would do to the model.
public final class Import {

    private Import() {}

    /// Reads the whole file. Nothing is changed; what went wrong is part of the result.
    public static ImportResult preview(ImportRequest request, Watch watch) {
        try {
            return new ImportResult.Ready(read(request, watch));
        } catch (FileFaultException e) {
            return new ImportResult.Refused(e.fault());
        } catch (Watch.CancelledException e) {
            return new ImportResult.Cancelled();
        }
    }

    private static ImportOutcome read(ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException {
        TableSource source = TableSource.open(request.file(), request.options());
        return CldImport.read(source, request.target(), watch);
    }
}
