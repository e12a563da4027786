package org.headroom.exchange.imports;

import org.headroom.exchange.imports.source.TableSource;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.SourceOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The sheets of a workbook that an extract may be on, where nobody says: a first sheet often only
/// explains the others.
final class SheetChoice {

    private SheetChoice() {}

    /// Ways to read the file: as it is, then each other visible sheet. A text file, or a sheet that
    /// is named, is read in one way.
    static List<SourceOptions> of(Path file, SourceOptions options) throws FileFaultException {
        List<SourceOptions> ways = new ArrayList<>(List.of(options));
        if (options.sheet().isEmpty()) {
            for (String sheet : TableSource.open(file, options).facts().otherSheets()) {
                ways.add(options.withSheet(sheet));
            }
        }
        return ways;
    }
}
