package org.headroom.cli;

import org.headroom.extract.ExtractReader;
import org.headroom.extract.FileFaultException;
import org.headroom.extract.ImportKind;
import org.headroom.extract.Inspection;
import org.headroom.extract.KeptMapping;
import org.headroom.extract.Mapping;
import org.headroom.extract.Recalled;
import org.headroom.extract.SourceOptions;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the model's last extract with the headings of a file was read.
final class RecalledMapping {

    private RecalledMapping() {}

    /// That mapping, if there is one. What is wrong with the file is left for the import to tell.
    static Optional<Mapping> of(
            ExtractReader reader, ImportCommand.OpenModel open, Path file, ImportKind kind)
            throws Exception {
        try {
            Inspection look = reader.inspect(file, SourceOptions.DETECT, Optional.of(kind));
            Map<String, List<KeptMapping>> memory = new HashMap<>();
            for (String signature : look.signatures()) {
                memory.put(signature, open.mappings(signature));
            }
            return reader.recall(file, look, Optional.of(kind), memory::get).map(Recalled::mapping);
        } catch (FileFaultException e) {
            // The import itself says what is wrong with the file, as JSON where that is wanted.
            return Optional.empty();
        }
    }
}
