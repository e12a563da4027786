package org.headroom.extract;

import java.util.List;
import java.util.Optional;

/// What a first look into a file shows, before it is read as a whole.
///
/// @param facts format, encoding, delimiter, sheets
/// @param kind what the header says it is, or what somebody says; empty where nobody can tell
/// @param headerRow row of the file that holds the header, the first being 1
/// @param header headings as they stand
/// @param rows the first rows of the file, blank ones included; cells of personal columns are not
///   shown
/// @param examples by column, the first few different cells below the header, not of personal
///   columns
/// @param signatures what a mapping is remembered by: of the header, the same for every extract
///   with these headings, then of the other first rows, each of which may be the true header
/// @param guess the mapping that the headings suggest; of Client Level Data only how the file is
///   read
/// @param missing needed columns that no heading was found for, in words
/// @param advice what may be wrong with the choice of header or delimiter; may be empty
public record Inspection(
        SourceFacts facts,
        Optional<ImportKind> kind,
        int headerRow,
        List<String> header,
        List<List<String>> rows,
        List<List<String>> examples,
        List<String> signatures,
        Mapping guess,
        List<String> missing,
        String advice) {

    public Inspection {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        examples = List.copyOf(examples);
        signatures = List.copyOf(signatures);
        missing = List.copyOf(missing);
    }

    /// The signature of the header.
    public String signature() {
        return signatures.getFirst();
    }
}
