package org.headroom.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What is known of a model file that is not as it was written. The file itself was not touched.
///
/// @param file the damaged file
/// @param findings what is wrong, a sentence each, worst first
/// @param tables what can be read of each table that holds or held rows
/// @param backup the newest backup that is as it was written
/// @param edits the changes that the backup does not hold, as far as the change log can be read,
///   oldest first
/// @param isLogWhole whether the change log can be read to its end; if not, there may be more edits
/// @param isReadable whether what can be read makes a model
public record Diagnosis(
        Path file,
        List<String> findings,
        List<Part> tables,
        Optional<Backup> backup,
        List<LogEntry> edits,
        boolean isLogWhole,
        boolean isReadable) {

    public Diagnosis {
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        edits = List.copyOf(edits);
    }

    /// What can be read of a table.
    ///
    /// @param name as the text form names the file
    /// @param read rows that can be read
    /// @param written rows that were written; −1 where that itself cannot be read
    /// @param isAsWritten whether they are what was written, by their digest
    public record Part(String name, long read, long written, boolean isAsWritten) {}
}
