package org.headroom.extract;

import java.util.Optional;
import java.util.OptionalInt;

/// What a mapping says about a file, where it says more than can be seen.
///
/// @param format of the file; empty is detected
/// @param encoding name of a character set; empty is detected
/// @param delimiter of a text file; empty is detected
/// @param sheet of a workbook; empty is the first that is visible
/// @param headerRow row or record that holds the header, the first being 1; empty is the first that
///   is not blank
public record SourceOptions(
        Optional<SourceFormat> format,
        Optional<String> encoding,
        Optional<Character> delimiter,
        Optional<String> sheet,
        OptionalInt headerRow) {

    /// Everything is detected.
    public static final SourceOptions DETECT =
            new SourceOptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty());

    /// The same for one sheet of a workbook.
    public SourceOptions withSheet(String name) {
        return new SourceOptions(format, encoding, delimiter, Optional.of(name), headerRow);
    }

    /// The same with another header row; empty for the first row that is not blank.
    public SourceOptions withHeader(OptionalInt row) {
        return new SourceOptions(format, encoding, delimiter, sheet, row);
    }
}
