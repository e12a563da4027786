package org.headroom.extract;

import java.util.List;

/// What was found out about a file, shown with its result.
///
/// @param format text or workbook
/// @param encoding of a text file, as `UTF-8 with byte order mark`; empty for a workbook
/// @param delimiter of a text file, as `comma`; empty for a workbook
/// @param sheet that was read; empty for a text file
/// @param otherSheets of the workbook
/// @param hiddenRows that were read like the others
/// @param mergedCells ranges of merged cells, as `A1:C1`
public record SourceFacts(
        SourceFormat format,
        String encoding,
        String delimiter,
        String sheet,
        List<String> otherSheets,
        int hiddenRows,
        List<String> mergedCells) {

    public SourceFacts {
        otherSheets = List.copyOf(otherSheets);
        mergedCells = List.copyOf(mergedCells);
    }
}
