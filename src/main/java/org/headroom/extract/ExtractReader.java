package org.headroom.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads extracts for whoever shows them; a port that `exchange` fills. Every call may take long
/// and is made off the window's thread.
public interface ExtractReader {

    /// Looks into a file.
    ///
    /// @param options what is said about the file; the rest is detected
    /// @param kind what is said to be in it; empty is guessed from the header
    /// @throws FileFaultException if the file is refused
    Inspection inspect(Path file, SourceOptions options, Optional<ImportKind> kind)
            throws FileFaultException;

    /// How an earlier extract with the headings of a file was read, if the file can be read so.
    ///
    /// @param look what the first look showed
    /// @param wanted the kind that was chosen; empty takes the newest of any
    /// @param memory newest first, how extracts with a signature were read
    Optional<Recalled> recall(
            Path file,
            Inspection look,
            Optional<ImportKind> wanted,
            Function<String, List<KeptMapping>> memory);

    /// The signatures by which the next file like this one is known.
    ///
    /// @throws FileFaultException if the file can no longer be read
    Set<String> signatures(Path file, ImportKind kind, Mapping mapping) throws FileFaultException;

    /// The columns of the model that extracts of a kind can fill; none of Client Level Data, whose
    /// columns are fixed.
    List<Field> fields(ImportKind kind);

    /// The words of the columns that are read by a table of values.
    ///
    /// @throws FileFaultException if the file or its mapping is refused
    /// @throws Watch.CancelledException if it was called off
    List<ValueTable> values(ImportRequest request, Watch watch)
            throws FileFaultException, Watch.CancelledException;

    /// Reads the whole file and says what it would do; nothing is changed.
    ImportResult preview(ImportRequest request, Watch watch);

    /// Writes the rows that were left out, in one step.
    void writeRejected(ImportOutcome outcome, Path file) throws IOException;

    /// A mapping as it is kept.
    String json(Mapping mapping);
}
